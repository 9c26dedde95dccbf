//! A choice from a short list, and a yes.

use leptos::prelude::*;

use super::field::{class, described, error, hint, words};
use super::{id_of, name_of};

/// One member of a short list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The value sent.
    pub value: &'static str,
    /// Words.
    pub label: &'static str,
    /// Class of its colour and pattern, for stances.
    pub swatch: Option<&'static str>,
}

/// Radio buttons: legend, hint, error, choices. The first carries the id that the error summary links to.
#[component]
pub fn Radios(
    /// Name of the field in its form struct.
    field: &'static str,
    /// The question.
    #[prop(into)]
    label: String,
    /// What helps to choose.
    #[prop(optional, into)]
    hint_words: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// The list.
    choices: Vec<Choice>,
    /// The value chosen; empty for none.
    #[prop(into)]
    value: String,
    /// Side by side where there is room.
    #[prop(optional)]
    row: bool,
    /// It may stay empty.
    #[prop(optional)]
    optional: bool,
    /// Name under which it is sent, where it is not `form[field]`.
    #[prop(optional, into)]
    name: Option<String>,
) -> impl IntoView {
    let id = id_of(field);
    let name = name.unwrap_or_else(|| name_of(field));
    let wrong = problem.is_some();
    let by = described(&id, !hint_words.is_empty(), wrong, None);
    let radio = {
        let id = id.clone();
        move |(index, choice): (usize, Choice)| {
            let chosen = choice.value == value;
            let swatch = choice.swatch.map(|class| view! { <i class=format!("sw {class}")></i> });
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name=name.clone()
                        value=choice.value
                        id=(index == 0).then(|| id.clone())
                        checked=chosen
                        aria-describedby=by.clone()
                    />
                    <span>{swatch}{choice.label}</span>
                </label>
            }
        }
    };
    view! {
        <fieldset class=class(wrong)>
            <legend>{words(label, optional)}</legend>
            {hint(&id, &hint_words)}
            {error(&id, problem)}
            <div class=if row { "choices row" } else { "choices" }>
                {choices.into_iter().enumerate().map(radio).collect_view()}
            </div>
        </fieldset>
    }
}

/// One box to tick. Unticked it sends nothing, which a form reads as no.
#[component]
pub fn Checkbox(
    /// Name of the field in its form struct.
    field: &'static str,
    /// What one agrees to.
    #[prop(into)]
    label: String,
    /// Whether it is ticked.
    checked: bool,
) -> impl IntoView {
    view! {
        <label class="choice plain">
            <input type="checkbox" id=id_of(field) name=name_of(field) value="true" checked=checked/>
            <span>{label}</span>
        </label>
    }
}
