//! Finds the lines that stand inside a quotation which an earlier line opened: whole articles that an amending act
//! gives to another act, between „ and ”. They are not articles of this act.

use super::{Hint, Line};
use crate::{Code, Finding};

/// A quotation longer than this many lines is taken as a forgotten closing mark.
const LONGEST: usize = 400;
/// After so many forgotten marks the document's quotation marks say nothing.
const FORGIVEN: usize = 50;

/// Marks lines inside quotations with [`Hint::Quoted`]; reports marks that never close.
pub(crate) fn mark(lines: &mut [Line], findings: &mut Vec<Finding>) {
    let mut forgotten = 0;
    let mut at = 0;
    while at < lines.len() {
        let Some(opening) = opens(&lines[at].text) else {
            at += 1;
            continue;
        };
        if let Some(end) = end_of(lines, at, opening) {
            for line in &mut lines[at + 1..=end] {
                if matches!(line.hint, Hint::Plain | Hint::Heading(_)) {
                    line.hint = Hint::Quoted;
                }
            }
            at = end + 1;
            continue;
        }
        if opening != Opening::Straight {
            forgotten += 1;
            if forgotten <= 3 {
                findings.push(Finding::of_document(Code::OpenQuotation, Some(lines[at].no), ""));
            }
        }
        if forgotten > FORGIVEN {
            return;
        }
        at += 1;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// „ left open, by how many.
    Low(i32),
    /// A line that starts with a straight quotation mark and leaves it open.
    Straight,
}

fn opens(text: &str) -> Option<Opening> {
    if text.contains('„') {
        let depth = depth_after(0, text);
        return (depth > 0).then_some(Opening::Low(depth));
    }
    (text.starts_with('"') && text.matches('"').count() % 2 == 1).then_some(Opening::Straight)
}

fn depth_after(mut depth: i32, text: &str) -> i32 {
    for letter in text.chars() {
        match letter {
            // A mark that opens with « closes with its own.
            '„' | '«' => depth += 1,
            '”' | '“' | '"' | '»' if depth > 0 => depth -= 1,
            _ => {}
        }
    }
    depth
}

fn end_of(lines: &[Line], start: usize, opening: Opening) -> Option<usize> {
    let last = lines.len().min(start + LONGEST);
    let mut depth = if let Opening::Low(depth) = opening { depth } else { 1 };
    for (at, line) in lines.iter().enumerate().take(last).skip(start + 1) {
        match opening {
            Opening::Low(_) => depth = depth_after(depth, &line.text),
            Opening::Straight => {
                if line.text.matches('"').count() % 2 == 1 && ends_quotation(&line.text) {
                    depth = 0;
                }
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn ends_quotation(text: &str) -> bool {
    text.trim_end_matches(['.', ';', ',']).ends_with('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(lines: &[&str]) -> (Vec<bool>, usize) {
        let mut lines: Vec<Line> = lines
            .iter()
            .enumerate()
            .map(|(i, text)| Line { text: (*text).to_owned(), no: i + 1, hint: Hint::Plain })
            .collect();
        let mut findings = Vec::new();
        mark(&mut lines, &mut findings);
        (lines.iter().map(|l| l.hint == Hint::Quoted).collect(), findings.len())
    }

    #[test]
    fn lines_inside_low_and_high_marks_are_quoted() {
        let (got, findings) = quoted(&["„Art. 5. - (1) Text.", "(2) Text.”", "2. Articolul 6 se abrogă."]);
        assert_eq!((got, findings), (vec![false, true, false], 0));
    }

    #[test]
    fn a_quotation_inside_one_line_marks_nothing() {
        let (got, _) = quoted(&["Sintagma „autoritate“ se înlocuiește.", "Art. 2"]);
        assert_eq!(got, [false, false]);
    }

    #[test]
    fn a_forgotten_closing_mark_is_reported_and_swallows_nothing() {
        let (got, findings) = quoted(&["„Art. 5", "Art. 6", "Art. 7"]);
        assert_eq!((got, findings), (vec![false; 3], 1));
    }
}
