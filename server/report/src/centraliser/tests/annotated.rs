//! The draft with comments of Word, read back.

use model::language::Language;

use super::sample::{Sample, head, part, parts, samples, shown, walk};
use crate::centraliser::{Error, Row, annotated};

const SOURCE: &str = "LEGE privind auditul\n\nArt. 1\n(1) Prima regulă:\na) una;\nb) alta.\n(2) A doua regulă.\n\nArt. 2\nA treia.\n";

/// Rows on the provisions of the draft, one after the other, the last on one that is not there.
pub(super) fn spread(draft: &law::Draft, rows: usize) -> Vec<Sample> {
    let eids: Vec<&str> = draft.walk().map(|provision| provision.eid.as_str()).collect();
    let mut all = samples(rows);
    for (index, sample) in all.iter_mut().enumerate() {
        sample.eid = if index + 1 == rows { "art_99".into() } else { eids[index % eids.len()].to_owned() };
    }
    all
}

pub(super) fn draft() -> law::Draft {
    law::read(SOURCE.as_bytes(), None).unwrap()
}

#[test]
fn every_comment_stands_at_the_words_of_its_provision() {
    let draft = draft();
    let rows = spread(&draft, 700);
    let borrowed: Vec<Row<'_>> = rows.iter().map(Sample::row).collect();
    let file = annotated(&head(&rows, Language::Ro), &draft, &borrowed, Vec::new()).unwrap();
    parts(&file).iter().for_each(|part| walk(part, |_, _| {}));
    let document = part(&file, "word/document.xml");
    for id in 0..rows.len() {
        for mark in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
            assert_eq!(document.matches(&format!("<w:{mark} w:id=\"{id}\"/>")).count(), 1, "{mark} {id}");
        }
    }
    // The first comment is on art. 1: its range begins before the number.
    let begin = document.find("<w:commentRangeStart w:id=\"0\"/>").unwrap();
    assert!(document[begin..].find("Art. 1").unwrap() < document[begin..].find("Prima regulă").unwrap());
    let mut said = vec![String::new()];
    walk(&part(&file, "word/comments.xml"), |what, name| match (what, name) {
        ("close", "comment") => said.push(String::new()),
        ("open", "p" | "br") => said.last_mut().unwrap().push('\n'),
        ("open", "tab") => said.last_mut().unwrap().push('\t'),
        ("text", text) => said.last_mut().unwrap().push_str(text),
        _ => {}
    });
    assert_eq!(said.len(), rows.len() + 1);
    for (said, sample) in said.iter().zip(&rows) {
        assert!(said.contains(&format!("Se opune · Nr. {}", sample.number)), "{said}");
        assert!(said.contains(&format!("Formularea propusă: {}", shown(&sample.wording))), "{said}");
    }
}

#[test]
fn more_comments_than_word_lays_out_are_refused() {
    let mut head = head(&[], Language::Ro);
    head.seal.rows = 5_001;
    assert!(matches!(annotated(&head, &draft(), &[], Vec::new()), Err(Error::TooMany { most: 5_000 })));
}
