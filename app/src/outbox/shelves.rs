//! The shelves, with how many mails stand on each.

use leptos::prelude::*;
use model::mails::Shelf;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the shelves; what needs somebody comes first.
#[component]
pub(super) fn Shelves(counts: Vec<(Shelf, Option<i64>)>, here: Shelf) -> impl IntoView {
    let t = t();
    let link = |(shelf, count): (Shelf, Option<i64>)| {
        let figure = count.map(|count| view! { " "<b class="figure">{(t.counts.figure)(count)}</b> });
        view! {
            <li>
                <a href=routes::outbox_shelf(language(), shelf) aria-current=(shelf == here).then_some("true")>
                    {(t.outbox.shelf)(shelf)}{figure}
                </a>
            </li>
        }
    };
    view! {
        <nav class="states" aria-label=t.outbox.shelves>
            <ul>{counts.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
