//! The authority's answer beside a comment.

use backend::reading;
use leptos::prelude::*;
use model::outcomes::Outcome;

use crate::messages::t;
use crate::ui::Tag;

/// What the authority did with a comment, why, and since when that is public; nothing while it is not.
#[component]
pub(crate) fn Answer(
    /// The answer.
    answer: Option<reading::Answer>,
) -> impl IntoView {
    let all = t();
    let w = &all.outcomes;
    answer.map(|reading::Answer { outcome, reason, at }| {
        let reason = (!reason.is_empty()).then(|| {
            view! { <p class="why"><b>{w.reason}</b>" "<span lang="ro">{reason}</span></p> }
        });
        let published = (w.published)(&(all.dates.day)(&at));
        view! {
            <div class="answer">
                <p>
                    <b>{w.answer}</b>" "<Tag label=(w.outcome)(outcome) colour=outcome_class(outcome)/>" "
                    <span class="soft">{published}</span>
                </p>
                {reason}
            </div>
        }
    })
}

/// The colour of an outcome's tag; the word says it too.
pub(crate) const fn outcome_class(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "ok",
        Outcome::Partly => "wait",
        Outcome::NotAccepted => "bad",
        Outcome::OutOfScope => "",
    }
}
