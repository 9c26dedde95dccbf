//! Splits lines that hold a whole article, "(1) … a) …; b) …. (2) …", where it is safe: an enumeration must open with
//! its first value after a colon, and go on with the next value after the end of a clause. "alin. (2)" and "lit. a)"
//! are citations and never split.

use super::mark::{What, mark};
use super::shape::{starts_upper, wants_number};
use super::{Hint, Line};
use crate::number::{Style, Value};

/// Failed looks ahead before a line is left as it is: bounds the work on hostile lines.
const PATIENCE: usize = 64;
/// Lines after this one that a look ahead goes through: notes cut one line of the source into several.
const AHEAD: usize = 24;
/// Bytes that looks ahead may read in one document, for each byte it has.
const LOOKS: usize = 8;

/// Splits every plain line; the pieces keep the line's number.
pub(crate) fn split(mut lines: Vec<Line>) -> Vec<Line> {
    let bytes: usize = lines.iter().map(|line| line.text.len()).sum();
    let mut splitter = Splitter { open: Vec::new(), budget: bytes.saturating_mul(LOOKS) + 4096 };
    let mut pieces = Vec::with_capacity(lines.len() + lines.len() / 8);
    for at in 0..lines.len() {
        // Looks ahead go forwards only: a line that has been passed may be taken out.
        let line = std::mem::take(&mut lines[at]);
        if !matches!(line.hint, Hint::Plain | Hint::Heading(_)) {
            pieces.push(line);
            continue;
        }
        let next = lines[at + 1..].iter().take(AHEAD).take_while(|next| next.no == line.no);
        let after: Vec<&str> =
            next.filter(|next| next.hint != Hint::Note).map(|next| next.text.as_str()).collect();
        let cuts = splitter.cuts(&line.text, &after);
        if cuts.is_empty() {
            pieces.push(line);
            continue;
        }
        let mut from = 0;
        for to in cuts.into_iter().chain([line.text.len()]) {
            let text = line.text[from..to].trim();
            if !text.is_empty() {
                let hint = if from == 0 { line.hint } else { Hint::Plain };
                pieces.push(Line { text: text.to_owned(), no: line.no, hint });
            }
            from = to;
        }
    }
    pieces
}

/// The enumerations that are open, from the outermost.
struct Splitter {
    open: Vec<(Style, Value)>,
    /// Bytes that looks ahead may still read.
    budget: usize,
}

/// A line and what the source has after it on the same line, without the notes between.
#[derive(Clone, Copy)]
struct Text<'a> {
    line: &'a str,
    /// Where the words after the line's own marker start.
    body: usize,
    after: &'a [&'a str],
}

impl Splitter {
    /// Bytes at which the line is to be cut.
    fn cuts(&mut self, text: &str, after: &[&str]) -> Vec<usize> {
        let mut body = 0;
        let mut fresh_article = false;
        while let Some(found) = mark(&text[body..]) {
            match found.what {
                What::Item(readings) => self.lead(&readings),
                What::Article { .. } => {
                    self.open.clear();
                    fresh_article = true;
                }
                _ => {
                    self.open.clear();
                    return Vec::new();
                }
            }
            body = text.len() - found.rest.len();
            if !fresh_article {
                break;
            }
            fresh_article = false;
        }
        if text.len() - body < 8 {
            return Vec::new();
        }
        self.scan(Text { line: text, body, after })
    }

    /// The line starts with a marker: go on with its enumeration, or open it.
    fn lead(&mut self, readings: &[(Style, Value)]) {
        for depth in (0..self.open.len()).rev() {
            let (style, value) = &self.open[depth];
            if let Some(next) = readings.iter().find(|(s, v)| s == style && v.follows(value, *s)) {
                self.open.truncate(depth);
                self.open.push(next.clone());
                return;
            }
        }
        let Some(first) = readings.iter().find(|(_, v)| v.is_first()).or_else(|| readings.first()) else {
            return;
        };
        if first.0 == Style::Paren {
            self.open.clear();
        } else if let Some(same) = self.open.iter().position(|(style, _)| *style == first.0) {
            self.open.truncate(same);
        }
        if self.open.len() < 6 && first.0 != Style::Dash {
            self.open.push(first.clone());
        }
    }

    fn scan(&mut self, whole: Text<'_>) -> Vec<usize> {
        let Text { line: text, body, .. } = whole;
        let mut cuts = Vec::new();
        let mut patience = PATIENCE;
        let mut quoted = 0_usize;
        let bytes = text.as_bytes();
        let mut at = body;
        while let Some(skip) = bytes[at..].iter().position(|byte| STOPS[usize::from(*byte)]) {
            at += skip;
            match bytes[at..] {
                // „ is E2 80 9E; ” and “ are E2 80 9D and E2 80 9C.
                [0xE2, 0x80, last, ..] => {
                    match last {
                        0x9E => quoted += 1,
                        0x9C | 0x9D => quoted = quoted.saturating_sub(1),
                        _ => {}
                    }
                    at += 3;
                    continue;
                }
                // « and » are C2 AB and C2 BB; a quotation may open with „ and close with ».
                [0xC2, 0xAB, ..] => quoted += 1,
                [0xC2, 0xBB, ..] => quoted = quoted.saturating_sub(1),
                // What stands after a space is looked at, unless the next turn does so.
                [b' ', next, ..] if !STOPS[usize::from(next)] => at += 1,
                _ => {}
            }
            if quoted == 0 && at > body && may_open(bytes, at) {
                if let Some(found) = mark(&text[at..])
                    && let What::Item(readings) = found.what
                    && self.accept(whole, at, &readings, found.rest, &mut patience)
                {
                    cuts.push(at);
                    at = text.len() - found.rest.len();
                    continue;
                }
                if patience == 0 {
                    break;
                }
            }
            at += 1;
        }
        cuts
    }

    fn accept(
        &mut self,
        whole: Text<'_>,
        at: usize,
        readings: &[(Style, Value)],
        rest: &str,
        patience: &mut usize,
    ) -> bool {
        let Text { line: text, body, after } = whole;
        let before = text[..at].trim_end();
        if wants_number(before) || rest.is_empty() {
            return false;
        }
        let ends_clause = before.ends_with([';', '.', ':', '!', '?', ')', '”', '»', '"'])
            || [" și", " sau", " ori", " și/sau", ";și"]
                .iter()
                .any(|word| before.strip_suffix(word).is_some_and(|b| b.ends_with([';', ','])));
        for depth in (0..self.open.len()).rev() {
            let (style, value) = &self.open[depth];
            let Some(next) = readings.iter().find(|(s, v)| s == style && v.follows(value, *s)) else {
                continue;
            };
            let fits = match style {
                Style::Paren => ends_clause && starts_upper(rest) && !before.ends_with(':'),
                Style::Dot | Style::Upper | Style::RomanDot => {
                    before.ends_with([';', '.', ':'])
                        && !ends_with_short_word(before)
                        && starts_upper_or_word(rest)
                }
                _ => ends_clause,
            };
            if !fits {
                return false;
            }
            let next = next.clone();
            self.open.truncate(depth);
            self.open.push(next);
            return true;
        }
        let Some(first) = readings.iter().find(|(_, v)| v.is_first()) else { return false };
        let heading_before = first.0 == Style::Paren && self.open.is_empty() && starts_upper(rest);
        let sure = heading_before && is_heading_before(&text[body..at]);
        let opens = match first.0 {
            Style::Paren => sure || (heading_before && may_be_heading(&text[body..at])),
            Style::Upper | Style::RomanDot | Style::Dash | Style::LetterDot => false,
            _ => before.ends_with(':'),
        };
        if !opens || self.open.len() >= 6 {
            return false;
        }
        if !sure && !self.has_second(rest, after, first) {
            *patience = patience.saturating_sub(1);
            return false;
        }
        self.open.push(first.clone());
        true
    }
}

/// Bytes at which a scan stops: quotation marks, and what markers start with or stand after.
const STOPS: [bool; 256] = {
    let mut table = [false; 256];
    table[b' ' as usize] = true;
    table[b'(' as usize] = true;
    table[0xC2] = true;
    table[0xE2] = true;
    table
};

/// Cheap look at the bytes: a marker stands after a space, or opens with a parenthesis after the end of a clause.
fn may_open(bytes: &[u8], at: usize) -> bool {
    let (byte, before) = (bytes[at], bytes[at - 1]);
    let opens = byte == b'(' || byte.is_ascii_alphanumeric() || byte >= 0xC3;
    let after_space = before == b' ' || (byte == b'(' && matches!(before, b'.' | b';' | b':'));
    opens && after_space && looks_like_marker(&bytes[at..])
}

/// A marker has its closing sign within a few bytes.
fn looks_like_marker(bytes: &[u8]) -> bool {
    let closes = |byte: &u8| matches!(byte, b')' | b'.');
    match bytes.first_chunk::<9>() {
        // No branch in each byte.
        Some([_, window @ ..]) => window.iter().fold(false, |any, byte| any | closes(byte)),
        None => bytes.iter().skip(1).any(closes),
    }
}

/// "… nr. 5. " and initials: the full stop belongs to an abbreviation.
fn ends_with_short_word(before: &str) -> bool {
    let word = before.rsplit(' ').next().unwrap_or("");
    before.ends_with('.') && word.chars().count() <= 3 && word.starts_with(char::is_alphabetic)
}

fn starts_upper_or_word(rest: &str) -> bool {
    rest.starts_with(char::is_alphabetic) || starts_upper(rest)
}

/// Words between an article's number and its "(1)": a heading, not a sentence.
fn is_heading_before(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && text.len() <= 300
        && starts_upper(text)
        && !text.ends_with(['.', ';', ','])
        && !text.contains(". ")
}

/// The same, less sure: the heading has full stops of its own ("Emiterea D.T. Condiții").
fn may_be_heading(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.len() <= 300 && starts_upper(text) && !text.ends_with([';', ',', ':'])
}

impl Splitter {
    /// The enumeration has a second value further on, after the end of a clause.
    fn has_second(&mut self, rest: &str, after: &[&str], first: &(Style, Value)) -> bool {
        let second: &[&str] = match first.0 {
            Style::Letter => &[" b)", " ă)"],
            Style::LetterParen => &[" (b)"],
            Style::RomanParen => &[" (ii)", " (îi)"],
            Style::RomanHalf => &[" ii)"],
            Style::Half => &[" 2)"],
            Style::Dot => &[" 2. "],
            Style::Paren => &[" (2) "],
            _ => return false,
        };
        let inserted = first.0 == Style::Letter && after.iter().any(|text| text.starts_with("a^1)"));
        inserted
            || self.holds(rest, second)
            || after.iter().any(|text| second.iter().any(|sign| text.starts_with(sign.trim_start())))
            || after.iter().any(|text| self.holds(text, second))
    }

    fn holds(&mut self, text: &str, second: &[&str]) -> bool {
        if self.budget < text.len() {
            return false;
        }
        self.budget -= text.len();
        second.iter().any(|sign| {
            text.match_indices(sign).take(20).any(|(at, _)| {
                let before = text[..at].trim_end();
                before.ends_with([';', '.', ',', ':', ')']) && !wants_number(before)
                    || [" și", " sau", " ori"].iter().any(|word| before.ends_with(word))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<String> {
        split(vec![Line { text: text.to_owned(), no: 1, hint: Hint::Plain }])
            .into_iter()
            .map(|l| l.text)
            .collect()
    }

    #[test]
    fn a_whole_article_on_one_line_is_split() {
        let got = pieces(
            "(1) Legea se aplică. (2) Scopul legii: a) să informeze; b) să implice, potrivit alin. (1) ; c) să asigure. (3) Termenul curge.",
        );
        assert_eq!(
            got,
            [
                "(1) Legea se aplică.",
                "(2) Scopul legii:",
                "a) să informeze;",
                "b) să implice, potrivit alin. (1) ;",
                "c) să asigure.",
                "(3) Termenul curge."
            ]
        );
    }

    #[test]
    fn citations_are_left_alone() {
        let text = "(1) Prevederile art. 5 alin. (2) lit. a), b) și c) se aplică: potrivit lit. a) din anexă; b) lipsește.";
        assert_eq!(pieces(text).len(), 1);
        assert_eq!(pieces("Potrivit alin. (1). Termenul din alin. (2) curge.").len(), 1);
    }

    #[test]
    fn a_heading_before_the_first_paragraph_is_cut_off() {
        assert_eq!(pieces("Acțiuni în justiție (1) Persoanele pot cere. (2) Au calitate.").len(), 3);
    }

    #[test]
    fn points_with_letters_inside() {
        let got = pieces(
            "Termeni: 1. serviciu - care: a) este plătit; b) este cerut; 2. mijloc - aparat; 3. furnizor.",
        );
        assert_eq!(got.len(), 6);
        assert_eq!(got[4], "2. mijloc - aparat;");
    }

    #[test]
    fn a_note_between_the_first_and_the_second_letter_hides_nothing() {
        let line = |text: &str, hint| Line { text: text.to_owned(), no: 1, hint };
        let got = split(vec![
            line("(1) Consiliul se dizolvă: a) dacă nu se întrunește;", Hint::Plain),
            line("(la 20-07-2019, Litera a) a fost modificată )", Hint::Note),
            line("b) dacă nu adoptă hotărâri. (2) Termenul curge.", Hint::Plain),
        ]);
        let got: Vec<_> = got.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(got.len(), 5, "{got:?}");
        assert_eq!(got[1], "a) dacă nu se întrunește;");
    }

    #[test]
    fn a_heading_with_abbreviations_stands_before_the_first_paragraph() {
        let got =
            pieces("Întocmirea D.T. (D.T.A.C.) și P.Th. (1) Documentația este completă. (2) Se admite alta.");
        assert_eq!(got.len(), 3, "{got:?}");
    }

    #[test]
    fn a_paragraph_follows_any_closing_quotation_mark() {
        for (open, close) in [('"', '"'), ('«', '»'), ('„', '”')] {
            let got = pieces(&format!("(1) Se jură: {open}Așa să fie!{close} (2) Refuzul înseamnă demisie."));
            assert_eq!(got.len(), 2, "{got:?}");
        }
    }

    #[test]
    fn quoted_words_are_not_split() {
        assert_eq!(pieces("Textul: „a) unu; b) doi” se abrogă.").len(), 1);
        assert_eq!(pieces("(1) Programul „A doua șansă» se aplică. (2) Se publică.").len(), 2);
    }
}
