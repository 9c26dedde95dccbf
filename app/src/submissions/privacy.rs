//! What becomes public and what stays in the register.

use leptos::prelude::*;

use crate::messages::t;

/// Said before the sender types a name, not after.
#[component]
pub(super) fn Privacy() -> impl IntoView {
    let t = &t().submissions.check;
    view! {
        <section class="card note">
            <h3>{t.privacy}</h3>
            <ul>
                <li>{t.public}</li>
                <li>{t.private}</li>
            </ul>
            <p class="of">{t.law}</p>
        </section>
    }
}
