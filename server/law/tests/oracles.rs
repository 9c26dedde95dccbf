//! Every file of ro-law against what the files themselves say about their articles, paragraphs and letters: heading ids,
//! one object per article, the portal's HTML classes, markers at line starts. What does not agree is named here, and
//! explained in docs/law-reading.md.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod portal;
mod shared;

use std::collections::BTreeMap;
use std::path::Path;

use law::{Draft, Format, Kind, read};

fn load(path: &Path) -> Draft {
    read(&std::fs::read(path).unwrap(), Format::from_name(&path.to_string_lossy())).unwrap()
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn with_extension(folder: &Path, extension: &str) -> Vec<std::path::PathBuf> {
    files::below(folder).into_iter().filter(|path| path.extension().is_some_and(|e| e == extension)).collect()
}

/// chapters, sections, articles, paragraphs, letters, annexes
fn counts(draft: &Draft) -> [usize; 6] {
    [Kind::Chapter, Kind::Section, Kind::Article, Kind::Paragraph, Kind::Letter, Kind::Annex]
        .map(|kind| draft.count(kind))
}

#[test]
fn every_heading_id_of_constructii_md_is_an_article_and_no_other_line_is() {
    let Some(folder) = shared::folder() else { return };
    // Inserted articles that the Markdown gives no heading of their own.
    let without_id: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("hg-300-2006", &["70^1"][..]),
        (
            "oug-21-2004",
            &[
                "4^1", "4^2", "4^3", "4^4", "4^5", "4^6", "8^1", "8^2", "11^1", "13^1", "14^1", "15^1",
                "15^2", "15^3", "24^1", "42^1",
            ],
        ),
    ]);
    let mut compared = 0;
    for path in with_extension(&folder.join("ro-law/constructii-md"), "md") {
        let text = std::fs::read_to_string(&path).unwrap();
        let ids = text.lines().filter_map(|line| line.strip_prefix("### Articolul "));
        let mut want: Vec<String> =
            ids.map(|rest| rest.split([' ', '*']).next().unwrap().to_owned()).collect();
        if want.is_empty() {
            continue;
        }
        want.extend(
            without_id.get(name(&path).as_str()).copied().unwrap_or_default().iter().map(|n| (*n).to_owned()),
        );
        let draft = load(&path);
        let mut got: Vec<_> =
            draft.articles().map(|a| a.number.trim_start_matches("Articolul ").to_owned()).collect();
        want.sort();
        got.sort();
        assert_eq!(got, want, "{}", path.display());
        compared += want.len();
    }
    assert!(compared > 400, "{compared}");
}

#[test]
fn acts_without_heading_ids_have_the_articles_their_front_matter_counts() {
    let Some(folder) = shared::folder() else { return };
    let mut compared = 0;
    for path in with_extension(&folder.join("ro-law/constructii-md"), "md") {
        let text = std::fs::read_to_string(&path).unwrap();
        let Some(stated) = text.lines().take(60).find_map(|line| line.strip_prefix("article_count: ")) else {
            continue;
        };
        let draft = load(&path);
        // Articles that an amending article quotes without quotation marks stand inside it.
        let inside = |eid: &str| eid.split("__").filter(|part| part.starts_with("art_")).count() > 1;
        let own = draft.articles().filter(|article| !inside(&article.eid)).count();
        assert_eq!(own.to_string(), stated, "{}", path.display());
        compared += 1;
    }
    assert!(compared >= 6, "{compared}");
}

/// The portal's HTML inside Markdown marks every paragraph, letter and indent with a class.
#[test]
fn the_portals_html_classes_agree_with_what_is_read() {
    let Some(folder) = shared::folder() else { return };
    let folder = folder.join("ro-law/constructii-md");
    for file in ["hg-172-2024", "hg-272-1994", "hg-525-2013"] {
        let path = folder.join(format!("{file}.md"));
        let text = std::fs::read_to_string(&path).unwrap();
        let class = |class: &str| text.matches(&format!("class=\"{class}\"")).count();
        let draft = load(&path);
        assert_eq!(draft.count(Kind::Article), class("S_ART_TTL"), "{file}");
        assert_eq!(draft.count(Kind::Paragraph), class("S_ALN_TTL"), "{file}");
        assert_eq!(draft.count(Kind::Letter), class("S_LIT_TTL"), "{file}");
        assert_eq!(draft.count(Kind::Indent), class("S_LIN_TTL"), "{file}");
    }
}

#[test]
fn constructii_md_keeps_its_counts() {
    let Some(folder) = shared::folder() else { return };
    for (file, want) in [
        ("hg-1236-2012", [0, 0, 13, 7, 10, 0]),
        ("hg-172-2024", [0, 0, 9, 14, 7, 0]),
        ("hg-272-1994", [5, 0, 23, 0, 46, 1]),
        ("hg-300-2006", [11, 15, 74, 3, 142, 4]),
        ("hg-525-2013", [2, 0, 13, 9, 59, 2]),
        ("hg-571-2016", [0, 0, 7, 4, 45, 2]),
        ("hg-845-2018", [5, 0, 44, 84, 69, 4]),
        ("hg-862-2016", [0, 0, 3, 2, 15, 2]),
        ("lege-10-1995", [5, 9, 44, 62, 99, 0]),
        ("lege-319-2006", [11, 10, 53, 106, 183, 0]),
        ("lege-481-2004", [10, 11, 82, 129, 144, 0]),
        ("normativ-and616-2022", [10, 18, 102, 74, 136, 22]),
        ("ordin-839-2009", [6, 15, 85, 263, 177, 1]),
        ("oug-21-2004", [6, 3, 63, 110, 176, 2]),
    ] {
        let draft = load(&folder.join(format!("ro-law/constructii-md/{file}.md")));
        assert_eq!(counts(&draft), want, "{file}");
    }
}

#[test]
fn every_object_of_portal_json_is_one_article() {
    let Some(folder) = shared::folder() else { return };
    let mut acts = 0;
    for path in with_extension(&folder.join("ro-law/portal-json"), "json") {
        let act = portal::act(&path);
        let draft = read(portal::text(&act).as_bytes(), Some(Format::PlainText)).unwrap();
        // One title goes on: "Articolul 58^2 - INAPLICABIL …".
        let number = |title: &str| title.split(" - ").next().unwrap_or_default().to_owned();
        let objects = act["provisions"].as_array().unwrap();
        let want: Vec<_> = objects.iter().map(|object| number(object["title"].as_str().unwrap())).collect();
        let got: Vec<_> = draft.articles().map(|a| a.number.as_str()).collect();
        assert_eq!(got, want, "{}", path.display());
        acts += 1;
    }
    assert_eq!(acts, 13);
}

#[test]
fn portal_json_keeps_its_paragraphs_and_letters() {
    let Some(folder) = shared::folder() else { return };
    for (file, paragraphs, letters) in [
        ("law-190-2018-gdpr", 33, 36),
        ("law-365-2002-ecommerce", 73, 84),
        ("law-455-2001-esignatures", 96, 98),
        ("law-544-2001-foia", 49, 24),
        ("law-doc-153210", 30, 36),
        ("law-doc-183328", 264, 143),
        ("law-doc-256905", 10, 3),
        ("law-doc-270909", 61, 108),
        ("law-doc-44014", 181, 152),
        ("law-doc-44787", 41, 74),
        ("law-doc-79638", 64, 3),
        ("law-doc-80013", 118, 81),
        ("law-doc-88315", 411, 320),
    ] {
        let act = portal::act(&folder.join(format!("ro-law/portal-json/{file}.json")));
        let draft = read(portal::text(&act).as_bytes(), Some(Format::PlainText)).unwrap();
        assert_eq!(
            (draft.count(Kind::Paragraph), draft.count(Kind::Letter)),
            (paragraphs, letters),
            "{file}"
        );
    }
}

#[test]
fn raw_answers_of_the_portal_are_read_with_their_counts() {
    let Some(folder) = shared::folder() else { return };
    let lines = std::fs::read_to_string(folder.join("ro-law/soap-raw-jsonl/fixtures.jsonl")).unwrap();
    let expected = BTreeMap::from([
        ("decret_articol_unic", [0, 0, 1, 0, 0, 0]),
        ("lege_cedilla_in_titlu", [0, 0, 6, 0, 0, 0]),
        ("decizie_ccr_question_mark", [0, 0, 0, 0, 0, 0]),
        ("oug_caret_article_variant", [0, 1, 15, 28, 18, 0]),
        ("hotarare_camera_with_bom", [0, 0, 1, 0, 0, 0]),
        ("raport_numar_zero", [0, 0, 0, 0, 0, 0]),
        ("cuantum_total_boilerplate", [0, 0, 0, 0, 0, 0]),
        ("norma_joint_issuer", [0, 0, 0, 0, 0, 0]),
        ("schema_html_entities", [16, 0, 24, 60, 86, 0]),
        ("decret_2005_legacy_text", [0, 0, 1, 0, 0, 0]),
        ("comunicat_narrative", [0, 0, 0, 0, 0, 0]),
    ]);
    let mut answers = 0;
    for line in lines.lines() {
        let answer: serde_json::Value = serde_json::from_str(line).unwrap();
        let id = answer["_id"].as_str().unwrap();
        let draft = read(answer["Text"].as_str().unwrap().as_bytes(), Some(Format::PlainText)).unwrap();
        assert!(draft.title.is_some(), "{id} has a title");
        // A court's reasons quote articles of laws; their counts say nothing about the reader.
        if let Some(want) = expected.get(id) {
            assert_eq!(counts(&draft), *want, "{id}");
        }
        answers += 1;
    }
    assert_eq!(answers, 12);
}

/// Lines that start with a marker, counted without the reader: articles, paragraphs, letters.
fn markers(text: &str) -> [usize; 3] {
    let mut found = [0; 3];
    for line in text.lines().map(str::trim) {
        let head =
            ["Articolul ", "ARTICOL ", "Articol ", "Art. "].iter().find_map(|word| line.strip_prefix(word));
        let number = head.map(|rest| rest.trim_end_matches(['*', ')', '.', ' ']));
        let is_number = |text: &str| {
            let text = text.replace('^', "");
            matches!(text.as_str(), "unic" | "UNIC")
                || (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
                || (!text.is_empty()
                    && text
                        .trim_end_matches(|c: char| c.is_ascii_digit())
                        .bytes()
                        .all(|b| b"IVXL".contains(&b))
                    && text.starts_with(['I', 'V', 'X', 'L']))
        };
        found[0] += usize::from(number.is_some_and(is_number));
        let inner = line.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(inner, _)| inner);
        found[1] += usize::from(inner.is_some_and(|inner| {
            !inner.is_empty() && inner.len() <= 6 && inner.bytes().all(|b| b.is_ascii_digit() || b == b'^')
        }));
        let letter = line.split_once(')').map(|(letter, _)| letter.split('^').next().unwrap_or_default());
        found[2] += usize::from(letter.is_some_and(|letter| {
            (1..=2).contains(&letter.chars().count()) && letter.chars().all(char::is_lowercase)
        }));
    }
    found
}

/// Files in which lines that start with a marker are not all provisions: citations broken over lines, quoted articles,
/// notes. Each is explained in docs/law-reading.md. Articles, paragraphs and letters as they are read.
const EXPLAINED: [(&str, [usize; 3]); 26] = [
    ("oug_156_2024", [77, 167, 64]),
    ("00000G02JZDWT8TIJRN2KJW6BS8NSUMD", [207, 362, 379]),
    ("00000G08QRCIWHQIBC30RE26SWVE5AXC", [3, 3, 0]),
    ("00000G08X220LKZVZI816O6H8V4H8KJF", [45, 61, 72]),
    ("00000G0BVZGOQTUID3J2APHHHW35TUI0", [12, 17, 47]),
    ("00000G0KON808ULZYRV3PA4RHFKCF3CA", [21, 38, 29]),
    ("00000G0M0V5M91FCWVX22KU77BDB900H", [5, 2, 0]),
    ("00000G0QPLIXQHOBV2U3AM1ZPGE1QVN3", [4, 4, 16]),
    ("00000G0TBAR6FQRSW1H09ARQHB2YNLMU", [0, 8, 59]),
    ("00000G0XQ7ETSTGUSFN1X9GSQU8L3FXQ", [2, 0, 0]),
    ("00000G17TIQKTX9C13B1RYXH577RN0IC", [15, 18, 15]),
    ("00000G1AYZNWI9Y955T289QY4ZH6DYA9", [0, 0, 0]),
    ("00000G1CNUY0MIBI5SY1HYQ6BP3VAY9V", [9, 40, 14]),
    ("00000G1NOC0T9K17DZO1869J5Z2PF83O", [113, 202, 184]),
    ("00000G1PA5TVUAW32PL28V5X7ZUWAGG2", [80, 301, 70]),
    ("00000G1XFG2IK46RC1U25QCOEIDSMD62", [115, 208, 179]),
    ("00000G22BQE0DMJIV4U2U7A4HH2Z1ISC", [1, 1, 54]),
    ("00000G277D7VO1IRD3S2DB82C45YA724", [0, 4, 2]),
    ("00000G2CRPS5VPO64VY3II754WIP1E61", [2, 2, 0]),
    ("00000G2IQF34QXJLE3C127B0AUQYOLIS", [7, 11, 0]),
    ("00000G2KOZ91SWAOJY32CWENWG8876N9", [80, 301, 70]),
    ("00000G33SGKB0YSH4IA1V1MHRQM03L8W", [49, 64, 56]),
    ("00000G3C2MX063FKTOG3KUIV1ANZKR89", [15, 17, 11]),
    ("00000G3F4O4IW9JOWEY2K0XDM7FJTCDU", [1, 0, 0]),
    ("00000G3G1HNFRGUNDS6323XKAN639R08", [66, 220, 62]),
    ("00000G3UPCM3SMKP7UW0OCT8X2XRX228", [4, 4, 16]),
];

#[test]
fn markers_at_line_starts_are_provisions_in_plain_text() {
    let Some(folder) = shared::folder() else { return };
    let mut agree = 0;
    let mut texts = with_extension(&folder.join("ro-law/kg-txt"), "txt");
    texts.extend(with_extension(&folder.join("ro-law/procurement-printable-txt"), "txt"));
    let mut failed = Vec::new();
    for path in &texts {
        let draft = load(path);
        let [_, _, articles, paragraphs, letters, _] = counts(&draft);
        let got = [articles, paragraphs, letters];
        let explained = EXPLAINED.iter().find(|(file, _)| *file == name(path)).map(|(_, counts)| *counts);
        let want = explained.unwrap_or_else(|| markers(&std::fs::read_to_string(path).unwrap()));
        agree += usize::from(explained.is_none());
        if got != want {
            failed.push((name(path), got, want));
        }
    }
    assert!(failed.is_empty(), "read, wanted: {failed:?}");
    assert_eq!((agree, texts.len()), (75, 101));
}
