//! The table as an Excel workbook: numbers and instants typed, everything else text that no program takes for a formula;
//! the row of names frozen, filters on it; the facts on a second sheet.
//!
//! Rows go out as they come. What many rows have in common – labels and texts of provisions, words for codes – stands once
//! in the shared strings, up to a bound; what each sender wrote stands in its row.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::words::{facts, outcome, sheet, stance, state, words};
use super::xlsx_parts::{self as parts, Shared, Style, column, serial, styled};
use super::{Body, Head, Place, Row};
use crate::package::Package;

pub(super) struct Xlsx<W: Write> {
    package: Package<W>,
    head: Head,
    shared: Shared,
    /// One row in the making, kept for its memory.
    row: String,
}

impl<W: Write> Xlsx<W> {
    pub(super) fn begin(head: &Head, to: W) -> io::Result<Self> {
        let w = words(head.language);
        let mut package = Package::begin(to);
        parts::before(&mut package, head)?;
        package.open("xl/worksheets/sheet1.xml")?;
        let mut out = parts::sheet_head(head.seal.rows);
        out.push_str("<row r=\"1\">");
        for (index, name) in sheet(head.language).into_iter().enumerate() {
            parts::inline(&mut out, &format!("{}1", column(index)), Style::Heading, name, w.cut);
        }
        out.push_str("</row>");
        package.write(&out)?;
        Ok(Self { package, head: head.clone(), shared: Shared::default(), row: out })
    }
}

impl<W: Write> Body<W> for Xlsx<W> {
    fn row(&mut self, place: Place, row: &Row<'_>) -> io::Result<()> {
        let (language, w, line) = (self.head.language, words(self.head.language), place.row + 1);
        let out = &mut self.row;
        out.clear();
        let _ = write!(out, "<row r=\"{line}\">");
        let at = |index: usize| format!("{}{line}", column(index));
        styled(out, &at(0), Style::Number, &place.row.to_string());
        parts::inline(out, &at(1), Style::Text, row.number, w.cut);
        match serial(row.sent) {
            Some(days) => styled(out, &at(2), Style::Moment, &days),
            None => parts::inline(out, &at(2), Style::Text, row.sent, w.cut),
        }
        self.shared.cell(out, &at(3), state(language, row.state), w.cut);
        styled(out, &at(4), Style::Number, &row.version.to_string());
        let article = if row.article.is_empty() { w.whole_act } else { row.article };
        self.shared.cell(out, &at(5), article, w.cut);
        self.shared.cell(out, &at(6), row.text, w.cut);
        self.shared.cell(out, &at(7), stance(language, row.stance), w.cut);
        let published = row.state == "published";
        let observation = if published { row.observation } else { w.not_shown };
        let author = match (row.author, row.sender_kind) {
            ("", "organisation") => w.organisation,
            ("", _) => w.person,
            (name, _) => name,
        };
        for (index, text) in [(8, observation), (9, row.proposed_wording), (10, author), (11, row.reasons)] {
            parts::inline(out, &at(index), Style::Text, text, w.cut);
        }
        self.shared.cell(out, &at(12), outcome(language, row.outcome), w.cut);
        parts::inline(out, &at(13), Style::Text, row.outcome_reason, w.cut);
        out.push_str("</row>");
        self.package.write(out)
    }

    fn finish(mut self: Box<Self>) -> io::Result<W> {
        self.package.write(&parts::sheet_foot(self.head.seal.rows))?;
        self.package.part("xl/worksheets/sheet2.xml", &parts::facts_sheet(&facts(&self.head)))?;
        self.shared.write(&mut self.package)?;
        self.package.finish()
    }
}
