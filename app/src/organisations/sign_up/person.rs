//! The account of whoever signs up an organisation.

use leptos::prelude::*;
use model::accounts::Form;

use crate::messages::t;
use crate::ui::{Errors, TextField};

/// Name, address, password. The password must be typed again after every refusal.
#[component]
pub(super) fn Person(form: Form, errors: Errors) -> impl IntoView {
    let w = &t().organisations.sign_up;
    view! {
        <h2>{w.person}</h2>
        <p>{w.person_text}</p>
        <TextField
            field="person.name" label=w.name.label hint_words=w.name.hint problem=errors.of("person.name")
            value=form.name autocomplete="name" width="w-medium"
        />
        <TextField
            field="person.email" label=w.email.label hint_words=w.email.hint problem=errors.of("person.email")
            value=form.email kind="email" autocomplete="email" width="w-medium"
        />
        <TextField
            field="person.password" label=w.password.label hint_words=w.password.hint
            problem=errors.of("person.password") value="" kind="password" autocomplete="new-password"
            width="w-medium"
        />
    }
}
