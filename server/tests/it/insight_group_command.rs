//! `rotunda insight group`, as a program runs it.

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value, json};

const LETTER: &str = "Solicit retragerea articolului 5 din proiect, pentru că manualele gratuite sunt singurul sprijin \
    al familiilor din mediul rural.";
const OWN: &str = "Am predat treizeci de ani la țară și știu câți copii vin fără cărți la școală.";

fn group(content: &[u8], arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("comments.csv");
    fs::write(&path, content).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rotunda"))
        .args(["insight", "group"])
        .arg(&path)
        .args(arguments)
        .output()
        .unwrap()
}

fn comments(separator: &str) -> String {
    let rows = [
        ["id", "said"].map(str::to_owned),
        ["a".into(), LETTER.into()],
        ["b".into(), "Unde se găsește raportul de evaluare?".into()],
        ["c".into(), LETTER.replace('ă', "a").to_uppercase()],
        ["d".into(), format!("{OWN} {LETTER}")],
    ];
    let cells = rows.map(|row| row.map(|cell| format!("\"{cell}\"")).join(separator));
    format!("\u{feff}{}\r\n", cells.join("\r\n"))
}

#[test]
fn json_holds_id_group_and_kind_of_each_row() {
    for separator in [",", ";"] {
        let output = group(comments(separator).as_bytes(), &["--text", "said", "--json"]);
        assert_eq!(output.status.code(), Some(0));
        let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
        let expected = json!([
            { "id": "a", "group": 1, "kind": "exact" },
            { "id": "b", "group": 2, "kind": "single" },
            { "id": "c", "group": 1, "kind": "exact" },
            { "id": "d", "group": 1, "kind": "personal" },
        ]);
        assert_eq!(rows, expected);
    }
}

#[test]
fn without_a_column_of_names_rows_are_numbered() {
    let output = group(b"text\nSunt de acord.\nSunt de acord!\n", &["--text", "text"]);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap().lines().collect::<Vec<_>>(),
        ["id,group,kind", "1,1,exact", "2,1,exact"]
    );
}

#[test]
fn a_column_that_is_not_there_is_told_with_those_that_are() {
    let output = group(comments(",").as_bytes(), &["--text", "text"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("there is no column \"text\"; it has id, said"), "{said}");
}

#[test]
fn a_row_that_is_too_short_is_told_with_its_line() {
    let output = group(b"id,text\n1,Sunt de acord.\n2\n", &["--text", "text"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("line: 3"));
}

#[test]
fn bytes_that_are_no_utf8_stop_nothing() {
    let output = group(b"text\nPropun \xe3\xba altceva.\n", &["--text", "text", "--json"]);
    assert_eq!(output.status.code(), Some(0));
}
