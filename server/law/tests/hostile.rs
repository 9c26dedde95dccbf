//! Nothing that a stranger sends makes the reader panic, hang or take more than its caps.

mod files;
mod shared;

use std::fmt::Write as _;

use law::{Draft, Format, Limits, read, read_within};
use proptest::prelude::*;

/// What holds for every draft: addresses unique and safe, lines inside the source, nesting capped.
fn sound(draft: &Draft) {
    let mut seen = std::collections::HashSet::new();
    for provision in draft.walk() {
        assert!(seen.insert(provision.eid.as_str()), "repeated {}", provision.eid);
        assert!(
            provision.eid.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-')),
            "{}",
            provision.eid
        );
        assert!(!provision.label.is_empty());
        assert!(provision.lines.first <= provision.lines.last && provision.lines.last <= draft.source.len());
    }
    for note in &draft.notes {
        assert!(note.eid.as_ref().is_none_or(|eid| seen.contains(eid.as_str())));
    }
}

/// Pieces of acts, to be put together in any order.
const PIECES: [&str; 34] = [
    "Articolul 1\n",
    "Articolul 2\n",
    "Art. 3^1. - ",
    "Articol unic\n",
    "Art. IV\n",
    "Capitolul I\n",
    "Secțiunea a 2-a ",
    "PARTEA I\n",
    "(1) ",
    "(2) ",
    "(2^1) ",
    "a) ",
    "b) ",
    "i) ",
    "(ii) ",
    "1. ",
    "1.1. ",
    "A. ",
    "II. ",
    "- ",
    "ANEXA nr. 1\n",
    "Notă\n",
    "(la 01-01-2020, Litera a) a fost modificată )",
    "(la 01-01-2020, ",
    "„",
    "”",
    "\"",
    "Text fără sfârșit",
    "Text. ",
    "va avea următorul cuprins:\n",
    "| a | b |\n",
    "\n",
    "Titlu scurt\n",
    "Nr. 5.\n",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok(draft) = read(&bytes, None) { sound(&draft); }
    }

    #[test]
    fn any_text(text in "\\PC{0,400}", markdown in any::<bool>()) {
        let format = if markdown { Format::Markdown } else { Format::PlainText };
        if let Ok(draft) = read(text.as_bytes(), Some(format)) { sound(&draft); }
    }

    #[test]
    fn pieces_of_acts_in_any_order(order in proptest::collection::vec(0..PIECES.len(), 1..120), markdown in any::<bool>()) {
        let text: String = order.into_iter().map(|at| PIECES[at]).collect();
        let format = if markdown { Format::Markdown } else { Format::PlainText };
        if let Ok(draft) = read(text.as_bytes(), Some(format)) {
            sound(&draft);
            let again = read(text.as_bytes(), Some(format)).unwrap();
            prop_assert_eq!(draft, again);
        }
    }

    #[test]
    fn a_damaged_archive(cut in 0..400_usize, flip in 0..400_usize) {
        let mut bytes = b"PK\x03\x04".to_vec();
        bytes.extend((0..400_usize).map(|i| u8::try_from(i * 7 % 251).unwrap()));
        let at = flip % bytes.len();
        bytes[at] ^= 0x5A;
        bytes.truncate(bytes.len() - cut);
        let _ = read(&bytes, None);
    }
}

/// One line of a file that tries to be slow, many times over.
fn repeated(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

#[test]
fn lines_that_try_to_be_slow_are_read_in_their_turn() {
    for piece in [
        "„\n",
        "\"\n",
        "(la 01-01-2020, ",
        "(la 01-01-2020,\n",
        ": a) x ",
        "1.\na)\n",
        "(1) ",
        "Notă\nArticolul 9\n",
        "Art. 1\n",
        "ANEXA\n",
        "<a ",
        "<!-- ",
        "[x](",
        "a) și ",
        "**",
        "va avea următorul cuprins:\n1. ",
        "Titlu\nArticolul 5\n",
    ] {
        let text = repeated(piece, 60_000);
        for format in [Format::PlainText, Format::Markdown] {
            if let Ok(draft) = read(text.as_bytes(), Some(format)) {
                sound(&draft);
            }
        }
    }
}

#[test]
fn enumerations_do_not_nest_without_end() {
    let mut text = String::from("Articolul 1\n");
    for _ in 0..200 {
        text.push_str("a) una:\n1. alta:\n(i) încă una:\n");
    }
    let draft = read(text.as_bytes(), None).unwrap();
    sound(&draft);
    let deepest = draft.walk().map(|p| p.eid.matches("__").count()).max().unwrap();
    assert!(deepest < Limits::default().nesting, "{deepest}");
}

#[test]
fn caps_hold() {
    let limits = Limits { provisions: 100, lines: 1000, ..Limits::default() };
    let mut text = String::new();
    for number in 1..300 {
        let _ = writeln!(text, "Articolul {number}\nText.");
    }
    assert_eq!(read_within(text.as_bytes(), None, &limits).unwrap_err().code(), "too_long");
    let lines = "Text.\n".repeat(2000);
    assert_eq!(read_within(lines.as_bytes(), None, &limits).unwrap_err().code(), "too_long");
}

#[test]
fn every_file_of_the_shared_folder_is_read_or_refused() {
    let Some(folder) = shared::folder() else { return };
    let mut tried = 0;
    for part in ["nasty", "importer", "ro-law", "akn/uk-docx-pairs"] {
        for path in files::below(&folder.join(part)) {
            let bytes = std::fs::read(&path).unwrap();
            for format in [None, Some(Format::PlainText)] {
                if let Ok(draft) = read(&bytes, format) {
                    sound(&draft);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 0);
}
