//! What holds for the citations of any text, and of every real act.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod shared;

use std::collections::HashSet;

use law::{CitedAct, Draft, Format, citations, read};
use proptest::prelude::*;

/// Ranges are words of the provision that cites, targets exist, another act has none.
fn sound(draft: &Draft) -> usize {
    let known: HashSet<&str> = draft.walk().map(|provision| provision.eid.as_str()).collect();
    let found = citations(draft);
    for citation in &found {
        let from = draft.find(&citation.from).unwrap();
        let words = from.text.get(citation.range.clone());
        assert!(words.is_some_and(|words| words.trim() == words && words.len() >= 4), "{citation:?}");
        assert!(citation.targets.iter().all(|eid| known.contains(eid.as_str())), "{citation:?}");
        if citation.act != CitedAct::This {
            assert!(citation.targets.is_empty() && !citation.missing, "{citation:?}");
        }
    }
    found.len()
}

/// Pieces of citations, to be put together in any order.
const PIECES: [&str; 40] = [
    "Art. 1. - (1) ",
    "\nArt. 2. - ",
    "\n(2) ",
    "\na) ",
    "\nb) ",
    "\nANEXA nr. 1\nModel\n",
    "art. ",
    "alin. ",
    "lit. ",
    "pct. ",
    "articolele ",
    "anexa nr. ",
    "cap. ",
    "1",
    "2",
    "3^1",
    "(1)",
    "(2^1)",
    "a)",
    "b^1)",
    "1.2",
    "I",
    "(i)",
    ", ",
    " și ",
    " sau ",
    "–",
    " până la ",
    " al ",
    " ale ",
    " a ",
    " din ",
    "prezenta lege",
    "Legea nr. 24/2000",
    "aceeași lege",
    "„",
    "”",
    "»",
    ". ",
    " Text ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_pieces_give_sound_citations(pieces in proptest::collection::vec(0..PIECES.len(), 0..60)) {
        let text: String = pieces.into_iter().map(|at| PIECES[at]).collect();
        if let Ok(draft) = read(text.as_bytes(), Some(Format::PlainText)) {
            sound(&draft);
        }
    }

    #[test]
    fn any_letters_give_sound_citations(text in "(art\\. |alin\\. |lit\\. |\\PC{0,6}){0,40}") {
        if let Ok(draft) = read(text.as_bytes(), Some(Format::PlainText)) {
            sound(&draft);
        }
    }

    /// A citation built from a place that exists leads there.
    #[test]
    fn a_citation_of_what_exists_leads_there(article in 1_usize..6, paragraph in 1_usize..4, letter in 0_usize..3) {
        let letters = ["a)", "b)", "c)"];
        let mut text = String::new();
        for number in 1..6 {
            text.push_str(&format!("Art. {number}. - (1) Text:\na) unu;\nb) doi;\nc) trei.\n(2) Text:\na) unu;\nb) doi;\nc) trei.\n(3) Text:\na) unu;\nb) doi;\nc) trei.\n"));
        }
        text.push_str(&format!("Art. 6. - Potrivit art. {article} alin. ({paragraph}) lit. {} se plătește.", letters[letter]));
        let draft = read(text.as_bytes(), Some(Format::PlainText)).unwrap();
        let found = citations(&draft);
        let want = format!("art_{article}__para_{paragraph}__point_{}", &letters[letter][..1]);
        prop_assert_eq!(&found[0].targets, &vec![want]);
        prop_assert_eq!(found.len(), 1);
    }
}

#[test]
fn hostile_citations_are_bounded() {
    let draft = |text: String| read(text.as_bytes(), Some(Format::PlainText)).unwrap();
    assert_eq!(citations(&draft("art. 1 se aplică; ".repeat(200_000))).len(), 100_000);
    let mut act = String::new();
    for number in 1..3000 {
        act.push_str(&format!("Art. {number}. - Potrivit art. 1-100, se aplică.\n"));
    }
    let targets: usize = citations(&draft(act)).iter().map(|citation| citation.targets.len()).sum();
    assert!((100_000..101_000).contains(&targets), "{targets}");
}

#[test]
fn every_real_act_has_sound_citations_and_few_that_lead_nowhere() {
    let Some(folder) = shared::folder() else { return };
    let (mut all, mut missing) = (0, 0);
    for part in ["kg-txt", "constructii-md", "procurement-printable-txt"] {
        for path in files::below(&folder.join("ro-law").join(part)) {
            let Ok(draft) = read(&std::fs::read(&path).unwrap(), Format::from_name(&path.to_string_lossy()))
            else {
                continue;
            };
            all += sound(&draft);
            missing += citations(&draft).iter().filter(|citation| citation.missing).count();
        }
    }
    // Annexes that the sources leave out are most of them.
    assert!(all > 3500 && missing * 100 <= all * 3, "{missing} of {all}");
}
