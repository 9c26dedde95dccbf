//! Who sends.

use leptos::prelude::*;
use model::challenge::Challenge;
use model::consultations::Mode;
use model::counties;
use model::ids::SubmissionId;
use model::submissions::{SenderForm as Form, SenderKind};
use server_fn::ServerFn as _;

use super::SendSubmission;
use super::proof_part::{ByMail, ProofPart};
use super::trap::Trap;
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Checkbox, Choice, Errors, Radios, Select, TextField};

const ID: &str = "sender-form";
const ABROAD: &str = "Diaspora";

/// The form that sends the submission. The browser checks nothing, so that every error is said in the same words and
/// in the same place.
#[component]
pub(super) fn SenderForm(
    /// The submission.
    submission: SubmissionId,
    /// Slug of its consultation.
    slug: String,
    /// What was typed.
    form: Form,
    /// What must be mended.
    errors: Errors,
    /// Under which rules the consultation runs.
    mode: Mode,
    /// What is asked for before it is sent, if anything is.
    challenge: Option<Challenge>,
) -> impl IntoView {
    let (t, language) = (&t().submissions.check, language());
    let kind = |kind: &SenderKind| Choice { value: kind.as_str(), label: (t.kind_of)(*kind), swatch: None };
    let kinds = SenderKind::ALL.iter().map(kind).collect();
    let county =
        |name: &&str| ((*name).to_owned(), if *name == ABROAD { t.abroad } else { *name }.to_owned());
    let counties = counties::ALL.iter().map(county).collect();
    let action = SendSubmission::PATH;
    // What was ticked elsewhere comes back, so that it can be taken away.
    let unnamed = (mode == Mode::Voluntary || form.anonymous).then(|| {
        let problem =
            errors.of("anonymous").map(|error| view! { <p class="error" id="anonymous-error">{error}</p> });
        view! {
            <fieldset class="field" aria-describedby="anonymous-hint">
                <legend>{t.anonymous.label}</legend>
                <p class="hint" id="anonymous-hint">{t.anonymous.hint}</p>
                {problem}
                <Checkbox field="anonymous" label=t.unnamed checked=form.anonymous/>
            </fieldset>
        }
    });
    let by_mail = challenge.is_some().then(|| view! { <ByMail/> });
    let proof = challenge.map(|challenge| view! { <ProofPart challenge form=ID/> });
    view! {
        <form class="form sheet" method="post" action=action id=ID novalidate=true>
            <Radios field="kind" label=t.kind.label problem=errors.of("kind") choices=kinds value=form.kind row=true/>
            <TextField
                field="organisation" label=t.organisation.label hint_words=t.organisation.hint
                problem=errors.of("organisation") value=form.organisation autocomplete="organization"
                width="w-medium" optional=true
            />
            <TextField
                field="name" label=t.name.label problem=errors.of("name") value=form.name autocomplete="name"
                width="w-medium"
            />
            <TextField
                field="email" kind="email" label=t.email.label hint_words=t.email.hint problem=errors.of("email")
                value=form.email autocomplete="email" width="w-medium"
            />
            <Select
                field="county" label=t.county.label problem=errors.of("county") options=counties value=form.county
                autocomplete="address-level1"
            />
            <fieldset class="field">
                <legend>{t.publish.label}</legend>
                <Checkbox field="publish_name" label=t.consent checked=form.publish_name/>
            </fieldset>
            {unnamed}
            <Trap/>
            {proof}
            <div class="actions">
                <Button label=t.send/>
                <a href=routes::my_submission(language)>{t.back}</a>
            </div>
            <p class="hint">{t.last}</p>
            {by_mail}
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="submission" value=submission.to_string()/>
            <UnsavedGuard form=ID.to_owned()/>
        </form>
    }
}
