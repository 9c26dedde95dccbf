//! Answers of the state portal's web service: an act as one long line, its blocks apart by runs of spaces. Each block
//! becomes a line; the portal's folding signs ("+", "...") are dropped later as separators.

use super::clean;
use super::mark::{What, mark};
use super::shape::wants_number;
use crate::number::Style;

/// White-space characters in a row that part two blocks; two only surround a link.
const RUN: usize = 3;

/// The head of such an answer: "… EMITENT     GUVERNUL       Publicat în" inside one line.
pub(crate) fn is_flat(text: &str) -> bool {
    text.match_indices("EMITENT").take(4).any(|(at, word)| {
        let before = text[..at].bytes().rev().take(RUN).all(|b| b == b' ') && at >= RUN;
        let after = text[at + word.len()..].bytes().take(RUN).all(|b| b == b' ');
        before && after && text.len() > at + word.len() + RUN
    })
}

/// The lines that one line stands for. The portal sets a marker apart from its words: "… urmează:  a)    unu;" is
/// "… urmează:" and "a) unu;".
pub(crate) fn lines(line: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut marker = String::new();
    for block in blocks(line) {
        let mut block = clean::line(&unescape(block));
        if block.is_empty() {
            continue;
        }
        if !marker.is_empty() {
            block.insert(0, ' ');
            block.insert_str(0, &std::mem::take(&mut marker));
        }
        marker = cut_marker(&mut block);
        if !block.is_empty() {
            lines.push(block);
        }
    }
    if !marker.is_empty() {
        lines.push(marker);
    }
    lines
}

/// Cuts the marker at the end of `block`, if it ends with one that is no citation.
fn cut_marker(block: &mut String) -> String {
    let start = block.rfind(' ').map_or(0, |at| at + 1);
    let is_marker = |text: &str| {
        matches!(mark(text), Some(found) if found.rest.is_empty()
            && matches!(&found.what, What::Item(readings) if readings.iter().all(|(style, _)| *style != Style::Dash)))
    };
    let before = block[..start].trim_end();
    let parted = before.is_empty()
        || before.ends_with([';', ':', '.', ',', '”', '"', '!', '?'])
        || SIGNS.contains(&before);
    if !parted || wants_number(before) || !is_marker(&block[start..]) {
        return String::new();
    }
    let marker = block[start..].to_owned();
    block.truncate(before.len());
    marker
}

/// What the portal folds with, alone in a block.
const SIGNS: [&str; 2] = ["+", "..."];

/// The blocks of one line.
fn blocks(line: &str) -> Vec<&str> {
    let mut blocks = Vec::new();
    let mut start = 0;
    let mut run: Option<(usize, usize)> = None;
    for (at, letter) in line.char_indices() {
        if letter.is_whitespace() {
            let (from, length) = run.unwrap_or((at, 0));
            run = Some((from, length + 1));
            continue;
        }
        if let Some((from, length)) = run.take()
            && length >= RUN
        {
            blocks.push(&line[start..from]);
            start = at;
        }
    }
    blocks.push(&line[start..]);
    blocks
}

/// The portal leaves HTML's entities in its text.
fn unescape(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_portals_answers_are_flat() {
        assert!(is_flat("LEGE nr. 1  privind apa     EMITENT     PARLAMENTUL       Publicat în"));
        assert!(!is_flat("LEGE nr. 1\nEMITENT\nPARLAMENTUL"));
        assert!(!is_flat("     EMITENT"));
    }

    #[test]
    fn a_marker_goes_with_its_words() {
        assert_eq!(
            lines("(1)     Se aprobă:  a)    unu, potrivit alin. (2)    \u{a0}...\u{a0}    b)    doi."),
            ["(1) Se aprobă:", "a) unu, potrivit alin. (2)", "...", "b) doi."]
        );
    }

    #[test]
    fn runs_of_spaces_part_blocks_and_pairs_do_not() {
        assert_eq!(
            blocks("Potrivit  art. 5  din lege.   \u{a0}...\u{a0}    b) doi."),
            ["Potrivit  art. 5  din lege.", "...", "b) doi."]
        );
    }
}
