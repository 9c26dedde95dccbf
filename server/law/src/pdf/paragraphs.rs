//! From printed lines to paragraphs: wrapped lines are joined, words that were broken at a line's end made whole.

use std::collections::HashSet;

use super::lines::Printed;
use crate::text::clean::fold;
use crate::text::mark::mark;
use crate::text::shape::{starts_upper, wants_number};

/// A paragraph, and how large it is printed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Paragraph {
    pub text: String,
    pub size: f64,
    pub page: usize,
    /// A row of a table, with its cells.
    pub is_row: bool,
}

/// Lines with cells that make a table when they stand together.
const ROWS: usize = 4;

/// The measures of a document's running text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Measure {
    pub size: f64,
    left: f64,
    right: f64,
    leading: f64,
}

impl Measure {
    pub fn of(lines: &[Printed]) -> Option<Self> {
        let size = common(lines.iter().map(|line| (line.size, line.text.len())), 0.25)?;
        let body = || lines.iter().filter(move |line| (line.size - size).abs() < 0.15 * size);
        let left = common(body().map(|line| (line.x, 1)), 2.0)?;
        let mut ends: Vec<f64> = body().map(|line| line.end_x).collect();
        ends.sort_by(f64::total_cmp);
        let right = *ends.get(ends.len() * 9 / 10)?;
        let gaps =
            lines.windows(2).filter(|pair| pair[0].page == pair[1].page).map(|pair| pair[0].y - pair[1].y);
        let leading = common(gaps.filter(|gap| *gap > 0.0).map(|gap| (gap, 1)), 0.5).unwrap_or(1.2 * size);
        Some(Self { size, left, right, leading })
    }
}

/// The most common of the values, when those closer than `step` count as one.
fn common(values: impl Iterator<Item = (f64, usize)>, step: f64) -> Option<f64> {
    let mut counted = std::collections::BTreeMap::new();
    for (value, weight) in values {
        *counted.entry((value / step).round() as i64).or_insert(0_usize) += weight.max(1);
    }
    // The smaller of two that are as common, so that the answer is always the same.
    let (bin, _) = counted.into_iter().rev().max_by_key(|(_, count)| *count)?;
    Some(bin as f64 * step)
}

pub(super) fn join(lines: &[Printed], measure: Measure) -> Vec<Paragraph> {
    let words = vocabulary(lines);
    let rows = rows(lines);
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut before: Option<&Printed> = None;
    for (line, is_row) in lines.iter().zip(rows) {
        let text = line.text.replace('\t', if is_row { " | " } else { " " });
        match (before, paragraphs.last_mut()) {
            (Some(last), Some(paragraph))
                if !is_row && !paragraph.is_row && goes_on(last, &paragraph.text, line, measure) =>
            {
                append(&mut paragraph.text, &text, &words);
            }
            _ => paragraphs.push(Paragraph { text, size: line.size, page: line.page, is_row }),
        }
        before = Some(line);
    }
    paragraphs
}

/// Which lines are rows of a table: several together, most of them with cells. Their order is kept and nothing is
/// joined, because a cell of several lines cannot be told from several rows.
fn rows(lines: &[Printed]) -> Vec<bool> {
    let has_cells: Vec<bool> = lines.iter().map(|line| line.text.contains('\t')).collect();
    let mut rows = vec![false; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        if !has_cells[at] {
            at += 1;
            continue;
        }
        // Up to two lines without cells may stand between two with.
        let (mut end, mut last, mut with) = (at, at, 0);
        while end < lines.len() && end - last <= 2 {
            if has_cells[end] {
                with += 1;
                last = end;
            }
            end += 1;
        }
        if with >= ROWS && with * 5 >= (last + 1 - at) * 3 {
            rows[at..=last].fill(true);
        }
        at = last + 1;
    }
    rows
}

/// Whether `line` continues the paragraph whose last line is `last`.
fn goes_on(last: &Printed, paragraph: &str, line: &Printed, measure: Measure) -> bool {
    let size = line.size.max(last.size);
    if (line.size - last.size).abs() > 0.12 * size {
        return false;
    }
    let same_page = last.page == line.page;
    let gap = last.y - line.y;
    let far = same_page && (gap > 1.45 * measure.leading.max(size) || gap < -size);
    let ended = paragraph.ends_with(['.', ';', ':', '!', '?', '”']);
    if far && (ended || starts_upper(&line.text)) {
        return false;
    }
    // Paragraphs may stand a little apart.
    if same_page && ended && gap > 1.15 * measure.leading && starts_upper(&line.text) {
        return false;
    }
    if wants_number(tail(paragraph)) {
        return true;
    }
    if mark(&line.text).is_some() && (ended || paragraph.ends_with(',') || !ends_mid_sentence(paragraph)) {
        return false;
    }
    if line.text.starts_with(char::is_lowercase) && !ended {
        return true;
    }
    let halved = if last.column_right.is_some() { 0.5 } else { 1.0 };
    let width = ((measure.right - measure.left) * halved).max(10.0 * size);
    let column_right = last.column_right.unwrap_or(measure.right).max(last.end_x);
    // The next word would have fitted: the line was ended on purpose.
    let first_word = line.text.split(' ').next().unwrap_or("").chars().count() as f64;
    let room = column_right - last.end_x;
    let is_short = room > (0.55 * size * (first_word + 1.0)).max(0.04 * width);
    let is_indented =
        line.x > last.x + 0.9 * size && (last.column_right.is_some() || line.x > measure.left + 0.9 * size);
    !(is_short || (is_indented && ended))
}

/// Ends with a small word or an abbreviation that wants more: "potrivit art. 5 și", "prevăzut la".
fn ends_mid_sentence(text: &str) -> bool {
    let last = tail(text).rsplit(' ').next().unwrap_or("");
    matches!(
        last,
        "la" | "de"
            | "și"
            | "şi"
            | "cu"
            | "în"
            | "din"
            | "sau"
            | "ori"
            | "prin"
            | "pe"
            | "pentru"
            | "al"
            | "ale"
            | "a"
    )
}

/// The last words: a word broken a thousand times would be looked through each time.
fn tail(text: &str) -> &str {
    let mut from = text.len().saturating_sub(160);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..]
}

fn append(text: &mut String, next: &str, words: &HashSet<String>) {
    let hyphens = ['-', '\u{ad}', '\u{2010}'];
    let broken = text.ends_with(hyphens)
        && text.trim_end_matches(hyphens).ends_with(char::is_alphabetic)
        && next.starts_with(char::is_lowercase);
    if !broken {
        if !text.ends_with(['-', '/']) || text.ends_with(" -") {
            text.push(' ');
        }
        text.push_str(next);
        return;
    }
    let is_soft = text.ends_with('\u{ad}');
    let start =
        tail(text).trim_end_matches(hyphens).rsplit([' ', '(', '„', '"']).next().unwrap_or("").to_owned();
    let end: String = next.chars().take_while(|letter| letter.is_alphabetic() || *letter == '-').collect();
    let whole = fold(&format!("{start}{end}"));
    let hyphened = fold(&format!("{start}-{end}"));
    let keeps = !is_soft && !words.contains(&whole) && (words.contains(&hyphened) || is_clitic(&start, &end));
    while text.ends_with(hyphens) {
        text.pop();
    }
    if keeps {
        text.push('-');
    }
    text.push_str(next);
}

/// Romanian ties small words with a hyphen: "într-un", "s-a", "dându-se", "prim-ministru".
fn is_clitic(start: &str, end: &str) -> bool {
    const BEFORE: [&str; 24] = [
        "intr", "dintr", "printr", "s", "i", "l", "m", "n", "v", "c", "d", "le", "ne", "te", "se", "li",
        "ni", "vi", "si", "prim", "vice", "ex", "non", "dinspre",
    ];
    const AFTER: [&str; 20] = [
        "se", "l", "i", "le", "o", "va", "ne", "te", "si", "a", "au", "ar", "un", "ul", "uri", "urile",
        "lea", "ului", "urilor", "ministru",
    ];
    let (start, end) = (fold(start), fold(end));
    BEFORE.contains(&start.as_str()) || AFTER.contains(&end.as_str())
}

/// The words that stand whole somewhere, folded; broken ones are left out.
fn vocabulary(lines: &[Printed]) -> HashSet<String> {
    let mut words = HashSet::new();
    for line in lines {
        let mut rest = line.text.split(' ').peekable();
        while let Some(word) = rest.next() {
            if rest.peek().is_none() && word.ends_with(['-', '\u{ad}', '\u{2010}']) {
                continue;
            }
            words.insert(fold(word.trim_matches(|c: char| !c.is_alphabetic())));
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, x: f64, end_x: f64, y: f64) -> Printed {
        Printed { page: 0, x, end_x, y, size: 12.0, text: text.to_owned(), column_right: None }
    }

    #[test]
    fn wrapped_lines_are_joined_and_ended_ones_are_not() {
        let lines = [
            line("Art. 1 - Prezentul ordin stabilește criteriile de partici-", 60.0, 540.0, 700.0),
            line("pare la târguri, într-", 60.0, 538.0, 686.0),
            line("un termen de 30 de zile și potrivit prevederilor alin.", 60.0, 540.0, 672.0),
            line("(2) din lege.", 60.0, 130.0, 658.0),
            line("(2) Cererea de participare se depune la sediu și se soluționează", 60.0, 541.0, 644.0),
            line("Ministerul Economiei în termen.", 60.0, 230.0, 630.0),
        ];
        let measure = Measure::of(&lines).unwrap();
        let texts: Vec<_> = join(&lines, measure).into_iter().map(|paragraph| paragraph.text).collect();
        assert_eq!(
            texts,
            [
                "Art. 1 - Prezentul ordin stabilește criteriile de participare la târguri, într-un termen de 30 de \
                 zile și potrivit prevederilor alin. (2) din lege.",
                "(2) Cererea de participare se depune la sediu și se soluționează Ministerul Economiei în termen.",
            ]
        );
    }
}
