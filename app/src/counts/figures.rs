//! The totals, as figures.

use leptos::prelude::*;
use model::counts::Counts;

use crate::messages::t;

/// Comments, persons, organisations, proposed wordings.
#[component]
pub(crate) fn Figures(counts: Counts) -> impl IntoView {
    let w = &t().counts;
    let figures = [
        (w.comments, counts.comments),
        (w.people, counts.citizens),
        (w.organisations, counts.organisations),
        (w.proposals, counts.proposals),
    ];
    let figure = |(name, number)| view! { <div><dt>{name}</dt><dd>{(w.figure)(number)}</dd></div> };
    view! { <dl class="figures">{figures.map(figure).collect_view()}</dl> }
}
