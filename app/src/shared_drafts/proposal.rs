//! Where a draft stands on the way to its signature, and the next step.

use backend::organisations::Face;
use backend::shared_drafts::{Proposal, Work};
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::ProposeShared;
use super::hand::name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Tag, Weight};

/// One sentence on the last proposal: that there is none, that it stands, or whose change withdrew it.
pub(crate) fn standing(proposal: Option<&Proposal>) -> (String, &'static str, &'static str) {
    let (t, dates) = (&t().shared_drafts, &t().dates);
    match proposal {
        None => (t.in_work_text.to_owned(), t.in_work, ""),
        Some(Proposal { by, at, withdrawn: None }) => {
            ((t.proposed_text)(&name(by.clone()), &(dates.day_and_time)(at)), t.proposed, "ok")
        }
        Some(Proposal { by, at, withdrawn: Some((changer, changed)) }) => {
            let first = (t.proposed_text)(&name(by.clone()), &(dates.day_and_time)(at));
            let then = (t.withdrawn_text)(&name(changer.clone()), &(dates.day_and_time)(changed));
            (format!("{first} {then}"), t.withdrawn, "wait")
        }
    }
}

/// The card beside the draft.
#[component]
pub(super) fn ProposalCard(
    /// The organisation.
    face: Face,
    /// Slug of the consultation.
    slug: String,
    /// The draft.
    work: Work,
    /// Names of those who may sign.
    signatories: Vec<String>,
) -> impl IntoView {
    let (t, language) = (&t().shared_drafts, language());
    let (sentence, word, colour) = standing(work.proposal.as_ref());
    let stands = work.proposal.as_ref().is_some_and(|proposal| proposal.withdrawn.is_none());
    let complete = work.problems.0.is_empty();
    let unfinished = (!complete).then(|| view! { <p>{t.unfinished}</p> });
    let propose = (complete && !stands).then(|| {
        let weight = if face.signatory { Weight::Quiet } else { Weight::Main };
        view! {
            <form method="post" action=ProposeShared::PATH>
                <Button label=t.propose weight/>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="organisation" value=face.id.to_string()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="fingerprint" value=work.fingerprint/>
            </form>
        }
    });
    let check = routes::shared_check(language, face.id.as_str(), &slug);
    let (class, words) = if face.signatory { ("btn", t.check_and_send) } else { ("", t.check) };
    view! {
        <section class="card note signing">
            <h2>{t.signing}</h2>
            <p class="tags"><Tag label=word colour/></p>
            <p>{sentence}</p>
            {unfinished}
            <p class="soft">{(t.who_signs)(&signatories)}</p>
            <div class="actions">{propose}<a class=class href=check>{words}</a></div>
        </section>
    }
}
