//! Changes to the shape of a tree: what each gives, and what holds after any of them.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use law::{CorrectError, Draft, Format, Kind, Reshape, read};
use proptest::prelude::*;

fn plain(text: &str) -> Draft {
    read(text.as_bytes(), Some(Format::PlainText)).unwrap()
}

fn eids(draft: &Draft) -> Vec<&str> {
    draft.walk().map(|provision| provision.eid.as_str()).collect()
}

fn text<'a>(draft: &'a Draft, eid: &str) -> &'a str {
    &draft.find(eid).unwrap().text
}

const ACT: &str =
    "Art. 1. - (1) Text:\na) unu;\nb) doi.\n(2) Potrivit lit. a) se plătește.\nArt. 2. - Final.";

#[test]
fn joining_puts_the_number_back_into_the_words() {
    let mut draft = plain(ACT);
    assert_eq!(
        draft.reshape("art_1__para_1__point_b", Reshape::Join).unwrap().as_deref(),
        Some("art_1__para_1__point_a")
    );
    assert_eq!(text(&draft, "art_1__para_1__point_a"), "unu; b) doi.");
    // After the last letter in the order of the text, not after the paragraph's own words.
    assert_eq!(
        draft.reshape("art_1__para_2", Reshape::Join).unwrap().as_deref(),
        Some("art_1__para_1__point_a")
    );
    // The first part joins what holds it.
    assert_eq!(draft.reshape("art_1__para_1", Reshape::Join).unwrap().as_deref(), Some("art_1"));
    assert_eq!(eids(&draft), ["art_1", "art_1__point_a", "art_2"]);
    assert_eq!(text(&draft, "art_1"), "(1) Text:");
    assert_eq!(draft.reshape("art_1", Reshape::Join), Err(CorrectError::NoPlace));
}

#[test]
fn splitting_reads_the_marker_of_the_second_half() {
    let mut draft = plain("Art. 1. - Text. (2) Alt text.\nArt. 2. - Unu. Doi.");
    let at = text(&draft, "art_1").find("(2)").unwrap();
    assert_eq!(draft.reshape("art_1", Reshape::Split(at)).unwrap().as_deref(), Some("art_1__para_2"));
    assert_eq!((text(&draft, "art_1"), text(&draft, "art_1__para_2")), ("Text.", "Alt text."));
    assert_eq!(draft.reshape("art_2", Reshape::Split(5)).unwrap().as_deref(), Some("art_2__block_1"));
    assert_eq!(draft.find("art_2__block_1").unwrap().kind, Kind::Block);
    for place in [0, 4, 400] {
        assert_eq!(draft.reshape("art_2", Reshape::Split(place)), Err(CorrectError::NoPlace));
    }
}

#[test]
fn the_parts_of_a_split_provision_go_with_its_second_half() {
    let mut draft = plain("Art. 1. - (1) Text. (2) Alt text:\na) unu;\nb) doi.");
    // The line was split already where it was safe; join it to have something to split.
    draft.reshape("art_1__para_2", Reshape::Join).unwrap();
    assert_eq!(eids(&draft), ["art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b"]);
    let at = text(&draft, "art_1__para_1").find("(2)").unwrap();
    assert_eq!(draft.reshape("art_1__para_1", Reshape::Split(at)).unwrap().as_deref(), Some("art_1__para_2"));
    assert_eq!(draft, plain("Art. 1. - (1) Text. (2) Alt text:\na) unu;\nb) doi."));
}

#[test]
fn dropping_takes_the_parts_and_points_to_what_stood_before() {
    let mut draft = plain(ACT);
    assert_eq!(draft.reshape("art_1__para_2", Reshape::Drop).unwrap().as_deref(), Some("art_1__para_1"));
    assert_eq!(draft.reshape("art_1__para_1", Reshape::Drop).unwrap().as_deref(), Some("art_1"));
    assert_eq!(draft.reshape("art_1", Reshape::Drop).unwrap(), None);
    assert_eq!(eids(&draft), ["art_2"]);
    assert_eq!(draft.reshape("art_1", Reshape::Drop), Err(CorrectError::NotFound));
}

#[test]
fn moving_in_and_out_keeps_the_order_of_the_words() {
    let mut draft = plain("Art. 1. - Text:\na) unu;\nb) doi;\nc) trei.");
    assert_eq!(
        draft.reshape("art_1__point_b", Reshape::Indent).unwrap().as_deref(),
        Some("art_1__point_a__point_b")
    );
    assert_eq!(draft.find("art_1__point_a__point_b").unwrap().label, "art. 1 lit. a) lit. b)");
    assert_eq!(
        draft.reshape("art_1__point_a__point_b", Reshape::Outdent).unwrap().as_deref(),
        Some("art_1__point_b")
    );
    assert_eq!(draft.reshape("art_1__point_a", Reshape::Outdent).unwrap().as_deref(), Some("point_a"));
    assert_eq!(eids(&draft), ["art_1", "point_a", "point_a__point_b", "point_a__point_c"]);
    assert_eq!(draft.reshape("art_1", Reshape::Indent), Err(CorrectError::NoPlace));
    assert_eq!(draft.reshape("art_1", Reshape::Outdent), Err(CorrectError::NoPlace));
}

#[test]
fn findings_follow_the_shape() {
    let mut draft = plain("Art. 1. - Text:\na) unu;\nb) doi;\nb) trei.");
    assert_eq!(draft.findings.len(), 1);
    draft.reshape("art_1__point_b_2", Reshape::Join).unwrap();
    assert!(draft.findings.is_empty());
}

/// Every word of the tree, in the order of the text.
fn words(draft: &Draft) -> Vec<String> {
    draft
        .walk()
        .flat_map(|p| {
            let heading = p.heading.clone().unwrap_or_default();
            format!("{} {heading} {}", p.number, p.text)
                .split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_changes_leave_a_sound_tree(steps in proptest::collection::vec((0_usize..12, 0_u8..4, 0_usize..40), 0..30)) {
        let mut draft = plain(ACT);
        for (which, change, place) in steps {
            let Some(eid) = draft.walk().nth(which).map(|p| p.eid.clone()) else { continue };
            let change = match change {
                0 => Reshape::Join,
                1 => Reshape::Split(place),
                2 => Reshape::Indent,
                _ => Reshape::Outdent,
            };
            let before = draft.clone();
            match draft.reshape(&eid, change) {
                Ok(next) => {
                    prop_assert!(next.is_some_and(|eid| draft.find(&eid).is_some()));
                    // A split may cut a word in two or take a marker out of it; the letters stay.
                    prop_assert_eq!(words(&draft).concat(), words(&before).concat());
                }
                Err(_) => prop_assert_eq!(&draft, &before),
            }
            let unique: std::collections::HashSet<_> = draft.walk().map(|p| &p.eid).collect();
            prop_assert_eq!(unique.len(), draft.walk().count());
        }
    }
}
