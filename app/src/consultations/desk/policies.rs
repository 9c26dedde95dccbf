//! The policies, below the consultations.

use backend::policies::Policy;
use leptos::prelude::*;

use crate::messages::t;
use crate::ssr::language;

/// Every policy with the number of its consultations.
#[component]
pub(super) fn Policies(policies: Vec<Policy>) -> impl IntoView {
    let (w, language) = (&t().desk, language());
    let row = |policy: Policy| {
        let title = policy.title.pick(language).to_owned();
        let consultations = (w.consultations)(policy.consultations);
        view! { <li><h3>{title}</h3><p class="meta"><span>{consultations}</span></p></li> }
    };
    let list = if policies.is_empty() {
        view! { <p>{w.no_policy}</p> }.into_any()
    } else {
        view! { <ul class="rows">{policies.into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! { <section class="part"><h2>{w.policies}</h2>{list}</section> }
}
