//! The policies that the project works on.

use backend::policies::Policy;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The policies in their order, each with how far it has come; nothing where there are none.
#[component]
pub(super) fn Policies(
    /// The policies.
    policies: Vec<Policy>,
) -> impl IntoView {
    let (t, language) = (&t().home, language());
    let item = |policy: &Policy| {
        let state = match policy.consultations {
            0 => t.in_preparation.to_owned(),
            n => (t.consultations)(n),
        };
        view! { <li><b>{policy.title.pick(language).to_owned()}</b><span>{state}</span></li> }
    };
    let items = policies.iter().map(item).collect_view();
    (!policies.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{t.policies}</h2>
                <p class="soft">{t.policies_lede}</p>
                <ol class="policies">{items}</ol>
                <p><a href=routes::about(language)>{t.more}</a></p>
            </section>
        }
    })
}
