//! Rows to write, and files to read them back from.

use std::io::{Cursor, Read};

use model::language::Language;
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::centraliser::{Checksum, Format, Head, Row, UNDECIDED, Writer};
use crate::tests::lines;
use crate::xml::escape;

/// The texts of a row.
#[derive(Clone, Default)]
pub(super) struct Sample {
    pub(super) number: String,
    pub(super) article: String,
    pub(super) eid: String,
    pub(super) text: String,
    pub(super) observation: String,
    pub(super) wording: String,
    pub(super) author: String,
    pub(super) reasons: String,
}

impl Sample {
    pub(super) fn row(&self) -> Row<'_> {
        Row {
            number: &self.number,
            sent: "2026-11-22T18:00:00+02:00",
            state: "published",
            version: 2,
            eid: &self.eid,
            article: &self.article,
            text: &self.text,
            stance: "against",
            observation: &self.observation,
            proposed_wording: &self.wording,
            author: &self.author,
            sender_kind: "citizen",
            reasons: &self.reasons,
            outcome: UNDECIDED,
            outcome_reason: "",
        }
    }
}

/// Lines that were made to break programs, each with what XML cannot hold; and the files of the shared data where it is
/// here.
pub(super) fn naughty() -> Vec<String> {
    let own = [
        "=1+1",
        "@SUM(A1)",
        "+40 700",
        "-1",
        "\t=1",
        "<script>alert(1)</script>",
        "]]>",
        "&amp;",
        "_x0041_",
        "'",
        "ș\u{1b}[31m",
    ];
    let mut all: Vec<String> = own.map(str::to_owned).into();
    all.extend((0..0x20_u8).map(|code| format!("a{}b", char::from(code))));
    all.extend([
        "\u{fffe}".to_owned(),
        "\u{ffff}".to_owned(),
        "\u{202e}abc".to_owned(),
        "a\u{200b}b".to_owned(),
    ]);
    for file in ["csv-injection/csv-payload.txt", "blns/blns.txt"] {
        all.extend(lines(file).unwrap_or_default());
    }
    all
}

/// So many rows, ten to a provision, the naughty lines among them.
pub(super) fn samples(rows: usize) -> Vec<Sample> {
    let naughty = naughty();
    (0..rows)
        .map(|index| {
            let text = naughty[index % naughty.len()].clone();
            Sample {
                number: format!("2026-{:05}", index + 1),
                article: format!("art. {}", index / 10 + 1),
                eid: format!("art_{}", index / 10 + 1),
                text: format!("Textul articolului {}.\n(2) „Ținta”.", index / 10 + 1),
                observation: text.clone(),
                wording: format!("W{index} {text}"),
                author: if index % 3 == 0 { String::new() } else { text.clone() },
                reasons: text,
            }
        })
        .collect()
}

pub(super) fn head(rows: &[Sample], language: Language) -> Head {
    let mut sum = Checksum::default();
    rows.iter().for_each(|sample| sum.add(&sample.row()));
    Head {
        language,
        consultation: "lege".into(),
        title: "Legea <auditului> & „țintei”".into(),
        authority: "Ministerul =1+1".into(),
        version: 2,
        filter: "all".into(),
        filter_label: String::new(),
        made: "2026-11-23T10:00:00+02:00".into(),
        seal: sum.seal(),
    }
}

pub(super) fn file(rows: &[Sample], format: Format) -> Vec<u8> {
    let mut writer = Writer::begin(format, &head(rows, Language::Ro), Vec::new()).unwrap();
    rows.iter().for_each(|sample| writer.row(&sample.row()).unwrap());
    writer.finish().unwrap()
}

/// The text as formats show it that are XML.
pub(super) fn shown(text: &str) -> String {
    let pictured = escape(&text.replace("\r\n", "\n").replace('\r', "\n"));
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    plain.iter().fold(pictured, |text, (code, letter)| text.replace(code, letter))
}

/// A part of a package, as it is.
pub(super) fn part(file: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let mut content = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut content).unwrap();
    content
}

/// Every part of a package: each must be XML.
pub(super) fn parts(file: &[u8]) -> Vec<String> {
    let mut archive = ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let read = |name: &String| {
        let mut content = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut content).unwrap();
        content
    };
    names.iter().map(read).collect()
}

/// What `see` makes of an XML text: it is told of every opening, closing and piece of text.
pub(super) fn walk(xml: &str, mut see: impl FnMut(&str, &str)) {
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let name = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let allowed = |letter: char| matches!(letter, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..);
    assert!(xml.chars().all(allowed), "a character that XML does not know");
    let mut depth = 0_i64;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) => {
                depth += 1;
                see("open", &name(element.local_name().as_ref()));
            }
            Event::Empty(element) => {
                see("open", &name(element.local_name().as_ref()));
                see("close", &name(element.local_name().as_ref()));
            }
            Event::End(element) => {
                depth -= 1;
                see("close", &name(element.local_name().as_ref()));
            }
            Event::Text(text) => see("text", &name(&text)),
            Event::GeneralRef(reference) => {
                let letter = match &*name(&reference) {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "#39" => '\'',
                    other => panic!("the reference {other}"),
                };
                see("text", &letter.to_string());
            }
            Event::Eof => break,
            Event::Decl(_) => {}
            other => panic!("{other:?} has no business here"),
        }
    }
    assert_eq!(depth, 0, "elements are left open");
}

/// The cells of each row of a Word document's tables; paragraphs and lines of a cell on lines of their own.
pub(super) fn word_rows(document: &str) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let (mut cell, mut inside): (Option<Vec<String>>, bool) = (None, false);
    walk(document, |what, name| match (what, name, &mut cell) {
        ("open", "tr", _) => rows.push(Vec::new()),
        ("open", "tc", _) => cell = Some(Vec::new()),
        ("close", "tc", Some(paragraphs)) => {
            rows.last_mut().unwrap().push(paragraphs.join("\n"));
            cell = None;
        }
        ("open", "p", Some(paragraphs)) => paragraphs.push(String::new()),
        ("open", "t", _) => inside = true,
        ("close", "t", _) => inside = false,
        ("open", "br", Some(paragraphs)) => paragraphs.last_mut().unwrap().push('\n'),
        ("open", "tab", Some(paragraphs)) => paragraphs.last_mut().unwrap().push('\t'),
        ("text", text, Some(paragraphs)) if inside => paragraphs.last_mut().unwrap().push_str(text),
        _ => {}
    });
    rows
}
