//! Sections of running text.

use leptos::prelude::*;

use crate::messages::Part;

/// Each part under its heading.
#[component]
pub(crate) fn Parts(
    /// The parts.
    parts: &'static [Part],
) -> impl IntoView {
    let paragraph = |text: &&'static str| view! { <p>{*text}</p> };
    let item = |text: &&'static str| view! { <li>{*text}</li> };
    let part = move |part: &'static Part| {
        let list =
            (!part.list.is_empty()).then(|| view! { <ul>{part.list.iter().map(item).collect_view()}</ul> });
        view! {
            <section class="part">
                <h2>{part.title}</h2>
                <div class="prose flow">{part.text.iter().map(paragraph).collect_view()}{list}</div>
            </section>
        }
    };
    parts.iter().map(part).collect_view()
}
