//! Naughty lines that nobody on the project wrote, through both formats. Skipped, and saying so, where the shared data
//! is absent.

use std::path::Path;

use crate::{Comment, Format, Rows};

pub(crate) fn lines(file: &str) -> Option<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/nasty").join(file);
    let Ok(text) = std::fs::read(&path) else {
        eprintln!("skipped: ../shared/data/nasty/{file} is not here");
        return None;
    };
    // Form data arrives without NUL and with LF only: `model::text::clean`.
    Some(String::from_utf8_lossy(&text).lines().map(|line| line.replace('\0', "")).collect())
}

/// The lines as what people said, in a format.
fn written(texts: &[String], format: Format) -> Vec<u8> {
    let mut rows = Rows::begin::<Comment>(format, &[("filter", "published".into())], Vec::new()).unwrap();
    for text in texts {
        let comment = Comment { text: text.clone(), author: text.clone(), ..Comment::default() };
        rows.row(&comment).unwrap();
    }
    rows.finish().unwrap()
}

fn check(texts: &[String]) {
    assert!(!texts.is_empty());
    let file = written(texts, Format::Csv);
    let mut reader = ::csv::Reader::from_reader(file.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let column = reader.headers().unwrap().iter().position(|name| name == "text").unwrap();
    let mut read = 0;
    for (record, text) in reader.records().zip(texts) {
        let record = record.unwrap();
        assert!(
            record[column] == **text || record[column] == format!("'{text}"),
            "{text:?} came back as {:?}",
            &record[column]
        );
        for cell in &record {
            let sign = cell.trim_start().chars().next();
            assert!(!matches!(sign, Some('=' | '+' | '-' | '@')), "{cell:?} would be a formula");
        }
        read += 1;
    }
    assert_eq!(read, texts.len());
    let file = written(texts, Format::Json);
    let json: serde_json::Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(json["filter"], "published");
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(json["comments"][index]["text"], **text);
    }
}

#[test]
fn formula_lines_come_out_as_text() {
    if let Some(texts) = lines("csv-injection/csv-payload.txt") {
        check(&texts);
    }
}

#[test]
fn naughty_strings_come_out_whole() {
    if let Some(texts) = lines("blns/blns.txt") {
        check(&texts);
    }
}
