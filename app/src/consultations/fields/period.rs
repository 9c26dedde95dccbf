//! Under which rules a consultation runs, and from when to when.

use leptos::prelude::*;
use model::consultations::{Form, Mode};

use crate::messages::t;
use crate::ui::{Choice, Errors, Radios, TextField};

/// Mode, with what the law asks for, and the two instants on a Romanian wall clock.
#[component]
pub(in crate::consultations) fn Period(form: Form, errors: Errors) -> impl IntoView {
    let w = &t().desk.form;
    let choices = vec![
        Choice { value: Mode::Legal.as_str(), label: w.legal, swatch: None },
        Choice { value: Mode::Voluntary.as_str(), label: w.voluntary, swatch: None },
    ];
    view! {
        <Radios
            field="mode"
            label=w.mode.label
            hint_words=w.mode.hint
            problem=errors.of("mode")
            choices
            value=form.mode
        />
        <div class="fields">
            <TextField
                field="opens"
                label=w.opens.label
                hint_words=w.opens.hint
                problem=errors.of("opens")
                value=form.opens
                kind="datetime-local"
            />
            <TextField
                field="closes"
                label=w.closes.label
                hint_words=w.closes.hint
                problem=errors.of("closes")
                value=form.closes
                kind="datetime-local"
            />
        </div>
        <details class="fold">
            <summary>{w.period}</summary>
            <div><p>{w.period_text}</p></div>
        </details>
    }
}
