//! A comment that was sent.

use backend::submissions::ReceiptComment;
use leptos::prelude::*;
use model::comments::State;

use super::said::{Said, Tags};
use crate::comments::{capital, name};
use crate::credits::LedTo;
use crate::messages::t;
use crate::placements::{Since, Way};
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// The comment; with its state on the tracking page.
#[component]
pub(super) fn SentItem(
    /// Slug of the consultation.
    slug: String,
    /// The comment.
    comment: ReceiptComment,
    /// Say where it stands.
    #[prop(optional)]
    state: bool,
) -> impl IntoView {
    let (t, language) = (&t().submissions.tracking, language());
    let ReceiptComment { label, eid, address, stance, kind, text, proposed, reasons, .. } = comment;
    let since = comment.standing.filter(|_| state).map(|standing| {
        view! { <Since slug=slug.clone() standing/><Way steps=comment.steps/> }
    });
    let led = state.then(|| view! { <LedTo slug=slug.clone() led=comment.led/> });
    let place = match (address.is_empty(), eid.is_empty()) {
        (false, _) => routes::article(language, &slug, &address),
        (true, false) => routes::text(language, &slug),
        (true, true) => routes::act(language, &slug),
    };
    let colour = if comment.state == State::Published { "ok" } else { "wait" };
    let tag = state.then(|| view! { <Tag label=(t.state)(comment.state) colour/> });
    let sentence = state.then(|| view! { <p class="soft">{(t.state_text)(comment.state)}</p> });
    view! {
        <li class="sheet">
            <header>
                <h3><a href=place>{capital(&name(&label))}</a></h3>
                <p class="tags">{tag}<Tags stance=Some(stance) kind=Some(kind)/></p>
            </header>
            {sentence}
            <Said text wording=proposed.unwrap_or_default() reasons=reasons.unwrap_or_default()/>
            {since}
            {led}
        </li>
    }
}
