//! What was corrected, beside the present words.

use backend::tracking::Change;
use leptos::prelude::*;
use model::redline::Run;

use crate::messages::t;
use crate::ui::Redline;

/// One disclosure for each correction, the newest first; nothing where there is none.
#[component]
pub(crate) fn Corrections(
    /// What was corrected, the oldest first.
    changes: Vec<Change>,
) -> impl IntoView {
    changes.into_iter().rev().map(|change| view! { <One change/> }).collect_view()
}

#[component]
fn One(change: Change) -> impl IntoView {
    let all = t();
    let t = &all.following;
    let part =
        |head: &'static str, runs: Vec<Run>| (!runs.is_empty()).then(|| view! { <Redline runs head/> });
    let by = change.by.map(|name| format!(" {}", (t.by)(&name)));
    view! {
        <details class="fold corrected">
            <summary>{(t.corrected)(&(all.dates.day)(&change.at))}{by}</summary>
            {part(t.text, change.text)}
            {part(t.wording, change.wording)}
            {part(t.reasons, change.reasons)}
        </details>
    }
}
