//! Titles and labels as they are printed at the head of something.

use leptos::prelude::*;

/// The head of the act: "LEGE", and below it what the law is about.
#[component]
pub(crate) fn Title(
    /// The title as read from the text.
    title: String,
) -> impl IntoView {
    let (kind, about) = split(&title);
    let kind = (!kind.is_empty()).then(|| view! { <p class="law-kind">{kind.to_owned()}</p> });
    view! { <header class="law-head">{kind}<h2>{about.to_owned()}</h2></header> }
}

/// The kind of the act – the words in capitals that a title begins with – and the rest. A title that is all capitals
/// is not cut.
fn split(title: &str) -> (&str, &str) {
    let is_capital = |word: &str| {
        let letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() >= 2 && letters.into_iter().all(char::is_uppercase)
    };
    let title = title.trim();
    let end = title
        .split_whitespace()
        .find(|word| !is_capital(word))
        .map_or(0, |word| word.as_ptr().addr() - title.as_ptr().addr());
    let (kind, rest) = title.split_at(end);
    (kind.trim_end(), rest)
}

/// A label at the start of a line: "art. 7" → "Art. 7".
#[must_use]
pub(crate) fn capitalised(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_of_an_act_is_told_from_its_subject() {
        assert_eq!(split("LEGE privind auditul social"), ("LEGE", "privind auditul social"));
        assert_eq!(split("ORDONANȚĂ DE URGENȚĂ nr. 1 din 2018"), ("ORDONANȚĂ DE URGENȚĂ", "nr. 1 din 2018"));
        assert_eq!(split("LEGEA AUDITULUI SOCIAL"), ("", "LEGEA AUDITULUI SOCIAL"));
        assert_eq!(split("Lege privind"), ("", "Lege privind"));
        assert_eq!(split(""), ("", ""));
    }

    #[test]
    fn a_label_starts_a_line_with_a_capital() {
        assert_eq!(capitalised("art. 7 alin. (2)"), "Art. 7 alin. (2)");
        assert_eq!(capitalised("șapte"), "Șapte");
    }
}
