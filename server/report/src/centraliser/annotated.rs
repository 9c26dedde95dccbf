//! The draft as a Word document with the comments beside their provisions, as comments of Word.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use law::{Draft, Printed, Shape};
use model::language::Language;

use super::words::{facts, outcome, stance, words};
use super::{Checksum, Error, Head, Row, UNDECIDED};
use crate::package::Package;
use crate::word::{About, Look, NAMESPACES, around, paragraph, run};
use crate::xml::escape;

/// Comments in one document, at most: Word lays every one of them out in the margin.
pub const MOST_REMARKS: u64 = 5_000;

const PLAIN: Look = Look { bold: false, english: false };
const BOLD: Look = Look { bold: true, english: false };

/// Writes `draft` with `rows` as comments: each on the words of its provision, and on the title what is about the whole act
/// or about a provision that is not in this draft.
///
/// # Errors
/// `TooMany`; `Changed` when the rows are not those that the head speaks of; `Io`.
pub fn annotated<W: Write>(head: &Head, draft: &Draft, rows: &[Row<'_>], to: W) -> Result<W, Error> {
    if head.seal.rows > MOST_REMARKS {
        return Err(Error::TooMany { most: MOST_REMARKS });
    }
    let mut sum = Checksum::default();
    rows.iter().for_each(|row| sum.add(row));
    if sum.seal() != head.seal {
        return Err(Error::Changed);
    }
    Ok(write(head, draft, rows, to)?)
}

fn write<W: Write>(head: &Head, draft: &Draft, rows: &[Row<'_>], to: W) -> io::Result<W> {
    let w = words(head.language);
    let title = format!("{} – {}", w.with_comments, head.title);
    let seal: String = head.seal.sha256.chars().take(12).collect();
    let mut package = Package::begin(to);
    let about = About {
        title: &title,
        creator: &head.authority,
        language: "ro",
        made: &head.made,
        footer: (&format!("SHA-256 {seal}…"), w.page, w.of_pages),
    };
    around(&mut package, &about, true)?;
    let paragraphs = law::printed(draft);
    let anchors = anchors(&paragraphs, rows);
    package.part("word/document.xml", &document(head, &title, &paragraphs, &anchors))?;
    package.open("word/comments.xml")?;
    package.write(&format!("<w:comments {NAMESPACES}>"))?;
    for (id, row) in rows.iter().enumerate() {
        package.write(&remark(head, id, row))?;
    }
    package.write("</w:comments>")?;
    package.finish()
}

/// Which comments begin and end in which paragraph; the title of the document is paragraph 0.
#[derive(Default)]
struct Anchors {
    begin: HashMap<usize, Vec<usize>>,
    end: HashMap<usize, Vec<usize>>,
}

fn anchors(paragraphs: &[Printed<'_>], rows: &[Row<'_>]) -> Anchors {
    let mut spans: HashMap<&str, (usize, usize)> = HashMap::new();
    let mut title = 0;
    for (index, paragraph) in paragraphs.iter().enumerate() {
        match paragraph.eid {
            Some(eid) => spans.entry(eid).or_insert((index + 1, index + 1)).1 = index + 1,
            None if paragraph.shape == Shape::Title && title == 0 => title = index + 1,
            None => {}
        }
    }
    let mut anchors = Anchors::default();
    for (id, row) in rows.iter().enumerate() {
        let (first, last) = spans.get(row.eid).copied().unwrap_or((title, title));
        anchors.begin.entry(first).or_default().push(id);
        anchors.end.entry(last).or_default().push(id);
    }
    anchors
}

impl Anchors {
    /// What a paragraph says, between the marks of the comments that begin and end in it.
    fn around(&self, out: &mut String, index: usize, content: impl FnOnce(&mut String)) {
        for id in self.begin.get(&index).into_iter().flatten() {
            let _ = write!(out, "<w:commentRangeStart w:id=\"{id}\"/>");
        }
        content(out);
        for id in self.end.get(&index).into_iter().flatten() {
            let _ = write!(
                out,
                "<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr>\
                 <w:commentReference w:id=\"{id}\"/></w:r>"
            );
        }
    }
}

fn document(head: &Head, title: &str, paragraphs: &[Printed<'_>], anchors: &Anchors) -> String {
    let english = head.language == Language::En;
    let mut out = format!("<w:document {NAMESPACES}><w:body>");
    paragraph(&mut out, "Title", |out| anchors.around(out, 0, |out| run(out, title, PLAIN)));
    for (name, fact) in facts(head) {
        paragraph(&mut out, "Fact", |out| {
            run(out, &format!("{name}: "), Look { bold: true, english });
            run(out, &fact, PLAIN);
        });
    }
    for (index, printed) in paragraphs.iter().enumerate() {
        let style = match printed.shape {
            Shape::Table => {
                table(&mut out, &printed.text, |out, text| {
                    anchors.around(out, index + 1, |out| run(out, text, PLAIN));
                });
                continue;
            }
            Shape::Title => "Title".to_owned(),
            Shape::Heading(level) => format!("Heading{}", level.clamp(1, 6)),
            Shape::Text(0) => "Normal".to_owned(),
            Shape::Text(step) => format!("Level{}", step.min(3)),
            Shape::Note => "Fact".to_owned(),
        };
        paragraph(&mut out, &style, |out| {
            anchors.around(out, index + 1, |out| run(out, &printed.text, PLAIN));
        });
    }
    out.push_str(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" \
         w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out
}

/// A table; `first` writes the first cell, which carries the comments.
fn table(out: &mut String, text: &str, first: impl FnOnce(&mut String, &str)) {
    let rows: Vec<Vec<&str>> = text.split('\n').map(|row| row.split('|').map(str::trim).collect()).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(1);
    out.push_str(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Centraliser\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>",
    );
    out.push_str(&format!("<w:gridCol w:w=\"{}\"/>", 9_600 / width).repeat(width));
    out.push_str("</w:tblGrid>");
    let mut first = Some(first);
    for row in rows {
        out.push_str("<w:tr>");
        for at in 0..width {
            let text = row.get(at).copied().unwrap_or_default();
            out.push_str("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
            paragraph(out, "TableText", |out| match first.take() {
                Some(first) => first(out, text),
                None => run(out, text, PLAIN),
            });
            out.push_str("</w:tc>");
        }
        out.push_str("</w:tr>");
    }
    // Word joins tables that touch.
    out.push_str("</w:tbl><w:p/>");
}

fn remark(head: &Head, id: usize, row: &Row<'_>) -> String {
    let (language, w) = (head.language, words(head.language));
    let ours = Look { english: language == Language::En, ..PLAIN };
    let author = match (row.author, row.sender_kind) {
        ("", "organisation") => w.organisation,
        ("", _) => w.person,
        (name, _) => name,
    };
    let initials: String = author.split_whitespace().filter_map(|word| word.chars().next()).take(3).collect();
    // Word shows the instant as it is written, whatever the zone: so it is written by the clock of Romania.
    let date = row.sent.get(..19).map(|at| format!(" w:date=\"{}Z\"", escape(at))).unwrap_or_default();
    let mut out = format!(
        "<w:comment w:id=\"{id}\" w:author=\"{}\" w:initials=\"{}\"{date}>",
        escape(author),
        escape(&initials)
    );
    paragraph(&mut out, "CommentText", |out| {
        out.push_str("<w:r><w:rPr><w:rStyle w:val=\"CommentReference\"/></w:rPr><w:annotationRef/></w:r>");
        run(out, stance(language, row.stance), Look { bold: true, ..ours });
        run(out, &format!(" · {} {}", w.register, row.number), ours);
        let place = if row.article.is_empty() { w.whole_act } else { row.article };
        run(out, &format!(" · {place}"), PLAIN);
        if row.version != head.version {
            run(out, &format!(" ({} {})", w.version, row.version), ours);
        }
    });
    let mut say = |lead: &str, text: &str, look: Look| {
        if !text.is_empty() {
            paragraph(&mut out, "CommentText", |out| {
                if !lead.is_empty() {
                    run(out, &format!("{lead} "), Look { english: ours.english, ..BOLD });
                }
                run(out, text, look);
            });
        }
    };
    if row.state != "published" {
        say("", w.not_shown, ours);
    }
    say("", row.observation, PLAIN);
    say(w.wording, row.proposed_wording, PLAIN);
    say(w.reasons, row.reasons, PLAIN);
    if row.outcome != UNDECIDED {
        say(w.outcome, outcome(language, row.outcome), ours);
        say("", row.outcome_reason, PLAIN);
    }
    out.push_str("</w:comment>");
    out
}
