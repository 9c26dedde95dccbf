//! Addresses of the register that say more than the page: which entries, what was done, which comment.

use backend::register::Filter;
use model::Language;
use percent_encoding::utf8_percent_encode;

use super::desk::with;
use super::paths::{KEPT, desk_register, entry_comment, new_entry, register};

/// A later page of the register, for everyone.
#[must_use]
pub fn register_before(language: Language, slug: &str, number: &str) -> String {
    with(&register(language, slug), &[("before", number)])
}

/// The register for staff: what a filter lists, from the highest number on or below one.
#[must_use]
pub fn desk_register_by(language: Language, slug: &str, filter: &Filter, before: Option<&str>) -> String {
    let mut pairs = pairs(filter);
    pairs.extend(before.map(|before| ("before", before)));
    with(&desk_register(language, slug), &pairs)
}

/// The same as a file.
#[must_use]
pub fn register_file(slug: &str, format: &str, filter: &Filter) -> String {
    with(&format!("/desk/{}/register/{format}", utf8_percent_encode(slug, KEPT)), &pairs(filter))
}

/// What is asked for; what is empty asks for everything and is left out.
fn pairs(filter: &Filter) -> Vec<(&str, &str)> {
    let Filter { means, number, from, to, article } = filter;
    let all = [("means", means), ("number", number), ("from", from), ("to", to), ("article", article)];
    all.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name, value.as_str()))
        .collect()
}

/// The register for staff, saying what was entered.
#[must_use]
pub fn desk_register_done(language: Language, slug: &str, number: &str) -> String {
    with(&desk_register(language, slug), &[("done", number), ("number", number)])
}

/// What is being entered, saying what was done: `kept`, `removed`, `discarded`.
#[must_use]
pub fn new_entry_done(language: Language, slug: &str, done: &str) -> String {
    with(&new_entry(language, slug), &[("done", done)])
}

/// What is being entered, saying that a comment was saved.
#[must_use]
pub fn new_entry_saved(language: Language, slug: &str, comment: &str) -> String {
    with(&new_entry(language, slug), &[("saved", comment)])
}

/// What is being entered, with all that must be mended first.
#[must_use]
pub fn new_entry_tried(language: Language, slug: &str, tell: bool) -> String {
    let pairs: &[(&str, &str)] = if tell { &[("tried", "1"), ("tell", "1")] } else { &[("tried", "1")] };
    with(&new_entry(language, slug), pairs)
}

/// The form for a new comment on a provision; an empty name means the whole act.
#[must_use]
pub fn entry_comment_on(language: Language, slug: &str, eid: &str) -> String {
    with(&entry_comment(language, slug), &[("provision", eid)])
}

/// The form of a stored comment.
#[must_use]
pub fn entry_comment_again(language: Language, slug: &str, id: &str) -> String {
    with(&entry_comment(language, slug), &[("id", id)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::routes::{is_shared, translated};

    #[test]
    fn the_mirror_is_the_same_for_everyone_and_the_register_is_not() {
        for language in Language::ALL.iter().copied() {
            assert!(is_shared(&register(language, "x")));
            assert!(!is_shared(&desk_register(language, "x")));
            assert!(!is_shared(&new_entry(language, "x")));
        }
        assert_eq!(
            translated("/ro/consultari/x/registru?before=2026-00007", Language::En),
            "/en/consultations/x/register?before=2026-00007"
        );
        assert_eq!(new_entry(Language::Ro, "x"), "/ro/masa-de-lucru/x/registru/nou");
    }

    #[test]
    fn a_filter_goes_with_the_page_and_the_file() {
        let filter = Filter { means: "letter".into(), ..Filter::default() };
        assert_eq!(
            desk_register_by(Language::Ro, "x", &filter, Some("2026-00007")),
            "/ro/masa-de-lucru/x/registru?means=letter&before=2026-00007"
        );
        assert_eq!(register_file("x", "csv", &filter), "/desk/x/register/csv?means=letter");
    }
}
