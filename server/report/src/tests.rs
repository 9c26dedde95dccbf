//! Naughty lines that nobody on the project wrote, through both formats. Skipped, and saying so, where the shared data
//! is absent.

use std::path::Path;

use crate::{Comment, Comments, Format, comments};

pub(crate) fn lines(file: &str) -> Option<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/nasty").join(file);
    let Ok(text) = std::fs::read(&path) else {
        eprintln!("skipped: ../shared/data/nasty/{file} is not here");
        return None;
    };
    // Form data arrives without NUL and with LF only: `model::text::clean`.
    Some(String::from_utf8_lossy(&text).lines().map(|line| line.replace('\0', "")).collect())
}

fn list(texts: &[String]) -> Comments {
    let comment = |text: &String| Comment { text: text.clone(), author: text.clone(), ..Comment::default() };
    Comments {
        consultation: "test".into(),
        title: "Test".into(),
        version: 1,
        filter: "published".into(),
        made: String::new(),
        comments: texts.iter().map(comment).collect(),
    }
}

fn check(texts: &[String]) {
    assert!(!texts.is_empty());
    let list = list(texts);
    let file = comments(&list, Format::Csv).unwrap();
    let mut reader = ::csv::Reader::from_reader(file.bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
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
    let file = comments(&list, Format::Json).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
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
