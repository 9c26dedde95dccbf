//! That a mail was sent, whatever address was typed.

use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Head, Notice, Tone};

/// What to do next. Nothing here tells whether the address has an account.
#[component]
pub(super) fn Sent() -> impl IntoView {
    let w = &t().organisations.sign_up;
    view! {
        <Head title=w.sent_title/>
        <div class="narrow">
            <header class="head"><h1>{w.sent_title}</h1></header>
            <Notice tone=Tone::Done><p>{w.sent_text}</p></Notice>
            <p>{w.sent_next}</p>
            <p class="actions"><a href=routes::organisation_sign_up(language())>{w.again}</a></p>
        </div>
    }
}
