//! The fields of a decision, and the templates that a reason may begin with.

use backend::outcomes::Template;
use leptos::prelude::*;
use model::limits;
use model::outcomes::{Form, Outcome};

use crate::islands::CharacterCount;
use crate::messages::t;
use crate::ui::{Choice, Errors, Radios, TextArea};

/// Outcome and reason.
#[component]
pub(super) fn Fields(form: Form, errors: Errors) -> impl IntoView {
    let all = t();
    let w = &all.outcomes;
    let choice =
        |outcome: &Outcome| Choice { value: outcome.as_str(), label: (w.outcome)(*outcome), swatch: None };
    let (left, over) = (all.comments.left.clone(), all.comments.over.clone());
    let max = limits::ANSWER;
    view! {
        <Radios
            field="outcome" label=w.deciding.outcome.label problem=errors.of("outcome")
            choices=Outcome::ALL.iter().map(choice).collect() value=form.outcome
        />
        <TextArea
            field="reason" label=w.deciding.reason.label hint_words=w.deciding.reason.hint problem=errors.of("reason")
            value=form.reason rows=8 described_by="reason-count"
        >
            <CharacterCount of="reason".to_owned() max limit=(all.ui.at_most)(max) left over/>
        </TextArea>
    }
}

/// Links that put a template's text into the field; nothing where there is no template.
#[component]
pub(super) fn Begin(
    templates: Vec<Template>,
    /// The page with the form that begins with each, by the id of the template.
    pages: Vec<(String, String)>,
) -> impl IntoView {
    let w = &t().outcomes.deciding;
    let item = |template: Template| {
        let href = pages.iter().find(|(id, _)| *id == template.id).map(|(_, href)| href.clone());
        view! { <li><a href=href>{template.title}</a></li> }
    };
    (!templates.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{w.begin}</summary>
                <p class="hint">{w.begin_hint}</p>
                <ul>{templates.into_iter().map(item).collect_view()}</ul>
            </details>
        }
    })
}

/// The form that begins with a template of this id, where nothing was typed.
pub(super) fn begun(templates: &[Template], id: Option<&str>) -> Form {
    let found = id.and_then(|id| templates.iter().find(|template| template.id == id));
    Form { reason: found.map(|template| template.body.clone()).unwrap_or_default(), ..Form::default() }
}
