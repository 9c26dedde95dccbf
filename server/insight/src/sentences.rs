//! The sentences of a text, and which of them ask something.

use std::ops::Range;

use crate::fold;

/// Folded abbreviations after which a full stop ends nothing.
const SHORT: &[&str] = &[
    "alin", "art", "cap", "dl", "dna", "dr", "etc", "ex", "lit", "mr", "mrs", "nr", "no", "pag", "pct",
    "par", "prof", "sec", "str", "urm",
];
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

/// The bytes of each sentence, without the space around it.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let next = letters.peek().map(|(_, letter)| *letter);
        let ends = match letter {
            '\n' => true,
            '.' => next.is_none_or(char::is_whitespace) && stops(&text[start..at], &text[end..]),
            '?' | '!' | '…' => next.is_none_or(|next| next.is_whitespace()),
            _ => false,
        };
        if ends {
            push(&mut found, text, start..end);
            start = end;
        }
    }
    push(&mut found, text, start..text.len());
    found
}

fn push(found: &mut Vec<Range<usize>>, text: &str, range: Range<usize>) {
    let part = &text[range.clone()];
    let begins = range.start + part.len() - part.trim_start().len();
    let ends = begins + part.trim().len();
    if begins < ends {
        found.push(begins..ends);
    }
}

/// Whether a full stop between two texts ends a sentence.
fn stops(before: &str, after: &str) -> bool {
    let word = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let follows = after.trim_start().chars().next();
    let goes_on = follows.is_some_and(|letter| letter.is_lowercase() || letter.is_numeric() || letter == '(');
    !(SHORT.contains(&fold(word).as_str()) || goes_on)
}

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
    fn abbreviations_and_numbers_end_no_sentence() {
        let text = "Vezi art. 5 alin. (2) din Legea nr. 52/2003. Termenul e de 10.000 de ore! Bine… Gata";
        let found: Vec<&str> = sentences(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            found,
            ["Vezi art. 5 alin. (2) din Legea nr. 52/2003.", "Termenul e de 10.000 de ore!", "Bine…", "Gata"]
        );
        assert_eq!(sentences(" \n "), []);
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
        assert!(SHORT.iter().chain(ASKING).all(|word| fold(word) == *word));
    }
}
