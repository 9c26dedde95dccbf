//! Thirty articles of ten acts, chosen by a seeded pick (`random.Random(2026)`: two acts of kg-txt, three of
//! constructii-md, three of procurement-printable-txt, two of portal-json; three articles of each) and checked by eye
//! against their sources: every paragraph and letter, its place, its number and its first words.
//!
//! `chosen.txt` has one provision a line: its depth, kind, number, heading in angle brackets, first four words.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod portal;
mod shared;

use std::fmt::Write as _;

use law::{Draft, Format, read};

fn load(path: &std::path::Path) -> Draft {
    let bytes = std::fs::read(path).unwrap();
    if path.extension().is_some_and(|extension| extension == "json") {
        return read(portal::text(&portal::act(path)).as_bytes(), Some(Format::PlainText)).unwrap();
    }
    read(&bytes, Format::from_name(&path.to_string_lossy())).unwrap()
}

/// The article as `chosen.txt` writes it.
fn outline(draft: &Draft, eid: &str) -> String {
    let article = draft.find(eid).unwrap();
    let mut lines = String::new();
    for node in article.walk() {
        let depth = node.eid.strip_prefix(eid).unwrap().matches("__").count();
        let number = if node.number.is_empty() { "-" } else { &node.number };
        let mut line = format!("{}{} {number}", "  ".repeat(depth), node.kind.as_str());
        if let Some(heading) = &node.heading {
            write!(line, " <{heading}>").unwrap();
        }
        for word in node.text.split_whitespace().take(4) {
            write!(line, " {word}").unwrap();
        }
        writeln!(lines, "{line}").unwrap();
    }
    lines
}

#[test]
fn articles_chosen_at_random_are_read_as_a_person_reads_them() {
    let Some(folder) = shared::folder() else { return };
    let mut articles = 0;
    for expected in include_str!("chosen.txt").split("== ").skip(1) {
        let (head, lines) = expected.split_once('\n').unwrap();
        let (path, eid) = head.split_once(' ').unwrap();
        assert_eq!(outline(&load(&folder.join("ro-law").join(path)), eid), lines, "{head}");
        articles += 1;
    }
    assert_eq!(articles, 30);
}
