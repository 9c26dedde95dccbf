//! The upload of a draft's text.

use backend::consultations::Shown as Consultation;
use leptos::prelude::*;
use model::Invalid;
use model::drafts::Paste;

use super::upload_form::UploadForm;
use crate::messages::t;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab, Tone};

/// Heading, what is in force already, and the form.
#[component]
pub(super) fn Upload(
    /// The consultation.
    consultation: Consultation,
    /// What was pasted.
    paste: Paste,
    /// Why it could not be read.
    invalid: Invalid,
    /// A draft is in work, which the upload replaces.
    in_work: bool,
) -> impl IntoView {
    let t = t();
    let w = &t.drafts;
    let errors = Errors::new(&invalid, |_| w.either);
    let done = query("done").and_then(|code| (t.desk.done)(&code));
    let published = consultation.version.map(|version| (w.published)(version.number));
    let slug = consultation.card.slug;
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=consultation.card.title.pick(language())
            title=w.upload_title
            lede=Some(w.upload_lede.to_owned())
            here=Tab::Text
            editor=true
            errors=!errors.is_empty()
        />
        <div class="narrow">
            <ErrorSummary errors=errors.clone()/>
            {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
            {published.map(|words| view! { <Notice><p>{words}</p></Notice> })}
            {in_work.then(|| view! { <Notice tone=Tone::Warning><p>{w.replaces}</p></Notice> })}
            <UploadForm slug paste errors in_work/>
        </div>
    }
}
