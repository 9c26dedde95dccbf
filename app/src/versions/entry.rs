//! One version in the list of versions.

use backend::versions::Entry;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Tag, Time};

/// What it is, what it changed, and the ways to read and to compare it.
#[component]
pub(super) fn EntryView(
    /// The version.
    entry: Entry,
    /// Slug of the consultation.
    slug: String,
    /// Number of the newest version.
    newest: i64,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.versions;
    let Entry { version, articles, tally } = entry;
    let number = version.number;
    let tag = (number == newest).then(|| view! { <Tag label=w.newest colour="ok"/> });
    let file = (!version.file_name.is_empty()).then(|| view! { <span>{(w.file)(&version.file_name)}</span> });
    let (changed, compare) = match tally {
        None => (view! { <p>{w.first}</p> }.into_any(), None),
        Some(tally) => {
            let said = view! { <p><b>{(w.against)(number - 1)}</b>" "{(w.tally)(&tally)}"."</p> }.into_any();
            let link = (tally.total() > 0).then(|| {
                let href = routes::comparison_of(l, &slug, number - 1, number);
                view! { <a href=href>{(w.changed_since)(number - 1)}</a> }
            });
            (said, link)
        }
    };
    let read = if number == newest {
        routes::text(l, &slug)
    } else {
        routes::version(l, &slug, &number.to_string())
    };
    view! {
        <li class="version">
            <h2>{(w.name)(number)}</h2>
            <p class="meta">
                {tag}
                <span><Time at=version.published shown=Shown::Day/></span>
                <span>{(t.ui.articles)(articles)}</span>
                {file}
            </p>
            {changed}
            <p class="actions"><a href=read>{(w.read)(number)}</a>{compare}</p>
        </li>
    }
}
