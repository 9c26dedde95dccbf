//! What every field of a form has: a label, perhaps a hint, perhaps an error.

use leptos::prelude::*;

use crate::messages::t;

/// The id of a field: its name in the form, with hyphens for dots.
#[must_use]
pub fn id_of(field: &str) -> String {
    field.replace('.', "-")
}

/// The name under which a field of the form struct `form` is sent to a server function; a dot leads into a struct in it.
#[must_use]
pub fn name_of(field: &str) -> String {
    format!("form[{}]", field.replace('.', "]["))
}

/// The value of `aria-describedby`: hint, error and whatever else stands at the field, in the order of the page.
#[must_use]
pub fn described(id: &str, hint: bool, error: bool, other: Option<&str>) -> Option<String> {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("{id}-hint"));
    }
    if error {
        ids.push(format!("{id}-error"));
    }
    ids.extend(other.map(str::to_owned));
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// The hint of a field; nothing where it is empty.
pub(super) fn hint(id: &str, words: &str) -> impl IntoView + use<> {
    (!words.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{words.to_owned()}</p> })
}

/// The error of a field.
pub(super) fn error(id: &str, sentence: Option<String>) -> impl IntoView + use<> {
    sentence.map(|sentence| view! { <p class="error" id=format!("{id}-error")>{sentence}</p> })
}

/// The label's words, with "(optional)" where the field may stay empty.
pub(super) fn words(label: String, optional: bool) -> String {
    if optional { format!("{label} {}", t().ui.optional) } else { label }
}

/// The class of a field with or without an error.
pub(super) const fn class(wrong: bool) -> &'static str {
    if wrong { "field invalid" } else { "field" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_described_by_what_stands_at_it_and_by_nothing_else() {
        assert_eq!(described("text", false, false, None), None);
        let all = described("text", true, true, Some("text-count"));
        assert_eq!(all.as_deref(), Some("text-hint text-error text-count"));
        assert_eq!(id_of("sender.email"), "sender-email");
        assert_eq!(name_of("sender.email"), "form[sender][email]");
    }
}
