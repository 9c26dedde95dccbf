//! Small invented acts for what acts.rs leaves out: other languages, policies, letters, notes, findings about tables and
//! references.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use law::{Code, Draft, Format, Kind, Severity, read};

fn plain(text: &str) -> Draft {
    read(text.as_bytes(), Some(Format::PlainText)).unwrap()
}

/// `eid` of every provision, in order.
fn eids(draft: &Draft) -> Vec<&str> {
    draft.walk().map(|provision| provision.eid.as_str()).collect()
}

fn found(draft: &Draft) -> Vec<(Code, Severity, &str)> {
    draft.findings.iter().map(|finding| (finding.code, finding.severity, finding.about.as_str())).collect()
}

#[test]
fn points_that_repeat_their_letter_stand_inside_it() {
    let draft = plain("Art. 1. - Echipa:\na) șeful:\na.1) unu;\na.2) doi;\nb) ceilalți.");
    assert_eq!(
        eids(&draft),
        [
            "art_1",
            "art_1__point_a",
            "art_1__point_a__point_a-1",
            "art_1__point_a__point_a-2",
            "art_1__point_b"
        ]
    );
}

#[test]
fn a_note_that_quotes_another_act_keeps_its_enumeration() {
    let draft = plain(
        "Articolul 1\n(1) Text:\na) unu;\nNotă Legea nr. 5/2021 prevede: Articolul II (1) Sumele sunt:\na) 350 de lei;\nb) 265 de lei.\n\
         b) doi.\n(2) Text.",
    );
    assert_eq!(
        eids(&draft),
        ["art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b", "art_1__para_2"]
    );
    assert_eq!(draft.find("art_1__para_1__point_b").unwrap().text, "doi.");
}

#[test]
fn acts_of_other_languages_have_articles_and_chapters() {
    let english = plain(
        "CHAPTER I\nGeneral provisions\nArticle 1\nSubject matter\n1. This Regulation lays down rules.\n2. It applies to:\n\
         (a) providers;\n(b) users.\nArticle 2\nDefinitions\nFor the purposes of this Regulation, terms apply.",
    );
    assert_eq!(
        eids(&english),
        [
            "chp_1",
            "chp_1__art_1",
            "chp_1__art_1__point_1",
            "chp_1__art_1__point_2",
            "chp_1__art_1__point_2__point_a",
            "chp_1__art_1__point_2__point_b",
            "chp_1__art_2",
        ]
    );
    assert_eq!(english.find("chp_1__art_1").unwrap().heading.as_deref(), Some("Subject matter"));
    let spanish = plain(
        "TÍTULO I\nDisposiciones generales\nCAPÍTULO II\nÁmbito\nArtículo 1. Objeto.\n1. La presente ley regula el agua.\n\
         2. Se aplica a todos.\nArtículo 2. Fines.\nSon fines de la ley los siguientes:\na) uno;\nb) dos.",
    );
    assert_eq!(spanish.count(Kind::Article), 2);
    assert_eq!((spanish.count(Kind::Title), spanish.count(Kind::Chapter)), (1, 1));
    assert_eq!((spanish.count(Kind::Point), spanish.count(Kind::Letter)), (2, 2));
}

#[test]
fn a_letter_is_headings_and_paragraphs() {
    let draft = plain("Stimată doamnă director,\n\nVă trimitem oferta noastră.\n\nCu stimă,\nEchipa");
    assert!(draft.walk().all(|provision| provision.kind == Kind::Block));
    assert_eq!(found(&draft), [(Code::NoArticles, Severity::Warning, "")]);
}

#[test]
fn a_repeated_number_in_an_article_is_an_error_and_in_a_form_it_is_not() {
    let draft = plain("Art. 1. - Text:\na) unu;\nb) doi;\nb) trei.");
    assert_eq!(found(&draft), [(Code::NumberingRepeat, Severity::Error, "art. 1 lit. b)")]);
    let form = plain("Art. 1. - Text.\nANEXA nr. 1\nFormular\n1. Nume\n2. Adresa\n1. Nume\n2. Adresa");
    assert_eq!(found(&form), []);
}

#[test]
fn jumps_and_late_starts_are_found() {
    let draft = plain("Art. 1. - (2) Text.\n(3) Text.\nArt. 20. - Text.");
    let codes: Vec<_> = draft.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::NumberingStart, Code::NumberingJump]);
    // A note says where the number went.
    let repealed = plain(
        "Art. 1. - Text:\na) unu;\n(la 01-02-2020, Litera b) a fost abrogată de Legea nr. 2/2020 )\nc) trei.",
    );
    assert_eq!(found(&repealed), []);
}

#[test]
fn references_that_lead_nowhere_are_found_with_their_words() {
    let draft =
        plain("Art. 1. - Potrivit art. 7 alin. (2), se plătește.\nArt. 2. - Potrivit art. 1, se scutește.");
    let finding = &draft.findings[0];
    assert_eq!((finding.code, finding.eid.as_deref()), (Code::ReferenceMissing, Some("art_1")));
    assert!(finding.romanian().contains("„art. 7 alin. (2)”"), "{}", finding.romanian());
    assert!(finding.english().contains("“art. 7 alin. (2)”"), "{}", finding.english());
    assert_eq!(draft.findings.len(), 1);
}

#[test]
fn a_table_with_uneven_rows_is_found() {
    let uneven =
        read("### Articolul 1\n\nTabel:\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n".as_bytes(), None).unwrap();
    assert!(uneven.findings.iter().any(|finding| finding.code == Code::TableCells));
    let even =
        read("### Articolul 1\n\nTabel:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".as_bytes(), None).unwrap();
    assert!(even.findings.iter().all(|finding| finding.code != Code::TableCells));
}
