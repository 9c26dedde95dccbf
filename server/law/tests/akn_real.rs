//! Akoma Ntoso of many countries from the shared data folder: the provisions are counted against the elements of the
//! file, and words are looked at. Where the folder is absent each test says so.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod shared;

use std::path::{Path, PathBuf};

use law::{Code, Draft, Format, Kind, Provision, read};

/// An element of the file: its local name, its attributes, and the name of the element that opens right after it.
struct Element<'t> {
    name: &'t str,
    attributes: &'t str,
    next: &'t str,
}

/// The elements of the text, without what stands in metadata and in quotations. A scan that knows nothing of the
/// reader under test.
fn elements(text: &str) -> Vec<Element<'_>> {
    const SKIPPED: [&str; 6] =
        ["meta", "toc", "quotedStructure", "embeddedStructure", "authorialNote", "preface"];
    let mut found: Vec<Element<'_>> = Vec::new();
    let mut skipped = 0_usize;
    for piece in text.split('<').skip(1) {
        let tag = piece.split('>').next().unwrap();
        let end = tag.strip_prefix('/');
        let name = end.unwrap_or(tag).split([' ', '\n', '\t', '\r', '/']).next().unwrap();
        let name = name.rsplit(':').next().unwrap();
        if name.starts_with(['!', '?']) {
            continue;
        }
        if SKIPPED.contains(&name) && !tag.ends_with('/') {
            skipped = if end.is_some() { skipped - 1 } else { skipped + 1 };
        }
        if skipped > 0 || end.is_some() {
            continue;
        }
        if let Some(last) = found.last_mut().filter(|last| last.next.is_empty()) {
            last.next = name;
        }
        found.push(Element { name, attributes: tag, next: "" });
    }
    found
}

fn documents(folder: &Path) -> Vec<PathBuf> {
    let mut paths = files::below(&folder.join("akn"));
    paths.retain(|path| path.extension().is_some_and(|e| e == "xml" || e == "akn"));
    paths
}

fn load(path: &Path) -> (String, Draft) {
    let bytes = std::fs::read(path).unwrap();
    let draft = read(&bytes, Format::from_name(&path.to_string_lossy())).unwrap();
    (String::from_utf8(bytes).unwrap(), draft)
}

fn shared_draft(path: &str) -> Option<Draft> {
    let path = shared::folder()?.join("akn").join(path);
    Some(read(&std::fs::read(&path).unwrap(), Format::from_name(&path.to_string_lossy())).unwrap())
}

#[test]
fn every_article_and_grouping_of_every_document_is_a_provision() {
    let Some(folder) = shared::folder() else { return };
    let mut seen = 0;
    for path in documents(&folder) {
        let (text, draft) = load(&path);
        let elements = elements(&text);
        let count = |test: &dyn Fn(&Element<'_>) -> bool| elements.iter().filter(|e| test(e)).count();
        let named = |names: &[&str]| count(&|e| names.contains(&e.name));
        let regulations = count(&|e| e.name == "hcontainer" && e.attributes.contains("name=\"regulation\""));
        let expected = [
            (Kind::Article, named(&["article"]) + regulations),
            (Kind::Part, named(&["part"])),
            (Kind::Book, named(&["book", "tome"])),
            (Kind::Title, named(&["title"])),
            (Kind::Chapter, named(&["chapter"])),
        ];
        for (kind, number) in expected {
            assert_eq!(draft.count(kind), number, "{kind:?} in {}", path.display());
            seen += number;
        }
    }
    assert!(seen > 200, "only {seen}");
}

#[test]
fn every_numbered_paragraph_and_point_is_a_provision_of_its_own() {
    let Some(folder) = shared::folder() else { return };
    for path in documents(&folder) {
        let (text, draft) = load(&path);
        let numbered = |names: &[&str]| {
            elements(&text).iter().filter(|e| names.contains(&e.name) && e.next == "num").count()
        };
        let printed =
            |kinds: &[Kind]| draft.walk().filter(|p| kinds.contains(&p.kind) && !p.number.is_empty()).count();
        let bullets = elements(&text).iter().filter(|e| e.name == "li").count();
        let paragraphs = numbered(&["paragraph", "clause"]);
        assert_eq!(printed(&[Kind::Paragraph]), paragraphs, "paragraphs of {}", path.display());
        let items = numbered(&["point", "item", "subparagraph", "indent", "alinea"]);
        let got = printed(&[Kind::Letter, Kind::Point, Kind::Indent]);
        assert!(got >= items && got <= items + bullets, "{got} of {items} in {}", path.display());
    }
}

#[test]
fn the_lines_of_a_provision_hold_its_words() {
    let Some(folder) = shared::folder() else { return };
    for path in documents(&folder) {
        let (_, draft) = load(&path);
        for provision in draft.walk().filter(|p| !p.text.is_empty()) {
            let lines = &draft.source[provision.lines.first - 1..provision.lines.last];
            let first = provision.text.split('\n').next().unwrap();
            assert!(lines.iter().any(|line| line.contains(first)), "{} in {}", provision.eid, path.display());
        }
    }
}

/// Letters and digits of the text, without what stands in `skipped` elements.
fn letters(text: &str, skipped: &[&str]) -> usize {
    let (mut depth, mut count) = (0_usize, 0);
    for piece in text.split('<').skip(1) {
        let Some((tag, words)) = piece.split_once('>') else { continue };
        let name = tag.trim_start_matches('/').split([' ', '\n', '\t', '\r', '/']).next().unwrap();
        let name = name.rsplit(':').next().unwrap();
        if skipped.contains(&name) && !tag.ends_with('/') {
            depth = if tag.starts_with('/') { depth - 1 } else { depth + 1 };
        }
        if depth == 0 && !name.starts_with(['!', '?']) {
            let entities = ["&amp;", "&quot;", "&apos;", "&lt;", "&gt;"];
            let words = entities.iter().fold(words.to_owned(), |words, entity| words.replace(entity, ""));
            count += words.chars().filter(|c| c.is_alphanumeric()).count();
        }
    }
    count
}

#[test]
fn no_words_of_a_document_are_lost() {
    let Some(folder) = shared::folder() else { return };
    for path in documents(&folder) {
        let (text, draft) = load(&path);
        let there = letters(&text, &["meta", "toc", "old", "del"]);
        let here: usize =
            draft.source.iter().map(|line| line.chars().filter(|c| c.is_alphanumeric()).count()).sum();
        // A cover may repeat the title; the title is kept once.
        let repeated =
            draft.title.as_deref().map_or(0, |title| title.chars().filter(|c| c.is_alphanumeric()).count());
        assert!(here + repeated >= there, "{here} of {there} letters in {}", path.display());
    }
}

fn find<'d>(draft: &'d Draft, eid: &str) -> &'d Provision {
    draft.find(eid).unwrap()
}

#[test]
fn a_regulation_of_the_union() {
    let Some(draft) = shared_draft("world-v3/eu_COM(2013)0619_EN-8.xml") else { return };
    assert_eq!(
        draft.title.as_deref(),
        Some(
            "Proposal for a REGULATION OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL on new psychoactive substances"
        )
    );
    assert_eq!((draft.count(Kind::Chapter), draft.count(Kind::Article)), (9, 24));
    assert_eq!(draft.preamble.len(), 44);
    assert!(draft.preamble[7].starts_with("(1) New psychoactive substances, which may have"));
    let article = find(&draft, "chp_2__art_4");
    assert_eq!(article.heading.as_deref(), Some("Prevention of barriers to free movement"));
    assert!(find(&draft, "chp_1__art_2__point_b").text.starts_with("‘ mixture’ means a mixture or solution"));
    assert_eq!(draft.conclusions.first().map(String::as_str), Some("Done at Brussels,"));
    assert_eq!(draft.notes.len(), 31);
    assert_eq!(draft.provisions.iter().filter(|p| p.kind == Kind::Annex).count(), 5);
}

#[test]
fn a_statutory_instrument_with_quoted_regulations_and_schedules() {
    let Some(draft) = shared_draft("world-v3/ssi-2017-102-enacted-data.akn.xml") else { return };
    assert_eq!((draft.count(Kind::Part), draft.count(Kind::Article), draft.count(Kind::Annex)), (12, 60, 6));
    let quoting = find(&draft, "part_9__art_38__para_10");
    assert_eq!(quoting.text, "Part 11 applies as if for regulation 47 there were substituted—");
    assert!(quoting.children[0].text.starts_with("“47 Application to the Court of Session\n"));
    assert!(draft.articles().all(|article| article.heading.is_some()));
    // 41 notes of the metadata, called by their references, and 7 in the text.
    assert_eq!(draft.notes.len(), 48);
}

#[test]
fn acts_of_italy_greece_luxembourg_finland_and_the_united_states() {
    let Some(italy) =
        shared_draft("member-states/italy/gazzetta_ufficiale/20240527_24G00083_VIGENZA_20240902.xml")
    else {
        return;
    };
    assert_eq!((italy.count(Kind::Article), italy.count(Kind::Annex)), (4, 21));
    assert!(italy.title.as_deref().unwrap().starts_with("LEGGE 14 maggio 2024 66 Ratifica ed esecuzione"));
    assert!(find(&italy, "art_3__para_2").text.starts_with("Le amministrazioni interessate provvedono"));
    let greece = shared_draft("member-states/greece/law_4330_2015.xml").unwrap();
    assert_eq!((greece.count(Kind::Article), greece.count(Kind::Paragraph)), (6, 9));
    let luxembourg = shared_draft("member-states/luxembourg/legilux/2006_07_31_n2_jo.xml").unwrap();
    assert_eq!((luxembourg.count(Kind::Article), luxembourg.count(Kind::Point)), (6, 91));
    assert_eq!(
        luxembourg.articles().next().unwrap().text,
        "Les dispositions annexées à la présente loi constituent le Code du travail."
    );
    let finland = shared_draft("member-states/finland/finlex/finlex_2024_123.xml").unwrap();
    assert_eq!(finland.count(Kind::Annex), 1);
    assert!(finland.conclusions.contains(&"Työministeri Arto Satonen".to_owned()));
    assert!(finland.findings.iter().any(|finding| finding.code == Code::TableAsText));
    let america = shared_draft("world-v3/us_Act_2011-11-29.xml").unwrap();
    assert!(america.title.as_deref().unwrap().starts_with("An Act To facilitate the hosting"));
    assert_eq!(find(&america, "sec_4__point_a").kind, Kind::Letter);
    assert!(america.findings.iter().all(|finding| finding.code != Code::NoArticles));
}

#[test]
fn bills_of_chile_and_spain_have_their_numbers_in_the_heading() {
    let Some(chile) = shared_draft("cl-bill-versions/8924/akn/06-act-final.xml") else { return };
    assert_eq!(chile.count(Kind::Article), 32);
    assert!(chile.articles().take(3).all(|article| article.number.starts_with("Artículo ")));
    let spain = shared_draft("es-bill-versions/121-000004/akn/01-bill-original.xml").unwrap();
    assert_eq!(spain.count(Kind::Article), 23);
    let numbers: Vec<_> = spain.articles().take(2).map(|article| article.eid.as_str()).collect();
    assert_eq!(numbers, ["art_1", "art_2"]);
}

#[test]
fn the_bill_of_a_leos_package() {
    let Some(draft) = shared_draft("leos/proposal_3Articles.leg") else { return };
    assert_eq!(draft.count(Kind::Article), 3);
    assert!(draft.title.as_deref().unwrap().starts_with("Proposal for a REGULATION"));
}

#[test]
fn debates_judgments_and_memoranda_are_read_with_a_finding() {
    let Some(folder) = shared::folder() else { return };
    for path in [
        "world-v3/ke_Debate_Bungeni_2011-06-10.xml",
        "world-v3/cl_Sesion56_2.xml",
        "world-v3/za_Judgement_2008-11-26.xml",
        "uk-docx-pairs/ukpgaen_20240015_en.akn",
    ] {
        let (_, draft) = load(&folder.join("akn").join(path));
        assert!(draft.walk().count() > 20, "{path}");
        assert!(draft.findings.iter().any(|finding| finding.code == Code::NoArticles), "{path}");
    }
}

/// The number of a provision in its address: "dvs_1__para_1-1" → "1-1".
fn number(eid: &str) -> String {
    let last = eid.rsplit("__").next().unwrap();
    last.split_once('_').map_or("", |(_, number)| number).to_lowercase()
}

#[test]
fn numbers_in_addresses_follow_the_convention_as_bluebell_does() {
    let Some(folder) = shared::folder() else { return };
    let mut compared = 0;
    for name in ["eids_basic.xml", "eids_edge.xml"] {
        let (text, draft) = load(&folder.join("akn/bluebell").join(name));
        let names = ["paragraph", "subparagraph", "point", "item"];
        let theirs: Vec<String> = elements(&text)
            .iter()
            .filter(|e| names.contains(&e.name) && e.next == "num")
            .map(|e| number(e.attributes.split("eId=\"").nth(1).unwrap().split('"').next().unwrap()))
            .collect();
        let kinds = [Kind::Paragraph, Kind::Letter, Kind::Point];
        let ours: Vec<String> =
            draft.walk().filter(|p| kinds.contains(&p.kind)).map(|p| number(&p.eid)).collect();
        assert_eq!(ours, theirs, "{name}");
        compared += ours.len();
    }
    assert!(compared > 90, "only {compared}");
}
