//! What a consultation is about, in plain language.

use leptos::prelude::*;
use model::consultations::Form;

use crate::messages::t;
use crate::ui::{Errors, TextArea};

/// The summary in both languages.
#[component]
pub(in crate::consultations) fn Summary(form: Form, errors: Errors) -> impl IntoView {
    let w = &t().desk.form;
    view! {
        <TextArea
            field="summary_ro"
            label=w.summary_ro.label
            hint_words=w.summary_ro.hint
            problem=errors.of("summary_ro")
            value=form.summary_ro
            rows=5
        />
        <TextArea
            field="summary_en"
            label=w.summary_en.label
            problem=errors.of("summary_en")
            value=form.summary_en
            rows=5
            optional=true
        />
    }
}
