//! The way of a comment through the versions.

use backend::placements::Step;
use leptos::prelude::*;

use crate::messages::t;

/// What was said of it in each version, by the program or by an expert, folded away.
#[component]
pub(crate) fn Way(
    /// The steps, the oldest first.
    steps: Vec<Step>,
) -> impl IntoView {
    let t = t();
    let w = &t.placements;
    let item = |step: Step| {
        let day = (t.dates.day)(&step.at);
        let reason =
            step.reason.map(|reason| view! { " "<b>{w.reason}</b>" "<span lang="ro">{reason}</span> });
        view! {
            <li><b>{(w.step)(step.version, &day)}":"</b>" "{(w.became)(step.state, &step.label)}{reason}</li>
        }
    };
    (!steps.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{w.way}</summary>
                <ol class="way">{steps.into_iter().map(item).collect_view()}</ol>
            </details>
        }
    })
}
