//! What was done to a decision.

use backend::outcomes::Step;
use leptos::prelude::*;

use crate::messages::t;

/// The steps, the oldest first, each with the words that the decision had after it, folded away.
#[component]
pub(super) fn Steps(steps: Vec<Step>) -> impl IntoView {
    let all = t();
    let w = &all.outcomes;
    let item = |step: Step| {
        let day = (all.dates.day_and_time)(&step.at);
        let name = (!step.name.is_empty()).then(|| format!(", {}", step.name));
        let words = (!step.words.is_empty()).then(|| view! { <p class="why" lang="ro">{step.words}</p> });
        let reason = (!step.reason.is_empty()).then(|| view! { <p class="why" lang="ro">{step.reason}</p> });
        view! {
            <li>
                <p>
                    <b>{(w.deciding.act)(step.act)}</b>", "{day}{name}
                    <span class="soft">" · "{(w.outcome)(step.outcome)}" · "{(w.comments)(step.comments, false)}</span>
                </p>
                {words}
                {reason}
            </li>
        }
    };
    view! {
        <details class="fold">
            <summary>{w.deciding.history}</summary>
            <ol class="way">{steps.into_iter().map(item).collect_view()}</ol>
        </details>
    }
}
