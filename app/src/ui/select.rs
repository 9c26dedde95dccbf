//! A choice from a long list.

use leptos::prelude::*;

use super::field::{class, described, error, hint, words};
use super::{id_of, name_of};
use crate::messages::t;

/// A choice from a long list: label, hint, error, select. Nothing is chosen beforehand.
#[component]
pub fn Select(
    /// Name of the field in its form struct.
    field: &'static str,
    /// Label.
    #[prop(into)]
    label: String,
    /// What helps to choose.
    #[prop(optional, into)]
    hint_words: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// Values and words, in order.
    options: Vec<(String, String)>,
    /// The value chosen; empty for none.
    #[prop(into)]
    value: String,
    /// What the browser may fill in.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
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
    let none = value.is_empty();
    let option = move |(code, words): (String, String)| {
        let chosen = code == value;
        view! { <option value=code selected=chosen>{words}</option> }
    };
    view! {
        <div class=class(wrong)>
            <label for=id.clone()>{words(label, optional)}</label>
            {hint(&id, &hint_words)}
            {error(&id, problem)}
            <select
                id=id.clone()
                name=name.unwrap_or_else(|| name_of(field))
                autocomplete=autocomplete
                aria-describedby=by
                aria-invalid=wrong.then_some("true")
            >
                <option value="" selected=none>{t().ui.choose}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
