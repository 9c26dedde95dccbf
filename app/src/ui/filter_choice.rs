//! A choice in a form that narrows a list.

use leptos::prelude::*;

/// A select that is sent under its own name, so that the address says what is chosen. Its first option narrows nothing.
#[component]
pub fn FilterChoice(
    /// Its id, and its name in the address.
    name: &'static str,
    /// What is chosen.
    label: &'static str,
    /// Words of the option that narrows nothing.
    all: &'static str,
    /// Codes and their words.
    options: Vec<(String, String)>,
    /// The code chosen; empty for all.
    value: String,
    /// Name under which it is sent, where that is another.
    #[prop(optional, into)]
    sent_as: Option<String>,
) -> impl IntoView {
    let option = |(code, words): (String, String)| {
        let chosen = code == value;
        view! { <option value=code selected=chosen>{words}</option> }
    };
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=sent_as.unwrap_or_else(|| name.to_owned())>
                <option value="">{all}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
