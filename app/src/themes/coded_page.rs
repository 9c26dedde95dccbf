//! The comments behind a figure, or those whose words changed under their codes.

use backend::themes::{Coded, Listed};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::themes::{Filter, Move};

use super::codes::CodeLine;
use super::coding_page::filter;
use super::comment::Comment;
use super::move_api::kept_split;
use super::split::{SplitFields, errors};
use super::themes_page::{Reader, reader};
use super::ways::{Way, Ways};
use crate::accounts::text_page;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{DeskHead, EmptyState, ErrorSummary, Pagination, Step, Tab};

/// The page: `?theme=ID&article=&sender=&cursor=`; without a theme what must be confirmed again.
#[component]
pub fn CodedPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let theme = query("theme").filter(|theme| !theme.is_empty());
            let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
            let themes = backend();
            let (theme, cursor) = (theme.as_deref(), cursor.as_deref());
            let listed = themes.themes().list(&actor, &slug, theme, &filter(), cursor).await?;
            let kept = take_form::<(Move, Invalid)>(&kept_split(theme.unwrap_or_default())).await?;
            Ok((reader(&actor, &slug).await?, listed, kept))
        },
        |(reader, listed, kept)| view! { <Shown reader listed kept/> },
    )
}

#[component]
fn Shown(reader: Reader, listed: Listed, kept: Option<(Move, Invalid)>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.themes.tables;
    let Listed { card, theme, filter, label, counts, items, next, others } = listed;
    let slug = card.slug.clone();
    let (typed, invalid) = kept.unwrap_or_default();
    let errors = errors(&invalid);
    let id = theme.as_ref().map(|theme| theme.id.clone()).unwrap_or_default();
    let title = theme.as_ref().map_or_else(|| w.stale_list.to_owned(), |theme| (w.list)(&theme.name));
    let lede = match counts {
        Some((citizens, organisations)) => {
            let place =
                if filter.article.is_empty() { String::new() } else { capital(&place(&filter, &label)) };
            let sender = filter.kind().map(|kind| (t.themes.coding.sender)(kind)).unwrap_or_default();
            format!("{} {}", (w.counted)(citizens, organisations), (w.narrowed)(&place, sender))
        }
        None => w.stale_lede.to_owned(),
    };
    let step = |words: &str, cursor: &str| Step {
        words: words.to_owned(),
        title: None,
        href: routes::coded_by(language, &slug, &id, &filter, &[("cursor", cursor)]),
    };
    let newest = query("cursor").map(|_| step(t.reading.newest, ""));
    let older = next.as_deref().map(|cursor| step(t.reading.older, cursor));
    let all = (theme.is_some() && filter != Filter::default()).then(|| {
        let href = routes::coded_by(language, &slug, &id, &Filter::default(), &[]);
        view! { <p class="actions"><a href=href>{w.all}</a></p> }
    });
    let splits = reader.expert && theme.is_some() && !items.is_empty();
    let list = view! { <List slug=slug.clone() items choose=splits ticked=typed.comments.clone()/> };
    let content = if splits {
        view! { <SplitFields slug=slug.clone() theme=id.clone() others typed errors=errors.clone()>{list}</SplitFields> }
            .into_any()
    } else {
        list.into_any()
    };
    let here = theme.is_none().then_some(Way::Stale);
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title lede=Some(lede) here=Tab::Themes
            editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone() here/>
        {all}
        {content}
        <Pagination label=t.reading.pages previous=newest next=older/>
    }
}

/// What an article is called, or what stands on none.
pub(super) fn place(filter: &Filter, label: &str) -> String {
    let w = &t().themes.tables;
    match (label, filter.article.as_str()) {
        ("", "act") => w.whole_act.to_owned(),
        ("", _) => w.unplaced.to_owned(),
        (label, _) => name(label),
    }
}

/// The comments, each with its codes, and a box to choose it by.
#[component]
fn List(slug: String, items: Vec<Coded>, choose: bool, ticked: Vec<String>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.themes.tables;
    if items.is_empty() {
        return view! { <EmptyState title=w.no_comment text=w.none_text/> }.into_any();
    }
    let item = |Coded { told, codes }: Coded| {
        let href = routes::coding_of(language, &slug, &told.id, &Filter::default(), &[]);
        let tick = choose.then(|| {
            view! {
                <label class="choice plain">
                    <input
                        type="checkbox" name="form[comments][]" value=told.id.clone()
                        checked=ticked.contains(&told.id)
                    />
                    <span>{(w.choose)(&told.number)}</span>
                </label>
            }
        });
        let codes = match codes {
            Some(codes) => {
                let line = |code| view! { <li><CodeLine slug=slug.clone() code/></li> };
                view! { <ul class="codes">{codes.into_iter().map(line).collect_view()}</ul> }.into_any()
            }
            None => view! { <p class="soft">{t.themes.coding.withheld}</p> }.into_any(),
        };
        let about = format!(" {}", (t.reading.number)(&told.number));
        view! {
            <Comment slug=slug.clone() told>
                {codes}
                <p><a href=href>{w.open}<span class="sr">{about}</span></a></p>
                {tick}
            </Comment>
        }
    };
    view! { <h2 class="sr">{w.comments}</h2>{items.into_iter().map(item).collect_view()} }.into_any()
}
