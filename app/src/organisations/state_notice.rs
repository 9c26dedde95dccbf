//! What staff know of one's organisation, and what to do about it.

use leptos::prelude::*;
use model::organisations::State;

use crate::messages::t;
use crate::ui::{Notice, Tone};

/// Nothing for a verified organisation; else what its state means, with the reason of a refusal.
#[component]
pub fn StateNotice(
    /// What staff know.
    state: State,
    /// Why they refused it.
    reason: String,
) -> impl IntoView {
    let w = &t().organisations.desk;
    match state {
        State::Verified => ().into_any(),
        State::Unverified => view! { <Notice><p>{w.unverified}</p></Notice> }.into_any(),
        State::Refused => view! {
            <Notice tone=Tone::Warning>
                <h2>{w.refused}</h2>
                <p class="as-written" lang="ro">{reason}</p>
                <p>{w.refused_next}</p>
            </Notice>
        }
        .into_any(),
    }
}
