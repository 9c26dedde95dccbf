//! Folding: what search and sorting leave out of a text.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case and without marks, so that `Ţara`, `Țara` and `tara` are found by each other. Compatibility
/// forms (`ﬁ`, `²`, full-width letters) become their plain letters (NFKD, Unicode Standard Annex 15); white space and
/// punctuation stay.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cedilla_and_comma_below_read_alike() {
        assert_eq!(fold("Şi Ţara"), fold("Și Țara"));
        assert_eq!(fold("ÎNVĂȚĂMÂNT"), "invatamant");
    }

    #[test]
    fn marks_typed_apart_are_dropped_too() {
        assert_eq!(fold("s\u{326}i"), "si");
        assert_eq!(fold("İstanbul, Kovács, Müller"), "istanbul, kovacs, muller");
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        let text = "Ǆ ℕ ß Ⅷ ﬁ – „Ștefan” 👍";
        assert_eq!(fold(&fold(text)), fold(text));
    }
}
