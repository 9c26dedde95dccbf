//! What becomes public and what stays in the register.

use leptos::prelude::*;

use crate::messages::t;

/// Said before the sender types a name, not after.
#[component]
pub(crate) fn Privacy() -> impl IntoView {
    let t = &t().submissions.check;
    view! {
        <section class="card note">
            <h3>{t.privacy}</h3>
            <p>{t.public}</p>
            <p>{t.private}</p>
            <p class="of">{t.law}</p>
        </section>
    }
}
