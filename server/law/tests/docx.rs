//! DOCX files made here: the same tree as the text they were made from, and refusals of hostile archives.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod shared;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use law::{Code, Draft, Format, Kind, Limits, Provision, read, read_within};
use zip::write::SimpleFileOptions;

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"
    )
}

fn docx(body: &str) -> Vec<u8> {
    archive(&[("word/document.xml", &document(body))])
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", escape(text))
}

/// The tree without the source lines, which differ.
fn shape(draft: &Draft) -> Vec<(String, String, Kind, Option<String>, String)> {
    let flat = |p: &Provision| (p.eid.clone(), p.label.clone(), p.kind, p.heading.clone(), p.text.clone());
    draft.walk().map(flat).collect()
}

const NUMBERING: &str = r#"<w:numbering xmlns:w="w">
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Art. %1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%4)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"#;

fn numbered(text: &str, list: u32, level: u32) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>",
        escape(text)
    )
}

#[test]
fn a_docx_made_from_an_act_reads_like_its_text() {
    let Some(folder) = shared::folder() else { return };
    let text = std::fs::read_to_string(folder.join("ro-law/kg-txt/lege_190_2018.txt")).unwrap();
    let from_text = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    let body: String = text.lines().map(paragraph).collect();
    let from_docx = read(&docx(&body), None).unwrap();
    assert_eq!(shape(&from_docx), shape(&from_text));
    assert_eq!((from_docx.title, from_docx.conclusions), (from_text.title, from_text.conclusions));
    assert_eq!(from_docx.notes.len(), from_text.notes.len());
}

#[test]
fn letters_that_word_numbers_read_like_printed_ones() {
    let Some(folder) = shared::folder() else { return };
    let text = std::fs::read_to_string(folder.join("ro-law/kg-txt/lege_190_2018.txt")).unwrap();
    let from_text = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    let mut body = String::new();
    let mut numbering = NUMBERING.replace("</w:numbering>", "");
    let mut list = 10;
    for line in text.lines() {
        let letter = line.as_bytes();
        if letter.len() > 3 && letter[0].is_ascii_lowercase() && letter[1] == b')' {
            if letter[0] == b'a' {
                list += 1;
                let _ = write!(
                    numbering,
                    "<w:num w:numId=\"{list}\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                );
            }
            body.push_str(&numbered(line[3..].trim(), list, 2));
        } else {
            body.push_str(&paragraph(line));
        }
    }
    numbering.push_str("</w:numbering>");
    let bytes = archive(&[("word/document.xml", &document(&body)), ("word/numbering.xml", &numbering)]);
    assert_eq!(shape(&read(&bytes, None).unwrap()), shape(&from_text));
}

#[test]
fn automatic_numbers_restart_where_word_restarts_them() {
    let body = [
        paragraph("LEGE nr. 1 din 2 mai 2020"),
        numbered("Obiectul:", 1, 0),
        numbered("Primul alineat:", 1, 1),
        numbered("unu;", 1, 2),
        numbered("doi:", 1, 2),
        numbered("mic.", 1, 3),
        numbered("Al doilea alineat:", 1, 1),
        numbered("iar unu.", 1, 2),
        numbered("Alt articol.", 1, 0),
        numbered("Alineat:", 1, 1),
        numbered("început nou.", 2, 2),
    ];
    let bytes =
        archive(&[("word/document.xml", &document(&body.concat())), ("word/numbering.xml", NUMBERING)]);
    let draft = read(&bytes, None).unwrap();
    let eids: Vec<_> = draft.walk().map(|p| p.eid.as_str()).collect();
    assert_eq!(
        eids,
        [
            "art_1",
            "art_1__para_1",
            "art_1__para_1__point_a",
            "art_1__para_1__point_b",
            "art_1__para_1__point_b__point_i",
            "art_1__para_2",
            "art_1__para_2__point_a",
            "art_2",
            "art_2__para_1",
            "art_2__para_1__point_a",
        ]
    );
}

#[test]
fn tracked_changes_are_taken_and_deletions_dropped() {
    let body = "<w:p><w:r><w:t>Articolul 1</w:t></w:r></w:p>\
        <w:p><w:r><w:t xml:space=\"preserve\">Termenul este de </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>\
        <w:ins><w:r><w:t>30</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> de zile.</w:t></w:r></w:p>\
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">O frază </w:t></w:r></w:p>\
        <w:p><w:r><w:t>unită.</w:t></w:r></w:p>";
    let draft = read(&docx(body), None).unwrap();
    assert_eq!(draft.find("art_1").unwrap().text, "Termenul este de 30 de zile.");
    assert_eq!(draft.find("art_1__block_1").unwrap().text, "O frază unită.");
    assert_eq!(draft.findings.iter().map(|f| f.code).collect::<Vec<_>>(), [Code::TrackedChanges]);
}

#[test]
fn superscripts_tables_breaks_and_entities_are_read() {
    let body = "<w:p><w:r><w:t>Art. 5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>\
        <w:p><w:r><w:t>Cercetare &amp; dezvoltare:</w:t><w:br/><w:t>a) unu;</w:t></w:r></w:p>\
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nr.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Fapta</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let draft = read(&docx(body), None).unwrap();
    assert_eq!(draft.provisions[0].eid, "art_5-1");
    assert_eq!(draft.provisions[0].text, "Cercetare & dezvoltare:");
    assert_eq!(draft.find("art_5-1__point_a").unwrap().text, "unu;");
    assert_eq!(draft.find("art_5-1__block_1").unwrap().text, "Nr. | Fapta");
}

#[test]
fn styles_make_headings_of_a_document_without_articles() {
    let styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Titlu1\"><w:name w:val=\"heading 1\"/></w:style>\
        <w:style w:styleId=\"A\"><w:name w:val=\"own\"/><w:basedOn w:val=\"Titlu1\"/></w:style>\
        <w:style w:styleId=\"B\"><w:name w:val=\"loop\"/><w:basedOn w:val=\"B\"/></w:style></w:styles>";
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Titlu1\"/></w:pPr><w:r><w:t>Planul de acțiune</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Context</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>Un text.</w:t></w:r></w:p>";
    let bytes = archive(&[("word/document.xml", &document(body)), ("word/styles.xml", styles)]);
    let draft = read(&bytes, None).unwrap();
    assert_eq!(draft.title.as_deref(), Some("Planul de acțiune"));
    assert_eq!(draft.provisions[0].heading.as_deref(), Some("Context"));
    assert_eq!(draft.provisions[0].children[0].text, "Un text.");
}

#[test]
fn hostile_archives_are_refused() {
    let refused = |bytes: &[u8]| read(bytes, None).unwrap_err().code();
    assert_eq!(refused(&archive(&[("readme.txt", "x")])), "archive");
    assert_eq!(refused(&archive(&[("content.xml", "x")])), "empty");
    assert_eq!(refused(&archive(&[("xl/workbook.xml", "<workbook/>")])), "unsupported");
    let calc =
        archive(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]);
    assert_eq!(refused(&calc), "unsupported");
    assert_eq!(refused(&archive(&[("word/document.xml", "<w:document")])), "xml");
    let doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    assert_eq!(refused(&archive(&[("word/document.xml", doctype)])), "doctype");
    let deep = format!("{}{}", "<a>".repeat(300), "</a>".repeat(300));
    assert_eq!(refused(&archive(&[("word/document.xml", &deep)])), "too_deep");
    assert_eq!(refused(&docx(&paragraph(&"a".repeat(20_000_000)))), "unpacks_too_large");
    let many: Vec<(String, &str)> = (0..2100).map(|i| (format!("f{i}"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    assert_eq!(refused(&archive(&many)), "too_many_entries");
    let small = Limits { unpacked_bytes: 1000, ..Limits::default() };
    assert_eq!(
        read_within(&docx(&paragraph(&"text ".repeat(400))), None, &small).unwrap_err().code(),
        "unpacks_too_large"
    );
}
