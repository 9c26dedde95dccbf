//! Every format, read back cell by cell.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use model::language::Language;

use super::sample::{file, head, naughty, part, parts, samples, shown, walk, word_rows};
use crate::centraliser::{COLUMNS, Checksum, Error, Format, Row, Writer};

const ROWS: usize = 1_500;

#[test]
fn naughty_strings_stay_plain_text_in_word() {
    let rows = samples(ROWS);
    let file = file(&rows, Format::Docx);
    parts(&file).iter().for_each(|part| walk(part, |_, _| {}));
    let document = part(&file, "word/document.xml");
    let (names, read): (Vec<_>, Vec<_>) =
        word_rows(&document).into_iter().partition(|cells| cells[0] == "Nr.");
    assert_eq!(
        (names.len(), read.len()),
        (ROWS / 100, ROWS),
        "a row of names for each hundred, and every row"
    );
    for (index, (cells, sample)) in read.iter().zip(&rows).enumerate() {
        assert_eq!(cells[0], (index + 1).to_string());
        assert_eq!(cells[1], sample.article);
        let same = format!("Același text ca la nr. {}.", index / 10 * 10 + 1);
        assert_eq!(cells[2], if index % 10 == 0 { sample.text.clone() } else { same });
        let said = if sample.observation.is_empty() {
            String::new()
        } else {
            format!("{}\n", shown(&sample.observation))
        };
        assert_eq!(cells[3], format!("Se opune\n{said}Formularea propusă: {}", shown(&sample.wording)));
        assert!(cells[4].ends_with(&format!("Nr. {}, 22.11.2026", sample.number)));
        assert_eq!(cells[5], shown(&sample.reasons));
        assert_eq!(cells[6], "Încă nesoluționată");
    }
    assert!(document.contains("<w:tblHeader/>"), "the row of names is repeated");
    assert!(document.contains("w:orient=\"landscape\""));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"ro-RO\""));
    assert!(
        part(&file, "docProps/core.xml").contains("<dc:title>Tabel centralizator – Legea &lt;auditului&gt;")
    );
}

#[test]
fn naughty_strings_stay_plain_text_in_excel() {
    let rows = samples(ROWS);
    let file = file(&rows, Format::Xlsx);
    parts(&file).iter().for_each(|part| {
        walk(part, |what, name| assert!(what != "open" || name != "f", "a formula"));
    });
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file.clone())).unwrap();
    let sheet = book.worksheet_range("Tabel centralizator").unwrap();
    assert_eq!(sheet.height(), ROWS + 1);
    let text = |row: usize, column: usize| match sheet.get((row, column)) {
        Some(Data::String(text)) => text.clone(),
        None | Some(Data::Empty) => String::new(),
        other => panic!("{other:?} where a text belongs"),
    };
    for (index, sample) in rows.iter().enumerate() {
        let line = index + 1;
        assert_eq!(sheet.get((line, 0)), Some(&Data::Float(line as f64)));
        assert_eq!(text(line, 1), sample.number);
        assert!(
            matches!(sheet.get((line, 2)), Some(Data::DateTime(at)) if (at.as_f64() - 46_348.75).abs() < 1e-6)
        );
        assert_eq!(text(line, 5), sample.article);
        assert_eq!(text(line, 6), sample.text, "the text of the provision stands in every row");
        assert_eq!(text(line, 8), shown(&sample.observation));
        assert_eq!(text(line, 9), shown(&sample.wording));
        assert_eq!(text(line, 11), shown(&sample.reasons));
    }
    let facts = book.worksheet_range("Despre fișier").unwrap();
    let seal = head(&rows, Language::Ro).seal;
    assert!(facts.rows().any(|row| row[1] == Data::String(seal.sha256.clone())), "the checksum is a fact");
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(
        sheet.contains("state=\"frozen\"")
            && sheet.contains(&format!("<autoFilter ref=\"A1:N{}\"/>", ROWS + 1))
    );
}

#[test]
fn csv_has_the_facts_in_each_row_and_no_formula() {
    let rows = samples(ROWS);
    let seal = head(&rows, Language::Ro).seal;
    let file = file(&rows, Format::Csv);
    let mut reader = ::csv::Reader::from_reader(file.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let column = |name: &str| names.iter().position(|found| found == name).unwrap();
    let mut read = 0;
    for (record, sample) in reader.records().zip(&rows) {
        let record = record.unwrap();
        let said = &record[column("observation")];
        assert!(said == sample.observation || said == format!("'{}", sample.observation));
        assert_eq!(&record[column("checksum")], seal.sha256);
        let sign = |cell: &str| cell.trim_start().chars().next();
        assert!(record.iter().all(|cell| !matches!(sign(cell), Some('=' | '+' | '-' | '@'))));
        read += 1;
    }
    assert_eq!(read, ROWS);
}

#[test]
fn the_checksum_can_be_made_again_from_the_json_file() {
    let rows = samples(ROWS);
    let json: serde_json::Value = serde_json::from_slice(&file(&rows, Format::Json)).unwrap();
    let text = |row: &serde_json::Value, name: &str| row[name].as_str().unwrap().to_owned();
    let mut sum = Checksum::default();
    for row in json["rows"].as_array().unwrap() {
        let values: Vec<String> =
            COLUMNS.iter().filter(|name| **name != "version").map(|name| text(row, name)).collect();
        let [
            number,
            sent,
            state,
            eid,
            article,
            own,
            stance,
            observation,
            wording,
            author,
            kind,
            reasons,
            outcome,
            why,
        ] = &values[..]
        else {
            panic!("{} columns", values.len())
        };
        sum.add(&Row {
            number,
            sent,
            state,
            version: row["version"].as_i64().unwrap(),
            eid,
            article,
            text: own,
            stance,
            observation,
            proposed_wording: wording,
            author,
            sender_kind: kind,
            reasons,
            outcome,
            outcome_reason: why,
        });
    }
    let seal = sum.seal();
    assert_eq!(json["checksum"]["sha256"], seal.sha256);
    assert_eq!(json["row_count"], seal.rows);
    for (row, sample) in json["rows"].as_array().unwrap().iter().zip(&rows) {
        assert_eq!(row["observation"], sample.observation, "in JSON every text stands as it was written");
    }
}

#[test]
fn the_page_says_what_it_is_and_runs_nothing() {
    let rows = samples(ROWS);
    let page = String::from_utf8(file(&rows, Format::Html)).unwrap();
    assert_eq!(page.matches("<tr><th scope=\"row\">").count(), ROWS);
    assert_eq!(page.matches("<th scope=\"col\">").count(), 8);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"ro\">"));
    assert!(page.contains("<caption") && page.contains(&head(&rows, Language::Ro).seal.sha256));
    assert!(!page.contains("<script") && !page.contains("<img"));
    let allowed =
        |letter: char| letter == '\n' || letter == '\t' || !letter.is_control() || letter == '\u{85}';
    assert!(page.chars().all(allowed));
    for text in naughty().iter().filter(|text| !text.is_empty() && !text.contains(['\r', '\n'])) {
        assert!(page.contains(&crate::xml::escape(text)), "{text:?} is not on the page");
    }
}

#[test]
fn in_english_the_words_of_others_are_marked_as_romanian() {
    let rows = samples(20);
    let head = head(&rows, Language::En);
    let mut writer = Writer::begin(Format::Html, &head, Vec::new()).unwrap();
    rows.iter().for_each(|sample| writer.row(&sample.row()).unwrap());
    let page = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert!(page.contains("<p lang=\"ro\">art. 1</p>") && page.contains("<p>Not yet decided</p>"));
    assert!(page.contains("Same text as in no. 1."));
}

#[test]
fn what_is_not_published_has_a_row_and_says_why_it_is_empty() {
    let row = Row { number: "2026-00001", state: "hidden", version: 2, stance: "against", ..Row::default() };
    let mut sum = Checksum::default();
    sum.add(&row);
    let head = crate::centraliser::Head { seal: sum.seal(), ..head(&[], Language::Ro) };
    for format in [Format::Html, Format::Docx, Format::Xlsx] {
        let mut writer = Writer::begin(format, &head, Vec::new()).unwrap();
        writer.row(&row).unwrap();
        let file = writer.finish().unwrap();
        let text = match format {
            Format::Html => String::from_utf8(file).unwrap(),
            _ => parts(&file).concat(),
        };
        assert!(text.contains("Observația nu este publicată"), "{format:?}");
    }
}

#[test]
fn a_file_whose_rows_are_not_those_of_its_head_is_not_ended() {
    let rows = samples(3);
    let head = head(&rows, Language::Ro);
    for format in Format::ALL {
        let mut short = Writer::begin(format, &head, Vec::new()).unwrap();
        short.row(&rows[0].row()).unwrap();
        assert!(matches!(short.finish(), Err(Error::Changed)));
        let mut other = Writer::begin(format, &head, Vec::new()).unwrap();
        rows.iter().rev().for_each(|sample| other.row(&sample.row()).unwrap());
        assert!(matches!(other.row(&rows[0].row()), Err(Error::Changed)));
        assert!(matches!(other.finish(), Err(Error::Changed)));
    }
}

#[test]
fn more_rows_than_a_format_takes_are_refused_and_not_cut() {
    let mut head = head(&[], Language::Ro);
    for (rows, format, taken) in [
        (10_000, Format::Docx, true),
        (10_001, Format::Docx, false),
        (1_048_575, Format::Xlsx, true),
        (1_048_576, Format::Xlsx, false),
        (5_000_000, Format::Csv, true),
    ] {
        head.seal.rows = rows;
        let begun = Writer::begin(format, &head, std::io::sink());
        assert_eq!(begun.is_ok(), taken, "{rows} rows as {format:?}");
    }
}
