//! What a comment is about, in words and as an address.

use backend::comments::Target;
use model::Language;

use crate::messages::t;
use crate::routes;

/// Name of a provision inside a sentence, given its printed label; the empty one means the whole act.
#[must_use]
pub fn name(label: &str) -> String {
    if label.is_empty() { t().comments.whole_act.to_owned() } else { label.to_owned() }
}

/// The same at the start of a line: "Art. 7 alin. (2)".
#[must_use]
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Where a provision can be read: on its article's page, else in the whole text; the whole act on its own page.
#[must_use]
pub fn place(language: Language, target: &Target) -> String {
    let Target { slug, eid, address, .. } = target;
    match (address.is_empty(), eid.is_empty()) {
        (false, _) => format!("{}#{eid}", routes::article(language, slug, address)),
        (true, false) => format!("{}#{eid}", routes::text(language, slug)),
        (true, true) => routes::act(language, slug),
    }
}

#[cfg(test)]
mod tests {
    use super::capital;

    #[test]
    fn a_label_starts_a_line_with_a_capital() {
        assert_eq!(capital("art. 7 alin. (2)"), "Art. 7 alin. (2)");
        assert_eq!(capital("încheiere"), "Încheiere");
        assert_eq!(capital(""), "");
    }
}
