//! The states of the work, each with how much stands there.

use backend::outcomes::{Bounded, Decided};
use leptos::prelude::*;
use model::outcomes::State;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to what has no decision, to the decisions in each state, to the release and to the templates.
#[component]
pub(super) fn States(
    slug: String,
    decided: Decided,
    /// The state that is shown; none for what has no decision.
    here: Option<State>,
) -> impl IntoView {
    let (w, language) = (&t().outcomes, language());
    let item = |href: String, words: &'static str, count: Bounded, current: bool| {
        view! {
            <li>
                <a href=href aria-current=current.then_some("true")>
                    {words}" "<b class="figure">{(w.figure)(count.count, count.more)}</b>
                </a>
            </li>
        }
    };
    let first = item(routes::outcomes(language, &slug), w.undecided, decided.undecided, here.is_none());
    let states = decided.states.into_iter().map(|(state, count, _)| {
        item(routes::outcomes_in(language, &slug, state, None), (w.state)(state), count, here == Some(state))
    });
    view! {
        <nav class="states" aria-label=w.states>
            <ul>{first}{states.collect_view()}</ul>
        </nav>
        <p class="actions">
            <a class="btn quiet" href=routes::release(language, &slug)>{w.release.title}</a>
            <a href=routes::templates(language, &slug)>{w.templates.title}</a>
        </p>
    }
}
