//! Whether comments wait for a moderator.

use leptos::prelude::*;
use model::consultations::Form;
use model::moderation::When;

use crate::messages::t;
use crate::ui::{Choice, Errors, Radios};

/// When comments are published; it may change also while people comment.
#[component]
pub(in crate::consultations) fn Moderation(form: Form, errors: Errors) -> impl IntoView {
    let w = &t().desk.form;
    let choices = vec![
        Choice { value: When::After.as_str(), label: w.when[0], swatch: None },
        Choice { value: When::Before.as_str(), label: w.when[1], swatch: None },
    ];
    let value = form.when().unwrap_or(When::After).as_str();
    view! {
        <Radios
            field="moderation"
            label=w.moderation.label
            hint_words=w.moderation.hint
            problem=errors.of("moderation")
            choices
            value=value
        />
    }
}
