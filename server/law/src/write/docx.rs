//! DOCX: the smallest package that Word and LibreOffice open, with real styles for title and headings, so that the
//! navigation pane shows the act's structure. Numbers are text: they are part of the law and must not change when a
//! person edits the file. The same draft gives the same bytes: the archive states no time.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::identity::Identity;
use super::lines::{Piece, has_head, head_lines, is_table, item_line, note_line, pieces};
use super::xml::{escape, push};
use crate::{Draft, Kind, Provision};

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"#;
const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"#;
const DOCUMENT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Twentieths of a point that each level below an article moves to the right.
const STEP: usize = 340;

pub(super) fn write(draft: &Draft, identity: &Identity) -> Vec<u8> {
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("word/document.xml", document(draft)),
        ("word/_rels/document.xml.rels", DOCUMENT.to_owned()),
        ("word/styles.xml", styles(identity)),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in &parts {
        // Writing to memory fails for no reason but a draft past what an archive can hold; it is capped far below.
        if archive.start_file(*name, SimpleFileOptions::default()).is_err()
            || archive.write_all(content.as_bytes()).is_err()
        {
            return Vec::new();
        }
    }
    archive.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn document(draft: &Draft) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"{NAMESPACE}\"><w:body>"
    );
    for piece in pieces(draft) {
        match piece {
            Piece::Title(text) => paragraph(&mut out, Some("Title"), 0, text),
            Piece::Preface(text) | Piece::Preamble(text) | Piece::Conclusion(text) => {
                paragraph(&mut out, None, 0, text);
            }
            Piece::Note { note, .. } => paragraph(&mut out, Some("Note"), 0, &note_line(&note.text)),
            Piece::Provision { provision, depth, .. } => write_provision(&mut out, provision, depth),
        }
    }
    out.push_str(
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
    );
    out
}

fn write_provision(out: &mut String, provision: &Provision, depth: usize) {
    let level = match provision.kind {
        Kind::Letter | Kind::Point => 1,
        Kind::Indent => 2,
        _ => 0,
    };
    if !has_head(provision) {
        if is_table(provision) {
            return table(out, &provision.text);
        }
        return paragraph(out, None, level * STEP, &item_line(provision));
    }
    let style = format!("Heading{}", (depth + 1).min(6));
    for (index, line) in head_lines(provision).iter().enumerate() {
        paragraph(out, Some(style.as_str()).filter(|_| index == 0), 0, line);
    }
    if !provision.text.is_empty() {
        paragraph(out, None, level * STEP, &provision.text);
    }
}

fn paragraph(out: &mut String, style: Option<&str>, indent: usize, text: &str) {
    out.push_str("<w:p>");
    if style.is_some() || indent > 0 {
        out.push_str("<w:pPr>");
        if let Some(style) = style {
            let _ = write!(out, "<w:pStyle w:val=\"{style}\"/>");
        }
        if indent > 0 {
            let _ = write!(out, "<w:ind w:left=\"{indent}\"/>");
        }
        out.push_str("</w:pPr>");
    }
    out.push_str("<w:r>");
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<w:br/>");
        }
        out.push_str("<w:t xml:space=\"preserve\">");
        push(out, line);
        out.push_str("</w:t>");
    }
    out.push_str("</w:r></w:p>");
}

fn table(out: &mut String, text: &str) {
    let rows: Vec<Vec<&str>> = text.split('\n').map(|row| row.split('|').map(str::trim).collect()).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(1);
    out.push_str("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
    out.push_str(&format!("<w:gridCol w:w=\"{}\"/>", 9000 / width).repeat(width));
    out.push_str("</w:tblGrid>");
    for row in rows {
        out.push_str("<w:tr>");
        for cell in &row {
            out.push_str("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
            paragraph(out, None, 0, cell);
            out.push_str("</w:tc>");
        }
        out.push_str("</w:tr>");
    }
    // Word joins tables that touch.
    out.push_str("</w:tbl><w:p/>");
}

fn styles(identity: &Identity) -> String {
    let tongue = escape(identity.short_tongue());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\"{NAMESPACE}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"24\"/><w:lang w:val=\"{tongue}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    );
    let title = "<w:pPr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"30\"/></w:rPr>";
    style(&mut out, "Title", "Title", title);
    for level in 1..=6_usize {
        let size = 30 - 2 * level.min(3);
        let look = format!(
            "<w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"{size}\"/></w:rPr>",
            level - 1
        );
        style(&mut out, &format!("Heading{level}"), &format!("heading {level}"), &look);
    }
    style(&mut out, "Note", "Note", "<w:rPr><w:i/><w:sz w:val=\"20\"/></w:rPr>");
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
    let borders: String = sides
        .iter()
        .map(|side| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"))
        .collect();
    let _ = write!(
        out,
        "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr></w:style></w:styles>"
    );
    out
}

fn style(out: &mut String, id: &str, name: &str, look: &str) {
    let _ = write!(
        out,
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>{look}</w:style>"
    );
}
