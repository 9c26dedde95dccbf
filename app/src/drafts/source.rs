//! The text as it was received.

use leptos::prelude::*;

use crate::messages::t;

/// The lines with their numbers, each with an address of its own. It scrolls by itself, so it takes the keyboard.
#[component]
pub(super) fn Source(lines: Vec<String>) -> impl IntoView {
    let w = &t().drafts;
    let line = |(index, text): (usize, String)| view! { <li id=format!("l{}", index + 1)>{text}</li> };
    view! {
        <section>
            <h2>{w.source}</h2>
            <ol class="source" lang="ro" tabindex="0" aria-label=w.source_label>
                {lines.into_iter().enumerate().map(line).collect_view()}
            </ol>
        </section>
    }
}
