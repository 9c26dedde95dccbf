//! A comment that was sent.

use backend::submissions::ReceiptComment;
use leptos::prelude::*;
use model::outcomes::OUTSIDE;

use super::said::{Said, Tags};
use crate::comments::{capital, name};
use crate::credits::LedTo;
use crate::messages::t;
use crate::moderation::Told;
use crate::outcomes::Answer;
use crate::placements::{Since, Way};
use crate::routes;
use crate::ssr::language;
use crate::tracking::{Actions, Corrections, Track};

/// The comment: on the receipt as it was sent, on the tracking page (which knows the secret) as it stands.
#[component]
pub(super) fn SentItem(
    /// Slug of the consultation.
    slug: String,
    /// The comment.
    comment: ReceiptComment,
    /// Secret of the tracking address, to say where it stands and what may be done.
    #[prop(optional, into)]
    secret: Option<String>,
    /// Whoever looks may act as its sender.
    #[prop(optional)]
    acts: bool,
) -> impl IntoView {
    let heading = view! { <Heading slug=slug.clone() comment=comment.clone()/> };
    let body = match secret {
        Some(secret) => view! { <Followed slug secret comment acts/> }.into_any(),
        None => view! { <AsSent comment/> }.into_any(),
    };
    view! { <li class="sheet">{heading}{body}</li> }
}

#[component]
fn Heading(slug: String, comment: ReceiptComment) -> impl IntoView {
    let language = language();
    let ReceiptComment { label, eid, address, stance, kind, .. } = comment;
    let place = match (address.is_empty(), eid.is_empty()) {
        (false, _) => routes::article(language, &slug, &address),
        (true, false) => routes::text(language, &slug),
        (true, true) => routes::act(language, &slug),
    };
    view! {
        <header>
            <h3><a href=place>{capital(&name(&label))}</a></h3>
            <p class="tags"><Tags stance=Some(stance) kind=Some(kind)/></p>
        </header>
    }
}

/// The words that the receipt proves, and that they were changed or taken back since.
#[component]
fn AsSent(comment: ReceiptComment) -> impl IntoView {
    let all = t();
    let t = &all.following;
    let ReceiptComment { text, proposed, reasons, first, corrections, withdrawn, .. } = comment;
    let corrected = corrections.last().map(|change| (t.corrected_since)(&(all.dates.day)(&change.at)));
    let withdrawn = withdrawn.map(|at| (t.withdrawn_since)(&(all.dates.day)(&at)));
    let since =
        [corrected, withdrawn].into_iter().flatten().map(|words| view! { <p class="soft">{words}</p> });
    let said = match first {
        Some(first) => {
            view! { <Said text=first.text wording=first.proposed reasons=first.reasons/> }.into_any()
        }
        None => {
            view! { <Said text wording=proposed.unwrap_or_default() reasons=reasons.unwrap_or_default()/> }
                .into_any()
        }
    };
    view! { {since.collect_view()}{said} }
}

/// The words as they stand, where the comment stands, and what may be done about it.
#[component]
fn Followed(slug: String, secret: String, comment: ReceiptComment, acts: bool) -> impl IntoView {
    let all = t();
    let t = &all.submissions.tracking;
    // The article by which it stands now; what stands by none is answered with the act as a whole.
    let article = match &comment.standing {
        Some(standing) if standing.address.is_empty() => String::new(),
        Some(standing) => standing.eid.clone(),
        None if comment.address.is_empty() => String::new(),
        None => comment.eid.clone(),
    };
    let ReceiptComment { id, label, state, text, proposed, reasons, track, corrections, hand, .. } = comment;
    let since = comment.standing.map(|standing| {
        view! { <Since slug=slug.clone() standing/><Way steps=comment.steps/> }
    });
    let seen = comment.answer.is_some().then(|| {
        let place = if article.is_empty() { OUTSIDE } else { &article };
        let href = routes::results_on(language(), &slug, place, None);
        view! { <p><a href=href>{all.results.seen_with_others}</a></p> }
    });
    view! {
        <Track track/>
        <p class="soft">{(t.state_text)(state)}</p>
        <Said text wording=proposed.unwrap_or_default() reasons=reasons.unwrap_or_default()/>
        <Corrections changes=corrections/>
        {since}
        <Told secret=secret.clone() moderation=comment.moderation acts/>
        <LedTo slug=slug.clone() led=comment.led/>
        <Answer answer=comment.answer/>
        {seen}
        <Actions secret comment=id label=name(&label) hand/>
    }
}
