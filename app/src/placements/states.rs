//! The ways in which comments stand, with how many stand in each.

use leptos::prelude::*;
use model::placements::State;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Links to the list of each state; what an expert must settle comes first, empty ones are left out.
#[component]
pub(super) fn States(slug: String, states: Vec<(State, i64)>, here: State) -> impl IntoView {
    let t = t();
    let count = |state| states.iter().find(|(other, _)| *other == state).map_or(0, |(_, count)| *count);
    let first = [State::NeedsPerson, State::Settled];
    let rest = State::ALL.iter().copied().filter(|state| !first.contains(state));
    let link = |state| {
        let href = routes::placements_in(language(), &slug, state);
        let figure = (t.counts.figure)(count(state));
        view! {
            <li>
                <a href=href aria-current=(state == here).then_some("true")>
                    {(t.placements.state)(state)}" "<b class="figure">{figure}</b>
                </a>
            </li>
        }
    };
    let shown = first
        .into_iter()
        .chain(rest)
        .filter(|state| *state == here || first.contains(state) || count(*state) > 0);
    view! {
        <nav class="states" aria-label=t.placements.states>
            <ul>{shown.map(link).collect_view()}</ul>
        </nav>
    }
}
