//! What becomes public, said before anything is typed.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// What becomes public, what verification means, and for whom the form is not.
#[component]
pub(super) fn Aside() -> impl IntoView {
    let w = &t().organisations.sign_up;
    view! {
        <div class="aside">
            <section class="card note">
                <h2>{w.public}</h2>
                <p>{w.public_text}</p>
                <p>{w.private_text}</p>
                <p>{w.verified_text}</p>
            </section>
            <section class="card note">
                <p>{w.people}</p>
                <p><a href=routes::home(language())>{t().problems.to_consultations}</a></p>
            </section>
        </div>
    }
}
