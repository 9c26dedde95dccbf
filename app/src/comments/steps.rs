//! Where one is on the way from a first word to a registration number.

use leptos::prelude::*;

use crate::messages::t;

/// Write, check, send.
#[component]
pub fn Steps(
    /// The present step, counted from 0.
    at: usize,
) -> impl IntoView {
    let t = &t().comments;
    let step = move |(index, words): (usize, &'static str)| {
        let class = (index < at).then_some("done");
        let current = (index == at).then_some("step");
        view! { <li class=class aria-current=current>{words}</li> }
    };
    view! { <ol class="steps" aria-label=t.steps>{t.step.into_iter().enumerate().map(step).collect_view()}</ol> }
}
