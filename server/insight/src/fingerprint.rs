//! The fingerprint by which equal texts find each other.

use sha2::{Digest, Sha256};

use crate::fold;

/// SHA-256, in hexadecimal, of the folded words of a text: equal for texts that differ only in case, marks, punctuation
/// and white space. Empty for a text without any word, so that two silences never count as agreement.
#[must_use]
pub fn fingerprint(text: &str) -> String {
    let folded = fold(text);
    let mut words =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).peekable();
    if words.peek().is_none() {
        return String::new();
    }
    let mut hash = Sha256::new();
    for word in words {
        hash.update(word);
        // A space cannot stand inside a word, so no two lists of words run together to the same bytes.
        hash.update(" ");
    }
    hash.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
        hex.extend(
            [byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(u32::from(digit), 16)),
        );
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_marks_punctuation_and_space_do_not_tell_texts_apart() {
        let first = fingerprint("Susțin articolul 5, alin. (2)!");
        assert_eq!(first, fingerprint("  SUSŢIN   articolul 5 – alin 2\n"));
        assert_eq!(first.len(), 64);
    }

    #[test]
    fn words_tell_texts_apart() {
        assert_ne!(fingerprint("de acord"), fingerprint("nu sunt de acord"));
        assert_ne!(fingerprint("ab c"), fingerprint("a bc"));
    }

    #[test]
    fn silence_has_no_fingerprint() {
        assert_eq!(fingerprint(""), "");
        assert_eq!(fingerprint(" … \n!?"), "");
    }
}
