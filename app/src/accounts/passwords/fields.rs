//! The field for a new password.

use leptos::prelude::*;

use crate::messages::t;
use crate::ui::{Errors, TextField};

/// The field, with what is advised: long and not used elsewhere. Pasting is as good as typing.
#[component]
pub(in crate::accounts) fn NewPasswordField(errors: Errors) -> impl IntoView {
    let w = &t().passwords;
    view! {
        <TextField
            field="password"
            label=w.new
            hint_words=w.advice
            problem=errors.of("password")
            value=""
            kind="password"
            autocomplete="new-password"
        />
    }
}
