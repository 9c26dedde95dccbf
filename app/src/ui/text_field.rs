//! A field of one line.

use leptos::prelude::*;

use super::field::{class, described, error, hint, words};
use super::{id_of, name_of};

/// A field of one line: label, hint, error, input.
#[component]
pub fn TextField(
    /// Name of the field in its form struct.
    field: &'static str,
    /// Label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    hint_words: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// Type of the input.
    #[prop(default = "text")]
    kind: &'static str,
    /// What the browser may fill in (WCAG 1.3.5): `name`, `email`, `current-password` …
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// `w-short`, `w-medium` or empty.
    #[prop(optional)]
    width: &'static str,
    /// It may stay empty.
    #[prop(optional)]
    optional: bool,
    /// Name under which it is sent, where it is not `form[field]`.
    #[prop(optional, into)]
    name: Option<String>,
) -> impl IntoView {
    let id = id_of(field);
    let by = described(&id, !hint_words.is_empty(), problem.is_some(), None);
    let wrong = problem.is_some();
    view! {
        <div class=class(wrong)>
            <label for=id.clone()>{words(label, optional)}</label>
            {hint(&id, &hint_words)}
            {error(&id, problem)}
            <input
                id=id.clone()
                name=name.unwrap_or_else(|| name_of(field))
                type=kind
                class=(!width.is_empty()).then_some(width)
                value=value
                autocomplete=autocomplete
                aria-describedby=by
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}
