//! What the newest version changed, for staff.

use backend::versions::{Change, Changes, Comparison, Unit};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, Notice, Pagination, Step, Tab, Tone};
use crate::versions::{Label, UnitName, change_tags};

/// The changes by article; for editors with the way to state which comments led to each.
#[component]
pub(super) fn Board(comparison: Comparison, editor: bool) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.credits;
    let Comparison { card, versions, changes } = comparison;
    let slug = card.slug.clone();
    let done = query("done").map(|_| view! { <Notice tone=Tone::Done><p>{w.saved}</p></Notice> });
    let newest = versions.last().map_or(1, |version| version.number);
    let content = match changes {
        Err(_) => view! { <Notice><p>{w.one_version}</p></Notice> }.into_any(),
        Ok(Changes { units, .. }) if units.is_empty() => {
            view! { <Notice><p>{t.versions.same_text}</p></Notice> }.into_any()
        }
        Ok(Changes { units, page, pages, .. }) => {
            let step = |page: i64, words: &str| Step {
                words: words.to_owned(),
                title: None,
                href: routes::desk_changes_page(language, &slug, page),
            };
            let unit = |unit: Unit| view! { <Rows unit slug=slug.clone() editor/> };
            view! {
                {units.into_iter().map(unit).collect_view()}
                <Pagination
                    label=t.versions.pages
                    previous=(page > 1).then(|| step(page - 1, t.versions.previous))
                    next=(page < pages).then(|| step(page + 1, t.versions.next))
                />
            }
            .into_any()
        }
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=(w.title)(newest)
            lede=Some(w.lede.to_owned())
            here=Tab::Changes
            editor
        />
        {done}
        {content}
    }
}

/// The changes of one article, but for those of a number alone: they follow from others.
#[component]
fn Rows(unit: Unit, slug: String, editor: bool) -> impl IntoView {
    let changes: Vec<Change> = unit.changes.iter().filter(|change| !change.plain).cloned().collect();
    let row = |change: Change| view! { <Row change slug=slug.clone() editor/> };
    (!changes.is_empty()).then(|| {
        view! {
            <section class="changes">
                <h2><UnitName unit/></h2>
                <ul>{changes.into_iter().map(row).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn Row(change: Change, slug: String, editor: bool) -> impl IntoView {
    let w = &t().credits;
    let stated = i64::try_from(change.credits.len()).unwrap_or(i64::MAX);
    let link = change.provision().filter(|_| editor).map(|id| {
        let of = change.new.first().or(change.old.first()).map(|side| side.label.clone()).unwrap_or_default();
        let href = routes::desk_change(language(), &slug, id);
        view! { <a href=href>{w.choose}<span class="sr">{(w.of)(&of)}</span></a> }
    });
    let tags = change_tags(&change);
    view! {
        <li>
            <span class="name"><Label change=change.clone()/></span>
            <span class="tags">{tags}</span>
            <span class="soft">{(w.stated)(stated)}</span>
            {link}
        </li>
    }
}
