//! Which sentences of a text ask something.

use std::ops::Range;

use crate::fold;
use crate::sentences::sentences;

/// Folded words with which a question begins, in Romanian and English.
const ASKING: &[&str] = &[
    "are",
    "can",
    "care",
    "cand",
    "cat",
    "cata",
    "cate",
    "cati",
    "ce",
    "cine",
    "could",
    "cui",
    "cum",
    "de ce",
    "de unde",
    "din ce",
    "do",
    "does",
    "how",
    "in ce",
    "is",
    "la ce",
    "oare",
    "pana cand",
    "pe ce",
    "pe cine",
    "pentru ce",
    "should",
    "unde",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "who",
    "whose",
    "why",
    "will",
    "with what",
    "would",
];
/// A sentence without a question mark is a question only if it is as short as people ask.
const LONGEST: usize = 300;

/// The bytes of the sentences that ask something: with a question mark, or beginning as questions do.
#[must_use]
pub fn questions(text: &str) -> Vec<Range<usize>> {
    sentences(text).into_iter().filter(|range| asks(&text[range.clone()])).collect()
}

fn asks(sentence: &str) -> bool {
    if sentence.contains('?') {
        return true;
    }
    // Who tells what follows "ce" or "when" says a full stop; who asks without a mark mostly says nothing at the end.
    if sentence.ends_with(['.', '!', ':', ';', ',']) || sentence.chars().count() > LONGEST {
        return false;
    }
    let folded = fold(sentence);
    let words: Vec<&str> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let (Some(first), true) = (words.first(), words.len() > 2) else { return false };
    let two = words.get(1).map(|second| format!("{first} {second}")).unwrap_or_default();
    ASKING.contains(first) || ASKING.contains(&two.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Vec<&str> {
        questions(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_question_mark_asks() {
        let text = "Sunt de acord. Cine plătește? De la 1 ianuarie, cine verifică?! Mulțumesc.";
        assert_eq!(asked(text), ["Cine plătește?", "De la 1 ianuarie, cine verifică?!"]);
    }

    #[test]
    fn who_asks_without_a_mark_is_heard() {
        assert_eq!(asked("cine verifica rapoartele trimise"), ["cine verifica rapoartele trimise"]);
        assert_eq!(asked("de ce nu se aplica si scolilor"), ["de ce nu se aplica si scolilor"]);
        assert_eq!(asked("who will pay for the audits"), ["who will pay for the audits"]);
        assert!(asked("Ce spune articolul este bine.").is_empty());
        assert!(asked("Care va să zică").len() <= 1 && asked("Cine").is_empty());
    }

    #[test]
    fn the_lists_are_folded() {
        assert!(ASKING.iter().all(|word| fold(word) == *word));
    }
}
