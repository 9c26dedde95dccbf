//! The register for staff.

use backend::register::{Filter, Register};
use backend::{Actor, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;

use super::filter::FilterForm;
use super::table::Table;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{DeskHead, EmptyState, ErrorSummary, Errors, Notice, Pagination, Step, Tab, Tone};

/// What the page shows.
struct Loaded {
    editor: bool,
    filter: Filter,
    register: Register,
    invalid: Invalid,
}

/// The page: `?means=&number=&from=&to=&article=&before=`.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Register, load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let text = |name: &str| query(name).unwrap_or_default();
    let filter = Filter {
        means: text("means"),
        number: text("number"),
        from: text("from"),
        to: text("to"),
        article: text("article"),
    };
    let before = query("before").filter(|number| !number.is_empty());
    let editor = edits(&actor, &slug).await?;
    let backend = backend();
    match backend.register().list(&actor, &slug, &filter, before.as_deref()).await {
        // The form says what is wrong with it, above what it shows without a filter.
        Err(Error::Invalid(invalid)) => {
            let register = backend.register().list(&actor, &slug, &Filter::default(), None).await?;
            Ok(Loaded { editor, filter, register, invalid })
        }
        register => Ok(Loaded { editor, filter, register: register?, invalid: Invalid::default() }),
    }
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.register;
    let Loaded { editor, filter, register, invalid } = loaded;
    let Register { card, articles, entries, next } = register;
    let slug = card.slug.clone();
    let label = |field: &str| match field {
        "means" => w.means.label,
        "number" => w.number,
        "from" => w.from,
        "to" => w.to,
        _ => w.articles,
    };
    let errors = Errors::new(&invalid, label);
    let step = |words: &str, before: Option<&str>| Step {
        words: words.to_owned(),
        title: None,
        href: routes::desk_register_by(language, &slug, &filter, before),
    };
    let newest = query("before").map(|_| step(w.newest, None));
    let older = next.as_deref().map(|number| step(w.older, Some(number)));
    let files = [("CSV", "csv"), ("JSON", "json")].map(|(name, format)| {
        let href = routes::register_file(&slug, format, &filter);
        view! {
            <a class="btn quiet" href=href download=true>{name}<span class="sr">{format!(" {}", t.counts.as_file)}</span></a>
        }
    });
    let list = if entries.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        view! { <Table slug=slug.clone() entries/> }.into_any()
    };
    let done = query("done").map(|number| {
        view! { <Notice tone=Tone::Done><p>{(w.entry.entered)(&number)}" "{w.entry.print}</p></Notice> }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.staff_lede.to_owned())
            here=Tab::Register editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {done}
        <p class="actions register-new"><a class="btn" href=routes::new_entry(language, &slug)>{w.enter}</a></p>
        <FilterForm slug=slug.clone() filter=filter.clone() articles errors/>
        <div class="tools"><p class="soft">{w.files}</p><p class="actions">{files.collect_view()}</p></div>
        {list}
        <Pagination label=w.pages previous=newest next=older/>
    }
}
