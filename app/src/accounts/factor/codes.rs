//! The recovery codes, shown once.

use leptos::prelude::*;

use crate::accounts::door::Door;
use crate::accounts::next::next_or;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Notice, Tone, Weight};

/// The codes, and the way on once they are kept.
#[component]
pub(super) fn Codes(codes: Vec<String>, next: String) -> impl IntoView {
    let w = &t().factor;
    let on = next_or(&next, routes::my_account(language()));
    view! {
        <Door title=w.codes_title lede=w.codes_lede>
            <Notice tone=Tone::Warning><p>{w.codes_once}</p></Notice>
            <ol class="recovery sheet">
                {codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}
            </ol>
            <p><a class=Weight::Main.class() href=on>{w.codes_kept}</a></p>
        </Door>
    }
}
