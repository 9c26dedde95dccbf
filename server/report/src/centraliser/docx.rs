//! The table as a Word document: A4 landscape, the row of names repeated on each page, a table style of its own, the
//! facts above the table and the beginning of the checksum on every page.
//!
//! It is cut into tables of a hundred rows under a heading each: word processors lay a table out as a whole, so that one of
//! thousands of rows takes them minutes, and the headings lead through the document.

use std::fmt::Write as _;
use std::io::{self, Write};

use model::language::Language;

use super::cells::cells;
use super::words::{facts, printed, words};
use super::{Body, Head, Place, Row};
use crate::package::Package;
use crate::word::{About, Look, NAMESPACES, around, paragraph, run};
use crate::xml::escape;

/// Widths of the columns in twentieths of a point; together what A4 landscape has between margins of 1.27 cm.
const WIDTHS: [u32; 8] = [600, 1_300, 3_200, 3_300, 1_700, 2_000, 1_500, 1_798];

/// Rows of one table.
const A_TABLE: u64 = 100;

const LEFT: Look = Look { bold: false, english: false };

pub(super) struct Docx<W: Write> {
    package: Package<W>,
    head: Head,
    /// One row in the making, kept for its memory.
    row: String,
}

impl<W: Write> Docx<W> {
    pub(super) fn begin(head: &Head, to: W) -> io::Result<Self> {
        let w = words(head.language);
        let title = format!("{} – {}", w.title, head.title);
        let mut package = Package::begin(to);
        let seal: String = head.seal.sha256.chars().take(12).collect();
        let about = About {
            title: &title,
            creator: &head.authority,
            language: "ro",
            made: &head.made,
            footer: (&format!("SHA-256 {seal}…"), w.page, w.of_pages),
        };
        around(&mut package, &about, false)?;
        package.open("word/document.xml")?;
        let mut out = format!("<w:document {NAMESPACES}><w:body>");
        let ours = ours(head);
        paragraph(&mut out, "Title", |out| run(out, &title, LEFT));
        for (name, fact) in facts(head) {
            paragraph(&mut out, "Fact", |out| {
                run(out, &format!("{name}: "), Look { bold: true, ..ours });
                run(out, &fact, LEFT);
            });
        }
        package.write(&out)?;
        Ok(Self { package, head: head.clone(), row: out })
    }
}

impl<W: Write> Body<W> for Docx<W> {
    fn row(&mut self, place: Place, row: &Row<'_>) -> io::Result<()> {
        let (out, ours) = (&mut self.row, ours(&self.head));
        out.clear();
        if (place.row - 1).is_multiple_of(A_TABLE) {
            out.push_str(if place.row == 1 { "" } else { "</w:tbl>" });
            open_table(out, &self.head, place.row);
        }
        out.push_str("<w:tr>");
        let number = place.row.to_string();
        cell(out, WIDTHS[0], |out| paragraph(out, "TableText", |out| run(out, &number, LEFT)));
        for (lines, width) in cells(&self.head, place, row).into_iter().zip(&WIDTHS[1..]) {
            cell(out, *width, |out| {
                // A cell must hold a paragraph.
                if lines.is_empty() {
                    paragraph(out, "TableText", |_| {});
                }
                for line in lines {
                    paragraph(out, "TableText", |out| {
                        if !line.lead.is_empty() {
                            run(out, &format!("{} ", line.lead), Look { bold: true, ..ours });
                        }
                        run(out, &line.text, if line.theirs { LEFT } else { ours });
                    });
                }
            });
        }
        out.push_str("</w:tr>");
        self.package.write(out)
    }

    fn finish(mut self: Box<Self>) -> io::Result<W> {
        // Word wants a paragraph after a table.
        self.package.write(if self.head.seal.rows > 0 { "</w:tbl><w:p/>" } else { "" })?;
        self.package.write(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>\
             <w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"720\" w:right=\"720\" \
             w:bottom=\"720\" w:left=\"720\" w:header=\"360\" w:footer=\"360\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        )?;
        self.package.finish()
    }
}

/// The heading of a table that begins with a row, and its row of names.
fn open_table(out: &mut String, head: &Head, row: u64) {
    let (w, ours) = (words(head.language), ours(head));
    let last = head.seal.rows.min(row + A_TABLE - 1);
    paragraph(out, "Heading2", |out| run(out, &format!("{} {row}–{last}", w.register), ours));
    let _ = write!(
        out,
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Centraliser\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/>\
         <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
         w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{}\"/></w:tblPr><w:tblGrid>",
        WIDTHS.iter().sum::<u32>(),
        escape(w.title)
    );
    for width in WIDTHS {
        let _ = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (name, width) in printed(head.language).into_iter().zip(WIDTHS) {
        cell(out, width, |out| paragraph(out, "TableHeading", |out| run(out, name, ours)));
    }
    out.push_str("</w:tr>");
}

/// How words of ours look among Romanian ones.
fn ours(head: &Head) -> Look {
    Look { english: head.language == Language::En, ..Look::default() }
}

fn cell(out: &mut String, width: u32, content: impl FnOnce(&mut String)) {
    let _ = write!(out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
    content(out);
    out.push_str("</w:tc>");
}
