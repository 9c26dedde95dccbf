//! Who consults and who answers questions.

use leptos::prelude::*;
use model::consultations::Form;

use crate::messages::t;
use crate::ui::{Errors, TextField};

/// Authority and contact person; the authority is fixed once people can comment.
#[component]
pub(in crate::consultations) fn Contact(form: Form, errors: Errors, locked: bool) -> impl IntoView {
    let w = &t().desk.form;
    let authority = (!locked).then(|| {
        view! {
            <TextField
                field="authority"
                label=w.authority.label
                hint_words=w.authority.hint
                problem=errors.of("authority")
                value=form.authority
            />
        }
    });
    view! {
        {authority}
        <div class="fields">
            <TextField
                field="contact_name"
                label=w.contact_name.label
                hint_words=w.contact_name.hint
                problem=errors.of("contact_name")
                value=form.contact_name
            />
            <TextField
                field="contact_email"
                label=w.contact_email.label
                hint_words=w.contact_email.hint
                problem=errors.of("contact_email")
                value=form.contact_email
                kind="email"
            />
        </div>
    }
}
