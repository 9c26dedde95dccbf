//! What is asked for before sending where much was sent from one address: work that the browser does by itself, or a
//! mailed link.

use leptos::prelude::*;
use model::challenge::Challenge;
use server_fn::ServerFn as _;

use super::HoldSubmission;
use crate::islands::{ProofOfWork, ProofWords};
use crate::messages::t;
use crate::ui::Weight;

/// Id and name of the field for the solution.
const FIELD: &str = "proof";

/// Why, how far the work is, and the place for its solution.
#[component]
pub(super) fn ProofPart(
    /// What is asked.
    challenge: Challenge,
    /// Id of the form that sends.
    form: &'static str,
) -> impl IntoView {
    let w = &t().challenges;
    let words = ProofWords {
        begun: w.begun.into(),
        going: w.going.into(),
        ready: w.ready.into(),
        waiting: w.waiting.into(),
        failed: w.failed.into(),
        label: w.progress.into(),
    };
    view! {
        <section class="card note proof flow" aria-labelledby="proof-title">
            <h3 id="proof-title">{w.title}</h3>
            <p>{w.why}</p>
            <ProofOfWork challenge form=form.to_owned() field=FIELD.to_owned() words/>
            <noscript><p>{w.no_script}</p></noscript>
            <input type="hidden" id=FIELD name=FIELD value=""/>
        </section>
    }
}

/// The other way: a mail.
#[component]
pub(super) fn ByMail() -> impl IntoView {
    let w = &t().challenges;
    view! {
        <div class="flow by-mail">
            <p id="by-mail-text">{w.by_mail_text}</p>
            <button
                class=Weight::Quiet.class() type="submit" formaction=HoldSubmission::PATH
                aria-describedby="by-mail-text"
            >
                {w.by_mail}
            </button>
        </div>
    }
}
