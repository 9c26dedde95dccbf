//! How to take part, in four steps.

use leptos::prelude::*;

use crate::messages::t;

/// The steps, from reading to the answer.
#[component]
pub(super) fn How() -> impl IntoView {
    let t = &t().home;
    let step = |[what, meaning]: [&'static str; 2]| view! { <li><b>{what}</b>" "<span>{meaning}</span></li> };
    view! {
        <section class="band">
            <h2>{t.how}</h2>
            <ol class="steps tall">{t.steps.map(step).collect_view()}</ol>
        </section>
    }
}
