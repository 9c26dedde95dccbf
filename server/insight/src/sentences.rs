//! The sentences of a text, so that a passage can be named without marking words.

use std::ops::Range;

use crate::fold;

/// What ends with a full stop and no sentence with it, folded. One letter by itself never ends one.
const SHORT: [&str; 29] = [
    "alin", "art", "av", "bd", "cap", "cf", "com", "conf", "dl", "dna", "dr", "etc", "ex", "ing", "jud",
    "lit", "mr", "mrs", "no", "nr", "ord", "pag", "par", "pct", "prof", "sec", "str", "urm", "vs",
];

/// Where the sentences stand, in bytes, without the white space around them. A line end ends a sentence; marks that end
/// one do so before white space, when what follows does not go on in small letters. All that is no white space is in one.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    for line in text.split_inclusive('\n') {
        let mut begin = from;
        let mut ended = false;
        for (at, letter) in line.char_indices() {
            let at = from + at;
            if ended && letter.is_whitespace() && ends(&text[begin..at], &text[at..from + line.len()]) {
                found.extend(trimmed(text, begin..at));
                begin = at;
            }
            ended = match letter {
                '.' | '!' | '?' | '…' => true,
                // What closes a quotation or brackets belongs to the sentence before it.
                '"' | '”' | '»' | '\'' | '’' | ')' | ']' => ended,
                _ => false,
            };
        }
        from += line.len();
        found.extend(trimmed(text, begin..from));
    }
    found
}

/// Whether what stands before a space after a closing mark is a sentence, given the rest of its line.
fn ends(before: &str, after: &str) -> bool {
    let Some(next) = after.trim_start().chars().next() else { return true };
    if next.is_lowercase() {
        return false;
    }
    let words = before.trim_end_matches(|mark: char| !mark.is_alphanumeric() && mark != '.');
    let Some(words) = words.strip_suffix('.') else { return true };
    let last = words.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let lettered = last.chars().all(char::is_alphabetic) && !last.is_empty();
    !(lettered && (last.chars().count() == 1 || SHORT.binary_search(&fold(last).as_str()).is_ok()))
}

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let part = &text[range.clone()];
    let begin = range.start + (part.len() - part.trim_start().len());
    let end = range.start + part.trim_end().len();
    (begin < end).then_some(begin..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_at_their_marks_and_at_line_ends() {
        assert_eq!(
            parts("Da. Nu știu! „Poate.” Cine?\n\n  Noi toți… Voi"),
            ["Da.", "Nu știu!", "„Poate.”", "Cine?", "Noi toți…", "Voi"]
        );
        assert!(parts(" \n ").is_empty());
    }

    #[test]
    fn figures_and_numbers_of_laws_stay_whole() {
        let text = "Vezi art. 5 alin. (2) din Legea nr. 52/2003. Termenul e de 10.000 de ore! Bine… Gata";
        assert_eq!(
            parts(text),
            ["Vezi art. 5 alin. (2) din Legea nr. 52/2003.", "Termenul e de 10.000 de ore!", "Bine…", "Gata"]
        );
    }

    #[test]
    fn short_forms_of_laws_end_no_sentence() {
        let text = "La art. 7 alin. (2) lit. B) nr. 5 se cere raport. Termenul e scurt, etc. Atât.";
        assert_eq!(
            parts(text),
            ["La art. 7 alin. (2) lit. B) nr. 5 se cere raport.", "Termenul e scurt, etc. Atât."]
        );
        assert_eq!(parts("I. Popescu spune. J. Doe says."), ["I. Popescu spune.", "J. Doe says."]);
        assert!(SHORT.is_sorted());
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_and_none_stands_twice(text in "[a-zA-ZșȚ .!?…\n”)]{0,80}") {
            let joined: String = parts(&text).concat();
            let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&joined), bare(&text));
        }
    }
}
