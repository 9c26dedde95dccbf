//! Real acts from the shared data folder, against counts verified by eye in the sources. Where the folder is absent
//! each test says so.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod shared;

use law::{Draft, Format, Kind, Provision, read};
use shared::folder;

fn load(path: &str) -> Option<Draft> {
    let path = folder()?.join(path);
    let bytes = std::fs::read(&path).unwrap();
    Some(read(&bytes, Format::from_name(&path.to_string_lossy())).unwrap())
}

fn article<'a>(draft: &'a Draft, number: &str) -> &'a Provision {
    draft.articles().find(|article| article.label == format!("art. {number}")).unwrap()
}

fn count(provision: &Provision, kind: Kind) -> usize {
    provision.walk().filter(|inside| inside.kind == kind).count()
}

/// (article, paragraphs, letters)
fn verify(draft: &Draft, expected: &[(&str, usize, usize)]) {
    for (number, paragraphs, letters) in expected {
        let article = article(draft, number);
        let got = (count(article, Kind::Paragraph), count(article, Kind::Letter));
        assert_eq!(got, (*paragraphs, *letters), "art. {number}");
    }
}

#[test]
fn lege_190_has_its_articles_paragraphs_and_letters() {
    let Some(draft) = load("ro-law/kg-txt/lege_190_2018.txt") else { return };
    // 16 articles, and art. 14^2 of Legea 102/2005, which art. 15 quotes without quotation marks.
    assert_eq!(draft.count(Kind::Article), 17);
    assert_eq!(
        (draft.count(Kind::Chapter), draft.count(Kind::Paragraph), draft.count(Kind::Letter)),
        (6, 35, 36)
    );
    verify(
        &draft,
        &[
            ("1", 0, 0),
            ("2", 2, 6),
            ("3", 2, 0),
            ("4", 2, 4),
            ("5", 0, 5),
            ("6", 0, 3),
            ("7", 0, 7),
            ("8", 4, 0),
            ("9", 2, 3),
            ("10", 3, 0),
            ("11", 2, 0),
            ("12", 4, 0),
            ("13", 5, 0),
            ("14", 8, 8),
            ("15", 1, 0),
            ("16", 0, 0),
        ],
    );
    assert_eq!(article(&draft, "1").heading.as_deref(), Some("Obiectul legii"));
    assert_eq!(article(&draft, "9").heading, None);
    assert_eq!(draft.find("chp_1__art_2__para_1__point_f").unwrap().label, "art. 2 alin. (1) lit. f)");
    assert!(draft.find("chp_6__art_15__art_14-2__para_1").is_some());
    assert!(draft.notes.iter().any(|note| note.eid.as_deref() == Some("chp_3__art_8__para_1")));
    assert_eq!(draft.conclusions.last().map(String::as_str), Some("Nr. 190."));
    assert_eq!(draft.provisions.last().map(|annex| annex.kind), Some(Kind::Annex));
}

#[test]
fn lege_24_has_its_articles_paragraphs_and_letters() {
    let Some(draft) = load("ro-law/kg-txt/lege_24_2000.txt") else { return };
    assert_eq!(
        (draft.count(Kind::Article), draft.count(Kind::Paragraph), draft.count(Kind::Letter)),
        (83, 185, 19)
    );
    assert_eq!((draft.count(Kind::Chapter), draft.count(Kind::Section)), (10, 6));
    verify(
        &draft,
        &[
            ("1", 2, 0),
            ("4", 3, 0),
            ("7", 4, 0),
            ("9", 4, 0),
            ("12", 0, 3),
            ("16", 0, 0),
            ("38", 0, 0),
            ("39", 6, 0),
            ("44", 10, 2),
            ("47", 3, 0),
            ("49", 3, 4),
            ("83", 0, 0),
        ],
    );
    assert!(
        draft.articles().all(|article| article.heading.is_some()),
        "every article of Legea 24/2000 has a title"
    );
    assert_eq!(article(&draft, "2").heading.as_deref(), Some("Tehnica legislativă"));
    assert!(draft.walk().all(|p| !p.text.contains(['ş', 'ţ'])), "cedilla letters are given back with commas");
}

#[test]
fn lege_10_has_its_articles_paragraphs_and_letters() {
    let Some(draft) = load("ro-law/constructii-md/lege-10-1995.md") else { return };
    // 44 articles of its own: the file's metadata says so too. Art. III and IV of Legea 177/2015, which a closing
    // note reproduces, are that note's.
    assert_eq!(
        (draft.count(Kind::Article), draft.count(Kind::Paragraph), draft.count(Kind::Letter)),
        (44, 62, 99)
    );
    assert_eq!((draft.count(Kind::Chapter), draft.count(Kind::Section)), (5, 9));
    verify(
        &draft,
        &[
            ("1", 2, 0),
            ("5", 2, 7),
            ("9", 0, 12),
            ("13", 4, 0),
            ("23", 0, 9),
            ("25", 0, 13),
            ("26", 5, 0),
            ("27", 0, 6),
            ("28", 0, 5),
            ("29", 0, 3),
            ("31", 0, 0),
            ("35", 3, 0),
            ("43", 9, 6),
            ("44", 0, 0),
        ],
    );
    assert_eq!(count(article(&draft, "36"), Kind::Point), 3);
    assert!(draft.notes.iter().any(|note| note.text.contains("Art. IV")));
}

#[test]
fn two_versions_of_one_act_read_alike() {
    let Some(first) = load("ro-law/procurement-printable-txt/00000G1NOC0T9K17DZO1869J5Z2PF83O.txt") else {
        return;
    };
    let second = load("ro-law/procurement-printable-txt/00000G1XFG2IK46RC1U25QCOEIDSMD62.txt").unwrap();
    let numbers = |draft: &Draft| draft.articles().map(|a| a.label.clone()).collect::<Vec<_>>();
    let shared = numbers(&second).iter().filter(|label| numbers(&first).contains(label)).count();
    assert!(shared * 100 >= first.count(Kind::Article) * 95);
}
