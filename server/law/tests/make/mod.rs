//! Makes files of each format from a text, the plainest way.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

/// The Romanian letters, and quotation marks, in Windows-1250, which has no letters with comma below.
pub const WINDOWS_1250: [(char, u8); 19] = [
    ('ă', 0xE3),
    ('â', 0xE2),
    ('î', 0xEE),
    ('ş', 0xBA),
    ('ţ', 0xFE),
    ('ș', 0xBA),
    ('ț', 0xFE),
    ('Ș', 0xAA),
    ('Ț', 0xDE),
    ('Ă', 0xC3),
    ('Â', 0xC2),
    ('Î', 0xCE),
    ('Ş', 0xAA),
    ('Ţ', 0xDE),
    ('„', 0x84),
    ('”', 0x94),
    ('–', 0x96),
    ('\u{a0}', 0xA0),
    ('é', 0xE9),
];

pub fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A page with navigation around the text.
pub fn html(text: &str) -> Vec<u8> {
    let body: String = text.lines().map(|line| format!("<p class=x>{}</p>\n", escape(line))).collect();
    format!("<!DOCTYPE html><meta charset=utf-8><title>x</title><nav><a href=/>Acasă</a></nav>{body}")
        .into_bytes()
}

pub fn odt(text: &str) -> Vec<u8> {
    let body: String = text.lines().map(|line| format!("<text:p>{}</text:p>", escape(line))).collect();
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        (
            "content.xml",
            &format!(
                "<office:document-content><office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
        ),
    ])
}

/// Letters on a line.
const WIDTH: usize = 84;
/// Lines on a page.
const HEIGHT: usize = 46;

/// A printed document: wrapped lines, a running head, page numbers, a font with named Romanian letters.
pub fn pdf(text: &str) -> Vec<u8> {
    let mut lines: Vec<(String, bool)> = Vec::new();
    for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut line = String::new();
        let mut first = true;
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                lines.push((std::mem::take(&mut line), first));
                first = false;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push((line, first));
    }
    let pages: Vec<String> = lines
        .chunks(HEIGHT)
        .enumerate()
        .map(|(number, lines)| {
            let mut content =
                format!("BT /F 8 Tf 60 800 Td ({}) Tj ET\n", coded("Proiect de lege supus consultării"));
            let mut y = 770.0;
            for (line, first) in lines {
                y -= if *first { 16.0 } else { 13.0 };
                let _ = writeln!(content, "BT /F 10 Tf 60 {y} Td ({}) Tj ET", coded(line));
            }
            let _ = writeln!(content, "BT /F 8 Tf 300 30 Td (- {} -) Tj ET", number + 1);
            content
        })
        .collect();
    assemble(&pages)
}

/// The same text in two columns under one heading, as the official gazette is set.
pub fn pdf_in_columns(text: &str) -> Vec<u8> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > 50 {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    let pages: Vec<String> = lines
        .chunks(2 * HEIGHT)
        .map(|lines| {
            let mut content =
                format!("BT /F 10 Tf 230 800 Td ({}) Tj ET\n", coded("MONITORUL OFICIAL AL ROMÂNIEI"));
            for (at, line) in lines.iter().enumerate() {
                let (x, y) = (50 + at / HEIGHT * 260, 770 - at % HEIGHT * 13);
                let _ = writeln!(content, "BT /F 9 Tf {x} {y} Td ({}) Tj ET", coded(line));
            }
            content
        })
        .collect();
    assemble(&pages)
}

/// Bytes of the font made in [`assemble`], escaped for a string.
fn coded(text: &str) -> String {
    text.chars()
        .map(|letter| match NAMED.iter().position(|(known, _)| *known == letter) {
            Some(at) => format!("\\{:03o}", 128 + at),
            None if matches!(letter, '(' | ')' | '\\') => format!("\\{letter}"),
            None if letter.is_ascii() => letter.to_string(),
            None => "?".to_owned(),
        })
        .collect()
}

const NAMED: [(char, &str); 17] = [
    ('ă', "abreve"),
    ('â', "acircumflex"),
    ('î', "icircumflex"),
    ('ş', "scedilla"),
    ('ţ', "tcedilla"),
    ('ș', "scommaaccent"),
    ('ț', "tcommaaccent"),
    ('Ș', "Scommaaccent"),
    ('Ț', "Tcommaaccent"),
    ('Ă', "Abreve"),
    ('Â', "Acircumflex"),
    ('Î', "Icircumflex"),
    ('Ş', "Scedilla"),
    ('Ţ', "Tcedilla"),
    ('„', "quotedblbase"),
    ('”', "quotedblright"),
    ('–', "endash"),
];

/// A PDF with these content streams as pages and one font with letters of equal width.
pub fn assemble(pages: &[String]) -> Vec<u8> {
    let names: String = NAMED.iter().map(|(_, name)| format!("/{name} ")).collect();
    let widths = "500 ".repeat(256);
    let kids: String = (0..pages.len()).map(|n| format!("{} 0 R ", 10 + 2 * n)).collect();
    let mut file = format!(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n\
         2 0 obj\n<</Type/Pages/Kids[{kids}]/Count {}/Resources<</Font<</F 3 0 R>>>>>>\nendobj\n\
         3 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Courier/FirstChar 0/Widths[{widths}]\
         /Encoding<</BaseEncoding/WinAnsiEncoding/Differences[128 {names}]>>>>\nendobj\n",
        pages.len()
    )
    .into_bytes();
    for (n, content) in pages.iter().enumerate() {
        let _ = write!(
            file,
            "{} 0 obj\n<</Type/Page/Parent 2 0 R/Contents {} 0 R>>\nendobj\n{} 0 obj\n<</Length {}>>\nstream\n{content}\nendstream\nendobj\n",
            10 + 2 * n,
            11 + 2 * n,
            11 + 2 * n,
            content.len()
        );
    }
    file.extend_from_slice(b"trailer\n<</Root 1 0 R>>\n%%EOF");
    file
}
