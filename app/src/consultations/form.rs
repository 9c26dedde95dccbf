//! The form for a consultation.

use backend::policies::Policy;
use leptos::prelude::*;
use model::consultations::Form;
use server_fn::ServerFn;

use super::fields::{Contact, Moderation, Naming, Period, Summary};
use super::{CreateConsultation, UpdateConsultation};
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors};

/// What the form does when it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// Makes a consultation.
    New,
    /// Changes one.
    Change {
        /// Its name in addresses.
        slug: String,
        /// People can comment already: only the summary and the contact may change.
        locked: bool,
    },
}

const ID: &str = "consultation";

/// Everything that staff say about a consultation, but for its text.
#[component]
pub(super) fn ConsultationForm(
    /// What was typed or is stored.
    form: Form,
    /// What is wrong with it.
    errors: Errors,
    /// The policies to choose from.
    policies: Vec<Policy>,
    /// What happens then.
    sent: Sent,
) -> impl IntoView {
    let (w, language) = (&t().desk.form, language());
    let (action, button, slug, locked) = match sent {
        Sent::New => (CreateConsultation::PATH, w.create, None, false),
        Sent::Change { slug, locked } => (UpdateConsultation::PATH, w.save, Some(slug), locked),
    };
    view! {
        <form class="form sheet" id=ID method="post" action=action novalidate=true>
            <input type="hidden" name="lang" value=language.as_str()/>
            {slug.map(|slug| view! { <input type="hidden" name="slug" value=slug/> })}
            {(!locked).then(|| view! { <Naming form=form.clone() errors=errors.clone() policies/> })}
            <Summary form=form.clone() errors=errors.clone()/>
            <Contact form=form.clone() errors=errors.clone() locked/>
            {(!locked).then(|| view! { <Period form=form.clone() errors=errors.clone()/> })}
            <Moderation form errors/>
            <div class="actions">
                <Button label=button/>
                <a href=routes::desk(language)>{w.cancel}</a>
            </div>
        </form>
        <UnsavedGuard form=ID.to_owned()/>
    }
}
