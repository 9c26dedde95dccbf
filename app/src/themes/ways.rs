//! The way between the pages of themes.

use backend::themes::Progress;
use leptos::prelude::*;
use model::themes::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Notice, Tone};

/// One of the pages of themes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Book,
    Coding,
    Stale,
    Crossing,
    Agreement,
}

/// Links to them, with how much waits there.
#[component]
pub(super) fn Ways(
    slug: String,
    #[prop(optional)] progress: Option<Progress>,
    #[prop(optional_no_strip)] here: Option<Way>,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let (w, figure) = (&t.themes, t.outcomes.figure);
    let stale = routes::coded_by(language, &slug, "", &Filter::default(), &[]);
    let counted = progress.as_ref();
    let ways = [
        (Way::Book, w.book, routes::themes(language, &slug), None),
        (Way::Coding, w.coding.title, routes::coding(language, &slug), counted.map(|it| it.uncoded)),
        (Way::Stale, w.stale, stale, counted.map(|it| it.stale)),
        (Way::Crossing, w.crossing, routes::crossing(language, &slug), None),
        (Way::Agreement, w.sample.title, routes::agreement(language, &slug), None),
    ];
    let item = |(way, words, href, count): (
        Way,
        &'static str,
        String,
        Option<backend::outcomes::Bounded>,
    )| {
        let count = count.map(|count| view! { " "<b class="figure">{figure(count.count, count.more)}</b> });
        view! { <li><a href=href aria-current=(here == Some(way)).then_some("true")>{words}{count}</a></li> }
    };
    let working = counted.is_some_and(|progress| progress.working);
    view! {
        <nav class="states" aria-label=w.ways>
            <ul>{ways.into_iter().map(item).collect_view()}</ul>
        </nav>
        {working.then(|| view! { <Notice tone=Tone::Plain><p>{w.working}</p></Notice> })}
    }
}
