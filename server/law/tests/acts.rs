//! Small invented acts: what each rule of reading promises, without the shared folder.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use law::{Code, Correction, Draft, Format, Kind, ReadError, read};

fn plain(text: &str) -> Draft {
    read(text.as_bytes(), Some(Format::PlainText)).unwrap()
}

/// `eid` of every provision, in order.
fn eids(draft: &Draft) -> Vec<&str> {
    draft.walk().map(|provision| provision.eid.as_str()).collect()
}

fn codes(draft: &Draft) -> Vec<Code> {
    draft.findings.iter().map(|finding| finding.code).collect()
}

const ACT: &str = "\
LEGE nr. 7 din 3 mai 2021
privind serviciile de sprijin
EMITENT
PARLAMENTUL ROMÂNIEI
Publicat în  MONITORUL OFICIAL nr. 1 din 4 mai 2021


Parlamentul României adoptă prezenta lege.
Capitolul I Dispoziții generale
Obiectul legii
Articolul 1
Prezenta lege reglementează serviciile de sprijin.
Capitolul II
Servicii
Secţiunea a 2-a Definiţii
Articolul 2

Definiții
(1) Termenii au următorul înțeles:
a) beneficiar - persoana care primește serviciul;
b) serviciu - una dintre următoarele:
(i) sprijinul la domiciliu;
(ii) sprijinul în comunitate;
b^1) furnizor - persoana care dă serviciul;
c) plan - document scris.
Prevederile lit. a) se aplică tuturor.
(la 01-02-2022, Alineatul (1) din Articolul 2 a fost modificat de Legea nr. 2/2022 )
(2) Ministerul aprobă normele.
(2^1) Normele se publică.
Articolul 2^1
Abrogat.
Notă
Conform Legii nr. 3/2022:
Articolul 9
(1) Textul altei legi.
Articolul 3
Prima frază are un singur alineat.
A doua frază este alt alineat.
Această lege a fost adoptată de Parlamentul României.
p. PREȘEDINTELE CAMEREI DEPUTAȚILOR,
București, 3 mai 2021.
Nr. 7.
ANEXA nr. 1
Model de plan
Articolul 1
Planul are trei părți.
";

#[test]
fn an_act_is_read_into_its_parts() {
    let draft = plain(ACT);
    assert_eq!(draft.title.as_deref(), Some("LEGE nr. 7 din 3 mai 2021 privind serviciile de sprijin"));
    assert_eq!(
        draft.preface,
        ["EMITENT", "PARLAMENTUL ROMÂNIEI", "Publicat în MONITORUL OFICIAL nr. 1 din 4 mai 2021"]
    );
    assert_eq!(draft.preamble, ["Parlamentul României adoptă prezenta lege."]);
    assert_eq!(
        eids(&draft),
        [
            "chp_1",
            "chp_1__art_1",
            "chp_2",
            "chp_2__sec_2",
            "chp_2__sec_2__art_2",
            "chp_2__sec_2__art_2__para_1",
            "chp_2__sec_2__art_2__para_1__point_a",
            "chp_2__sec_2__art_2__para_1__point_b",
            "chp_2__sec_2__art_2__para_1__point_b__point_i",
            "chp_2__sec_2__art_2__para_1__point_b__point_ii",
            "chp_2__sec_2__art_2__para_1__point_b-1",
            "chp_2__sec_2__art_2__para_1__point_c",
            "chp_2__sec_2__art_2__para_1__block_1",
            "chp_2__sec_2__art_2__para_2",
            "chp_2__sec_2__art_2__para_2-1",
            "chp_2__sec_2__art_2-1",
            "chp_2__sec_2__art_3",
            "chp_2__sec_2__art_3__block_1",
            "annex_1",
            "annex_1__art_1",
        ]
    );
    assert_eq!(draft.conclusions.len(), 4);
    assert_eq!(codes(&draft), [Code::CedillaLetters]);
}

#[test]
fn headings_are_found_before_and_after_the_number() {
    let draft = plain(ACT);
    let heading = |eid: &str| draft.find(eid).unwrap().heading.clone();
    assert_eq!(heading("chp_1__art_1").as_deref(), Some("Obiectul legii"));
    assert_eq!(heading("chp_2").as_deref(), Some("Servicii"));
    assert_eq!(heading("chp_2__sec_2").as_deref(), Some("Definiții"));
    assert_eq!(heading("chp_2__sec_2__art_2").as_deref(), Some("Definiții"));
    assert_eq!(heading("annex_1").as_deref(), Some("Model de plan"));
    assert_eq!(heading("chp_2__sec_2__art_3"), None);
}

#[test]
fn labels_are_what_a_lawyer_writes() {
    let draft = plain(ACT);
    let label = |eid: &str| draft.find(eid).unwrap().label.clone();
    assert_eq!(label("chp_2"), "cap. II");
    assert_eq!(label("chp_2__sec_2"), "cap. II secțiunea a 2-a");
    assert_eq!(label("chp_2__sec_2__art_2__para_1__point_b-1"), "art. 2 alin. (1) lit. b^1)");
    assert_eq!(label("chp_2__sec_2__art_2__para_1__point_b__point_ii"), "art. 2 alin. (1) lit. b) pct. (ii)");
    assert_eq!(label("annex_1"), "anexa nr. 1");
    assert_eq!(label("annex_1__art_1"), "anexa nr. 1 art. 1");
}

#[test]
fn notes_stay_out_of_the_text_and_know_their_provision() {
    let draft = plain(ACT);
    assert_eq!(draft.notes.len(), 2);
    assert!(draft.notes[0].text.starts_with("(la 01-02-2022"));
    assert_eq!(draft.notes[0].eid.as_deref(), Some("chp_2__sec_2__art_2__para_1__block_1"));
    assert!(draft.notes[1].text.contains("Articolul 9\n(1) Textul altei legi."));
    assert_eq!(draft.notes[1].eid.as_deref(), Some("chp_2__sec_2__art_2-1"));
    assert!(draft.walk().all(|provision| !provision.text.contains("altei legi")));
}

#[test]
fn every_provision_points_to_its_lines() {
    let draft = plain(ACT);
    let letter = draft.find("chp_2__sec_2__art_2__para_1__point_c").unwrap();
    assert_eq!(draft.source[letter.lines.first - 1], "c) plan - document scris.");
    let article = draft.find("chp_1__art_1").unwrap();
    assert_eq!(draft.source[article.lines.first - 1], "Obiectul legii");
}

#[test]
fn an_article_may_stand_on_one_line() {
    let draft = plain(
        "Art. 1. - (1) Legea se aplică. (2) Scopul: a) unu; b) doi. (3) Termenul curge.\nArt. 2. - Text.",
    );
    assert_eq!(
        eids(&draft),
        [
            "art_1",
            "art_1__para_1",
            "art_1__para_2",
            "art_1__para_2__point_a",
            "art_1__para_2__point_b",
            "art_1__para_3",
            "art_2"
        ]
    );
    assert_eq!(draft.find("art_1__para_2__point_b").unwrap().text, "doi.");
}

#[test]
fn a_sole_article_and_roman_articles_have_addresses() {
    let sole = plain("ARTICOL UNIC\nSe aprobă statutul.");
    assert_eq!(
        (sole.provisions[0].eid.as_str(), sole.provisions[0].label.as_str()),
        ("art_unic", "articolul unic")
    );
    let roman = plain(
        "Art. I. - Legea se modifică:\n1. La articolul 2 se abrogă litera b).\nArt. II. - Intră în vigoare.",
    );
    assert_eq!(eids(&roman), ["art_1", "art_1__point_1", "art_2"]);
    assert_eq!(roman.find("art_1__point_1").unwrap().label, "art. I pct. 1");
}

#[test]
fn quoted_articles_are_not_articles_of_the_act() {
    let draft = plain(
        "Art. I. - Legea nr. 1/2001 se modifică după cum urmează:\n\
         1. Articolul 5 va avea următorul cuprins:\n\
         „Art. 5. - (1) Text nou.\n\
         (2) Alt text.”\n\
         2. Articolul 6 se abrogă.\n\
         Art. II. - Prezenta lege intră în vigoare la 3 zile.",
    );
    assert_eq!(
        eids(&draft),
        ["art_1", "art_1__point_1", "art_1__point_1__block_1", "art_1__point_2", "art_2"]
    );
    assert_eq!(
        draft.find("art_1__point_1__block_1").unwrap().text,
        "„Art. 5. - (1) Text nou.\n(2) Alt text.”"
    );
}

#[test]
fn unquoted_words_of_another_act_stay_inside_and_are_reported() {
    let draft = plain(
        "Articolul 1\nLa Legea nr. 1/2001, articolul 14^2 va avea următorul cuprins:\n\
         Articolul 14^2\n(1) Text nou.\nArticolul 2\nIntră în vigoare.",
    );
    assert_eq!(eids(&draft), ["art_1", "art_1__art_14-2", "art_1__art_14-2__para_1", "art_2"]);
    assert_eq!(draft.find("art_1__art_14-2").unwrap().label, "art. 1 (art. 14^2)");
    assert_eq!(codes(&draft), [Code::UnquotedAmendment]);
}

#[test]
fn points_of_an_amending_article_go_on_after_unquoted_articles() {
    let draft = plain(
        "Articolul I\nLegea nr. 1/2001 se modifică după cum urmează:\n\
         1. Articolul 3 va avea următorul cuprins:\nArticolul 3\n(1) Text:\na) unu;\nb) doi.\n(2) Alt text.\n\
         2. După articolul 5 se introduce art. 5^1, cu următorul cuprins:\nArticolul 5^1\nText.\n\
         3. Articolul 9 se abrogă.\nArticolul II\nIntră în vigoare.",
    );
    let outer: Vec<_> = eids(&draft).into_iter().filter(|eid| eid.matches("__").count() < 3).collect();
    assert_eq!(
        outer,
        [
            "art_1",
            "art_1__point_1",
            "art_1__point_1__art_3",
            "art_1__point_2",
            "art_1__point_2__art_5-1",
            "art_1__point_3",
            "art_2"
        ]
    );
    assert!(draft.find("art_1__point_1__art_3__para_1__point_b").is_some());
    assert!(draft.find("art_1__point_1__art_3__para_2").is_some());
}

#[test]
fn numbering_that_skips_repeats_or_goes_back_is_reported() {
    let draft =
        plain("Art. 1. - a.\nArt. 2. - b.\nArt. 4. - c:\na) unu;\nc) doi.\nArt. 4. - d.\nArt. 3. - e.");
    let found: Vec<_> = draft.findings.iter().map(|f| (f.code, f.about.as_str(), f.line)).collect();
    assert_eq!(
        found,
        [
            (Code::NumberingGap, "art. 4", Some(3)),
            (Code::NumberingGap, "art. 4 lit. c)", Some(5)),
            (Code::NumberingRepeat, "art. 4", Some(6)),
            (Code::NumberingOrder, "art. 3", Some(7)),
        ]
    );
    assert_eq!(
        eids(&draft),
        ["art_1", "art_2", "art_4", "art_4__point_a", "art_4__point_c", "art_4_2", "art_3"]
    );
    assert!(draft.findings[0].romanian().contains("între art. 2 și art. 4"));
    assert!(draft.findings[0].english().contains("between art. 2 and art. 4"));
}

#[test]
fn an_empty_article_is_reported() {
    let draft = plain("Art. 1. - Text.\nArticolul 2\nArticolul 3\nText.");
    let empty = draft.findings.iter().find(|f| f.code == Code::EmptyProvision).unwrap();
    assert_eq!((empty.eid.as_deref(), empty.line), (Some("art_2"), Some(2)));
}

#[test]
fn text_after_the_formula_and_before_the_first_article_is_reported() {
    let draft = plain(
        "LEGE nr. 1 din 2 mai 2020\nprivind apa\nParlamentul României adoptă prezenta lege.\nRând rătăcit.\nArt. 1. - Text.",
    );
    assert_eq!(codes(&draft), [Code::TextBeforeFirst]);
    assert_eq!(draft.preamble.len(), 2);
}

#[test]
fn a_document_without_articles_reads_as_headings_and_points() {
    let draft = read("# Strategie locală\n\n## Context\n\nUn paragraf.\n\n### Date\n\n1. Primul punct.\n2. Al doilea:\n\n- unu\n- doi\n".as_bytes(), None).unwrap();
    assert_eq!(draft.title.as_deref(), Some("Strategie locală"));
    assert_eq!(
        eids(&draft),
        [
            "sec_1",
            "sec_1__block_1",
            "sec_1__sec_1",
            "sec_1__sec_1__point_1",
            "sec_1__sec_1__point_2",
            "sec_1__sec_1__point_2__indent_1",
            "sec_1__sec_1__point_2__indent_2",
        ]
    );
    assert_eq!(codes(&draft), [Code::NoArticles]);
}

#[test]
fn decimal_points_nest_by_their_numbers() {
    let draft = plain(
        "NORME din 1 mai 2006\nprivind apa\n1. Generalități\n1.1. Primul text.\n1.2. Al doilea:\na) unu;\nb) doi.\n2. Final\n2.1. Text.",
    );
    assert_eq!(
        eids(&draft),
        [
            "point_1",
            "point_1__point_1-1",
            "point_1__point_1-2",
            "point_1__point_1-2__point_a",
            "point_1__point_1-2__point_b",
            "point_2",
            "point_2__point_2-1"
        ]
    );
}

#[test]
fn broken_lines_are_joined_and_citations_at_line_starts_are_no_markers() {
    let draft = plain(
        "Articolul 1\n(1)\n \nTermenii prevăzuți la \nalin. (1) lit. f)\n se completează, potrivit lit.\na) din anexă.\n(2)\n \nText.",
    );
    assert_eq!(eids(&draft), ["art_1", "art_1__para_1", "art_1__para_2"]);
    assert_eq!(
        draft.find("art_1__para_1").unwrap().text,
        "Termenii prevăzuți la alin. (1) lit. f) se completează, potrivit lit. a) din anexă."
    );
}

#[test]
fn markdown_tables_become_blocks_with_a_finding() {
    let draft = read(
        "# LEGE nr. 1\n\n### Articolul 1\n\nTabel:\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".as_bytes(),
        None,
    )
    .unwrap();
    assert_eq!(draft.find("art_1__block_1").unwrap().text, "a | b\n1 | 2");
    assert!(codes(&draft).contains(&Code::TableAsText));
}

#[test]
fn a_correction_renames_what_it_touches_and_checks_again() {
    let mut draft = plain("Art. 1. - a:\na) unu;\nc) doi.\nArt. 2. - b.");
    assert_eq!(codes(&draft), [Code::NumberingGap]);
    let after = draft
        .correct("art_1__point_c", Correction { number: Some("b)".into()), ..Correction::default() })
        .unwrap();
    assert_eq!(after, "art_1__point_b");
    assert_eq!(draft.find(&after).unwrap().label, "art. 1 lit. b)");
    assert!(draft.findings.is_empty());
    let after = draft
        .correct(
            "art_2",
            Correction {
                kind: Some(Kind::Block),
                number: Some(String::new()),
                text: Some("Text.".into()),
                ..Correction::default()
            },
        )
        .unwrap();
    assert_eq!(after, "block_1");
    assert!(draft.correct("art_2", Correction::default()).is_err());
    assert!(
        draft
            .correct("art_1", Correction { heading: Some("x".repeat(501)), ..Correction::default() })
            .is_err()
    );
}

#[test]
fn files_that_are_no_text_are_refused_with_a_reason() {
    let refused = |bytes: &[u8]| read(bytes, None).unwrap_err().code();
    assert_eq!(refused(b""), "empty");
    assert_eq!(refused(b" \n\t\n"), "empty");
    assert_eq!(refused(b"%PDF-1.7\n"), "pdf");
    assert_eq!(refused(b"{\\rtf1\\ansi Lege}"), "unsupported");
    assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1"), "locked");
    assert_eq!(refused(b"abc\0def"), "encoding");
    assert_eq!(refused(b"PK\x03\x04 nothing"), "archive");
    assert_eq!(read(b"text", Some(Format::Docx)).unwrap_err(), ReadError::Archive);
    assert!(read(&vec![b'a'; 10 * 1024 * 1024 + 1], None).is_err());
}

#[test]
fn the_json_outline_has_the_promised_fields() {
    let draft = plain("Art. 1. - (1) Text.");
    let json = serde_json::to_value(draft.outline()).unwrap();
    assert_eq!(
        json["provisions"][0]["children"][0],
        serde_json::json!({
            "eid": "art_1__para_1", "label": "art. 1 alin. (1)", "kind": "paragraph", "number": "(1)",
            "heading": null, "text": "Text.", "children": []
        })
    );
    assert!(draft.to_string().contains("(1) Text."));
}
