//! What stands in the cells that people read, in DOCX and HTML.

use std::borrow::Cow;

use model::language::Language;

use super::words::{outcome, same_text, stance, state, words};
use super::{Head, Place, Row};

/// One paragraph of a cell.
pub(super) struct Line<'a> {
    /// A word of ours before it; empty for none.
    pub(super) lead: &'a str,
    /// What it says.
    pub(super) text: Cow<'a, str>,
    /// Whether these are words of the law or of a sender, which are Romanian, and not ours.
    pub(super) theirs: bool,
}

/// The cells after the row's number, in the order of [`super::words::printed`].
pub(super) fn cells<'a>(head: &Head, place: Place, row: &Row<'a>) -> [Vec<Line<'a>>; 7] {
    let (language, w) = (head.language, words(head.language));
    let mut article = match row.article {
        "" => vec![ours(w.whole_act)],
        label => vec![theirs(label)],
    };
    if row.version != head.version {
        article.push(ours(format!("({} {})", w.version, row.version)));
    }
    let text = match place.text_in {
        Some(before) => vec![ours(same_text(language, before))],
        None => filled(row.text),
    };
    [
        article,
        text,
        proposal(language, row),
        author(language, row),
        filled(row.reasons),
        vec![ours(outcome(language, row.outcome))],
        filled(row.outcome_reason),
    ]
}

fn proposal<'a>(language: Language, row: &Row<'a>) -> Vec<Line<'a>> {
    let mut lines = vec![ours(stance(language, row.stance))];
    if row.state != "published" {
        lines.push(ours(format!("{}. {}", state(language, row.state), words(language).not_shown)));
    }
    lines.extend(filled(row.observation));
    if !row.proposed_wording.is_empty() {
        lines.push(Line { lead: words(language).wording, ..theirs(row.proposed_wording) });
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

fn author<'a>(language: Language, row: &Row<'a>) -> Vec<Line<'a>> {
    let w = words(language);
    let name = match (row.author, row.sender_kind) {
        ("", "organisation") => ours(w.organisation),
        ("", _) => ours(w.person),
        (name, _) => theirs(name),
    };
    let day = row.sent.split('T').next().unwrap_or_default();
    vec![name, ours(format!("{} {}, {}", w.register, row.number, day_month_year(day)))]
}

/// `2026-11-05` as it is written in both languages: `05.11.2026`.
fn day_month_year(day: &str) -> String {
    let parts: Vec<&str> = day.split('-').collect();
    if let [year, month, day] = parts[..] { format!("{day}.{month}.{year}") } else { day.to_owned() }
}

fn filled(text: &str) -> Vec<Line<'_>> {
    if text.is_empty() { Vec::new() } else { vec![theirs(text)] }
}

fn theirs(text: &str) -> Line<'_> {
    Line { lead: "", text: Cow::Borrowed(text), theirs: true }
}

fn ours<'a>(text: impl Into<Cow<'a, str>>) -> Line<'a> {
    Line { lead: "", text: text.into(), theirs: false }
}
