//! Passages that are taken out of a comment: chosen by quoting them, or by their first and last words.

use std::ops::Range;

use super::Rule;
use crate::tracking::Words;

/// A passage as it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The passage, or its first words.
    pub from: String,
    /// Its last words; empty where all of it was quoted.
    pub to: String,
}

/// The words without the passage, wherever it stands in them: what gives somebody away once does so each time. Nothing
/// where it stands nowhere. White space is not told apart, nor are capitals.
#[must_use]
pub fn redact(words: &Words, passage: &Passage, rule: Rule) -> Option<Words> {
    let each = [&words.text, &words.proposed_wording, &words.reasons];
    let [text, proposed_wording, reasons] = each.map(|text| without(text, passage, rule.mark()));
    let redacted = Words { text, proposed_wording, reasons };
    (redacted != *words).then_some(redacted)
}

fn without(text: &str, passage: &Passage, mark: &str) -> String {
    let (mut kept, mut end) = (String::with_capacity(text.len()), 0);
    while let Some(found) = next(text, end, passage) {
        kept.push_str(&text[end..found.start]);
        kept.push_str(mark);
        end = found.end;
    }
    kept.push_str(&text[end..]);
    kept
}

fn next(text: &str, after: usize, Passage { from, to }: &Passage) -> Option<Range<usize>> {
    let begin = quoted(text, after, from)?;
    if to.is_empty() {
        return Some(begin);
    }
    let last = quoted(text, begin.end, to)?;
    Some(begin.start..last.end)
}

/// Where a quotation stands in a text.
fn quoted(text: &str, after: usize, quotation: &str) -> Option<Range<usize>> {
    let mut begins = quotation.split_whitespace();
    begins.next()?;
    text[after..].char_indices().find_map(|(at, _)| {
        let start = after + at;
        let length = stands(&text[start..], quotation.trim())?;
        Some(start..start + length)
    })
}

/// The length of a quotation at the beginning of a text, if it stands there.
fn stands(text: &str, quotation: &str) -> Option<usize> {
    let mut signs = text.char_indices().peekable();
    let mut wanted = quotation.chars().peekable();
    let mut end = 0;
    while let Some(sign) = wanted.next() {
        if sign.is_whitespace() {
            while wanted.next_if(|next| next.is_whitespace()).is_some() {}
            signs.next_if(|(_, next)| next.is_whitespace())?;
            while signs.next_if(|(_, next)| next.is_whitespace()).is_some() {}
            continue;
        }
        let (at, found) = signs.next()?;
        if found != sign && !found.to_lowercase().eq(sign.to_lowercase()) {
            return None;
        }
        end = at + found.len_utf8();
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARK: &str = "[pasaj eliminat: date cu caracter personal]";

    fn words(text: &str, reasons: &str) -> Words {
        Words { text: text.into(), reasons: reasons.into(), ..Words::default() }
    }

    fn taken(words: &Words, from: &str, to: &str) -> Option<Words> {
        redact(words, &Passage { from: from.into(), to: to.into() }, Rule::PersonalData)
    }

    #[test]
    fn a_quotation_is_taken_out_wherever_it_stands() {
        let said = words("Ion Ștefan știe. Întrebați-l pe ION  ȘTEFAN.", "Ion\nȘtefan mi-a spus.");
        let left = taken(&said, " ion ștefan ", "").unwrap();
        assert_eq!(left.text, format!("{MARK} știe. Întrebați-l pe {MARK}."));
        assert_eq!(left.reasons, format!("{MARK} mi-a spus."));
    }

    #[test]
    fn a_long_passage_is_named_by_its_first_and_last_words() {
        let said = words("Început. De aici până la acolo, gata. Sfârșit.", "");
        assert_eq!(taken(&said, "De aici", "gata.").unwrap().text, format!("Început. {MARK} Sfârșit."));
        assert_eq!(taken(&said, "gata", "De aici"), None, "the last words come after the first");
    }

    #[test]
    fn what_stands_nowhere_takes_nothing_out() {
        let said = words("Un text.", "");
        assert_eq!(taken(&said, "alt text", ""), None);
        assert_eq!(taken(&said, "  ", ""), None);
    }
}
