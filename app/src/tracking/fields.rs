//! The words of a comment, to be corrected.

use leptos::prelude::*;
use model::limits;
use model::tracking::{Words, may_change};

use crate::islands::CharacterCount;
use crate::messages::{FieldWords, t};
use crate::ui::{Errors, TextArea};

/// Labels of the fields.
pub(super) fn label(field: &str) -> &'static str {
    let t = &t().following.correct;
    match field {
        "proposed_wording" => t.wording.label,
        "reasons" => t.reasons.label,
        _ => t.text.label,
    }
}

/// One field for each text that the comment has: a correction neither adds one nor takes one away.
#[component]
pub(super) fn Fields(
    /// As it was sent.
    first: Words,
    /// What is in the fields.
    typed: Words,
    /// What must be mended.
    errors: Errors,
) -> impl IntoView {
    let t = &t().following.correct;
    let field = |field: &'static str, words: &'static FieldWords, first: String, value: String, max: u64| {
        (!first.trim().is_empty()).then(|| {
            view! { <Field field words first value max problem=errors.of(field)/> }
        })
    };
    view! {
        {field("text", &t.text, first.text, typed.text, limits::COMMENT_TEXT)}
        {field("proposed_wording", &t.wording, first.proposed_wording, typed.proposed_wording, limits::WORDING)}
        {field("reasons", &t.reasons, first.reasons, typed.reasons, limits::COMMENT_TEXT)}
    }
}

#[component]
fn Field(
    field: &'static str,
    words: &'static FieldWords,
    first: String,
    value: String,
    max: u64,
    problem: Option<String>,
) -> impl IntoView {
    let all = t();
    let (left, over) = (all.comments.left.clone(), all.comments.over.clone());
    view! {
        <TextArea
            field label=words.label hint_words=(all.following.correct.bound)(may_change(&first)) problem value rows=6
            law=field == "proposed_wording" described_by=format!("{field}-count")
        >
            <CharacterCount of=field.to_owned() max limit=(all.ui.at_most)(max) left over/>
        </TextArea>
    }
}
