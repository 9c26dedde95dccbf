//! What is asked of a comment.

use leptos::prelude::*;
use model::comments::{Form, Kind, Stance};
use model::limits;

use crate::islands::{CharacterCount, WordRedline};
use crate::messages::{FieldWords, t};
use crate::ui::{Choice, Errors, Radios, TextArea, stance_class};

/// Stance and kind.
#[component]
pub(super) fn Choices(form: Form, errors: Errors) -> impl IntoView {
    let t = &t().comments;
    let stances = [Stance::Support, Stance::SupportWithChanges, Stance::Neutral, Stance::Against];
    let stances = stances.map(|stance| Choice {
        value: stance.as_str(),
        label: (t.stance_of)(stance),
        swatch: Some(stance_class(stance)),
    });
    let kind = |kind: &Kind| Choice { value: kind.as_str(), label: (t.kind_of)(*kind), swatch: None };
    let kinds = Kind::ALL.iter().map(kind).collect();
    view! {
        <Radios
            field="stance" label=t.stance.label hint_words=t.stance.hint problem=errors.of("stance")
            choices=stances.into() value=form.stance row=true
        />
        <Radios
            field="kind" label=t.kind.label hint_words=t.kind.hint problem=errors.of("kind")
            choices=kinds value=form.kind row=true
        />
    }
}

/// Text, proposed wording and reasons.
#[component]
pub(super) fn Texts(
    form: Form,
    errors: Errors,
    /// The present text; empty where there is none to start from.
    present: String,
) -> impl IntoView {
    let t = &t().comments;
    let hint = if present.is_empty() { t.wording_from_nothing } else { t.wording.hint };
    let redline = (!present.is_empty()).then(|| {
        let proposed =
            if form.proposed_wording == present { String::new() } else { form.proposed_wording.clone() };
        view! { <WordRedline of="proposed_wording".to_owned() present proposed head=t.redline.to_owned()/> }
    });
    view! {
        <Counted field="text" words=&t.text problem=errors.of("text") value=form.text max=limits::COMMENT_TEXT/>
        <TextArea
            field="proposed_wording" label=t.wording.label hint_words=hint problem=errors.of("proposed_wording")
            value=form.proposed_wording rows=6 law=true optional=true described_by="proposed_wording-count"
        >
            <Count of="proposed_wording" max=limits::WORDING/>
            {redline}
        </TextArea>
        <Counted
            field="reasons" words=&t.reasons problem=errors.of("reasons") value=form.reasons
            max=limits::COMMENT_TEXT optional=true
        />
    }
}

/// A field of many lines with its limit.
#[component]
fn Counted(
    field: &'static str,
    words: &'static FieldWords,
    problem: Option<String>,
    value: String,
    max: u64,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    view! {
        <TextArea
            field label=words.label hint_words=words.hint problem value optional described_by=format!("{field}-count")
        >
            <Count of=field max/>
        </TextArea>
    }
}

#[component]
fn Count(of: &'static str, max: u64) -> impl IntoView {
    let t = t();
    let (left, over) = (t.comments.left.clone(), t.comments.over.clone());
    view! { <CharacterCount of=of.to_owned() max limit=(t.ui.at_most)(max) left over/> }
}
