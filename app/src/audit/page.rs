//! The page of the audit trail.

use backend::audit::{Filter, Page};
use backend::{Actor, Error};
use leptos::prelude::*;
use model::Invalid;

use super::filter::FilterForm;
use super::table::Table;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes::{self, Acts};
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, ErrorSummary, Errors, Head, Pagination, Step};

/// What the page shows.
struct Loaded {
    filter: Filter,
    page: Page,
    invalid: Invalid,
}

/// The page: `?who=&verb=&noun=&object=&from=&to=&before=`.
#[component]
pub fn AuditPage() -> impl IntoView {
    staff_page(load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor) -> backend::Result<Loaded> {
    let text = |name: &str| query(name).unwrap_or_default();
    let filter = Filter {
        who: text("who"),
        verb: text("verb"),
        noun: text("noun"),
        object: text("object"),
        from: text("from"),
        to: text("to"),
    };
    let before = query("before").and_then(|before| before.parse().ok());
    match backend().audit_trail().page(&actor, &filter, before).await {
        // A day that is none: the form says so, above what it shows without days.
        Err(Error::Invalid(invalid)) => {
            let whole = Filter { from: String::new(), to: String::new(), ..filter.clone() };
            let page = backend().audit_trail().page(&actor, &whole, before).await?;
            Ok(Loaded { filter, page, invalid })
        }
        page => Ok(Loaded { filter, page: page?, invalid: Invalid::default() }),
    }
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.audit;
    let Loaded { filter, page, invalid } = loaded;
    let errors = Errors::new(&invalid, |field| if field == "from" { w.from } else { w.to });
    let acts = Acts::from(&filter);
    let newest = query("before").map(|_| Step {
        words: w.newest.to_owned(),
        title: None,
        href: routes::acts(language, &acts, None),
    });
    let older = page.next.map(|before| Step {
        words: w.older.to_owned(),
        title: None,
        href: routes::acts(language, &acts, Some(before)),
    });
    let files = [("CSV", "csv"), ("JSON", "json")].map(|(name, format)| {
        let href = routes::acts_file(format, &acts);
        view! {
            <a class="btn quiet" href=href download=true>{name}<span class="sr">{format!(" {}", t.counts.as_file)}</span></a>
        }
    });
    let list = if page.entries.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        view! { <Table entries=page.entries acts=acts.clone()/> }.into_any()
    };
    view! {
        <Head title=w.title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language))] here=w.title/>
        <header class="head">
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        <ErrorSummary errors=errors.clone()/>
        <FilterForm filter people=page.people verbs=page.verbs errors/>
        <div class="tools"><p class="soft">{w.files}</p><p class="actions">{files.collect_view()}</p></div>
        {list}
        <Pagination label=w.pages previous=newest next=older/>
    }
}
