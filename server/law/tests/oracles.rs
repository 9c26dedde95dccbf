//! Every file of ro-law against what the files themselves say about their articles, paragraphs and letters: heading ids,
//! one object per article, the portal's HTML classes, markers at line starts. What does not agree is named here, and
//! explained in docs/law-reading.md.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod counting;
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

/// The portal's HTML inside Markdown marks every grouping, article, paragraph, letter and annex with a class.
#[test]
fn the_portals_html_classes_agree_with_what_is_read() {
    let Some(folder) = shared::folder() else { return };
    for (file, exceptions) in [
        ("hg-172-2024", &[][..]),
        ("hg-272-1994", &[]),
        ("hg-525-2013", &[]),
        // Paragraphs have the class of letters there.
        ("hg-1236-2012", &["ALN", "LIT"]),
        ("hg-862-2016", &["ALN", "LIT"]),
        // Points have the class of letters; the regulation's own articles, which the order approves, are an annex.
        ("normativ-and616-2022", &["LIT", "ANX"]),
    ] {
        let path = folder.join(format!("ro-law/constructii-md/{file}.md"));
        let text = std::fs::read_to_string(&path).unwrap();
        let class = |class: &str| text.matches(&format!("class=\"S_{class}_TTL\"")).count();
        let draft = load(&path);
        for (name, kind) in [
            ("CAP", Kind::Chapter),
            ("SEC", Kind::Section),
            ("ART", Kind::Article),
            ("ALN", Kind::Paragraph),
            ("LIT", Kind::Letter),
            ("ANX", Kind::Annex),
        ] {
            if !exceptions.contains(&name) {
                assert_eq!(draft.count(kind), class(name), "{file} {name}");
            }
        }
        if exceptions.contains(&"ALN") {
            let both = draft.count(Kind::Paragraph) + draft.count(Kind::Letter);
            assert_eq!(both, class("ALN") + class("LIT"), "{file}");
        }
    }
}

/// Acts in Markdown without the portal's HTML.
const MARKDOWN: [&str; 8] = [
    "hg-300-2006",
    "hg-571-2016",
    "hg-845-2018",
    "lege-10-1995",
    "lege-319-2006",
    "lege-481-2004",
    "ordin-839-2009",
    "oug-21-2004",
];

#[test]
fn groupings_and_annexes_of_constructii_md_are_the_lines_that_say_so() {
    let Some(folder) = shared::folder() else { return };
    for file in MARKDOWN {
        let path = folder.join(format!("ro-law/constructii-md/{file}.md"));
        let text = std::fs::read_to_string(&path).unwrap();
        let [chapters, sections, _, _, _, annexes] = counts(&load(&path));
        let headings = text.lines().filter(|line| line.starts_with('#')).map(str::to_lowercase);
        let annexed = headings.filter(|line| line.trim_start_matches(['#', ' ']).starts_with("anex")).count();
        assert_eq!(annexes, annexed, "{file}");
        assert_eq!(sections, counting::lines_with(&text, "secțiunea "), "{file}");
        // Notes broken over lines name chapters there: "Articolul 4 din Sectiunea 1 , / Capitolul I / a fost modificat".
        if file != "ordin-839-2009" {
            assert_eq!(chapters, counting::lines_with(&text, "capitolul "), "{file}");
        }
    }
}

#[test]
fn paragraphs_and_letters_of_constructii_md_go_up_by_one() {
    let Some(folder) = shared::folder() else { return };
    let mut differ = Vec::new();
    for file in MARKDOWN {
        let path = folder.join(format!("ro-law/constructii-md/{file}.md"));
        let text = std::fs::read_to_string(&path).unwrap();
        let heads = ["## Current text", "## Text oficial"];
        let body =
            heads.iter().find_map(|head| text.split_once(head)).map_or(text.as_str(), |(_, body)| body);
        let articles = body.split("\n### ").map(counting::enumerated);
        let want = articles.fold([0, 0], |[p, l], [paragraphs, letters]| [p + paragraphs, l + letters]);
        let draft = load(&path);
        let got = [draft.count(Kind::Paragraph), draft.count(Kind::Letter)];
        if got != want {
            differ.push((file, got));
        }
    }
    assert_eq!(differ, BY_HAND);
}

/// Where plain counting fails, as they are read; why is in docs/law-reading.md.
const BY_HAND: [(&str, [usize; 2]); 4] = [
    ("lege-10-1995", [62, 99]),
    ("lege-319-2006", [106, 183]),
    ("ordin-839-2009", [273, 177]),
    ("oug-21-2004", [110, 176]),
];

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

/// Article by article, so that one too many here and one too few there do not even out.
#[test]
fn paragraphs_and_letters_of_portal_json_go_up_by_one() {
    let Some(folder) = shared::folder() else { return };
    let mut differ = Vec::new();
    let mut agree = 0;
    for path in with_extension(&folder.join("ro-law/portal-json"), "json") {
        let act = portal::act(&path);
        let draft = read(portal::text(&act).as_bytes(), Some(Format::PlainText)).unwrap();
        for (article, object) in draft.articles().zip(act["provisions"].as_array().unwrap()) {
            let inside = |kind| article.walk().filter(|provision| provision.kind == kind).count();
            let got = [inside(Kind::Paragraph), inside(Kind::Letter)];
            let want = counting::enumerated(object["content"].as_str().unwrap());
            if got == want {
                agree += 1;
            } else {
                differ.push((name(&path), article.number.clone(), got));
            }
        }
    }
    let differ: Vec<_> =
        differ.iter().map(|(act, article, got)| (act.as_str(), article.as_str(), *got)).collect();
    assert_eq!(differ, PORTAL_BY_HAND);
    assert!(agree > 690, "{agree}");
}

/// Articles where plain counting fails, or the reader does, as they are read; why is in docs/law-reading.md.
const PORTAL_BY_HAND: [(&str, &str, [usize; 2]); 9] = [
    ("law-190-2018-gdpr", "Articolul 11", [1, 0]),
    ("law-190-2018-gdpr", "Articolul 15", [0, 0]),
    ("law-doc-183328", "Articolul 6", [5, 27]),
    ("law-doc-183328", "Articolul 96", [0, 4]),
    ("law-doc-256905", "Articolul I", [0, 0]),
    ("law-doc-79638", "Articolul 88", [1, 0]),
    ("law-doc-88315", "Articolul 44", [0, 0]),
    ("law-doc-88315", "Articolul 58", [14, 8]),
    ("law-doc-88315", "Articolul 90^2", [5, 12]),
];

#[test]
fn raw_answers_of_the_portal_are_read_with_their_counts() {
    let Some(folder) = shared::folder() else { return };
    let lines = std::fs::read_to_string(folder.join("ro-law/soap-raw-jsonl/fixtures.jsonl")).unwrap();
    let mut answers = 0;
    for line in lines.lines() {
        let answer: serde_json::Value = serde_json::from_str(line).unwrap();
        let id = answer["_id"].as_str().unwrap();
        let text = answer["Text"].as_str().unwrap();
        let draft = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
        assert!(draft.title.is_some(), "{id} has a title");
        // A court's reasons quote articles of laws; their counts say nothing about the reader.
        if !matches!(id, "decizie_ccr_question_mark" | "sentinta_court_capital_T") {
            let [_, _, articles, paragraphs, letters, _] = counts(&draft);
            // The portal puts spaces between a marker and its words, and none of that width elsewhere.
            let want = [
                counting::apart(text, counting::article),
                counting::apart(text, counting::paragraph),
                counting::apart(text, counting::letter),
            ];
            assert_eq!([articles, paragraphs, letters], want, "{id}");
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
