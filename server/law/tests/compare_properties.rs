//! What must hold for the comparison of any two texts.

use law::{Comparison, Draft, Kind, Provision, Relation, compare};
use proptest::prelude::*;

/// Short acts of few words, so that repeats, empties and moves are common.
fn acts() -> impl Strategy<Value = Draft> {
    let words = prop::collection::vec(prop::sample::select(WORDS.to_vec()), 0..9).prop_map(|w| w.join(" "));
    let article = (words.clone(), prop::collection::vec(words, 0..4));
    prop::collection::vec(article, 0..9).prop_map(|articles| Draft {
        provisions: articles
            .into_iter()
            .enumerate()
            .map(|(at, (text, parts))| {
                let eid = format!("art_{}", at + 1);
                let children = parts
                    .into_iter()
                    .enumerate()
                    .map(|(place, text)| {
                        made(format!("{eid}__para_{}", place + 1), Kind::Paragraph, text, Vec::new())
                    })
                    .collect();
                made(eid.clone(), Kind::Article, text, children)
            })
            .collect(),
        ..Draft::default()
    })
}

const WORDS: [&str; 14] = [
    "lege", "termen", "minister", "amendă", "art.", "5", "alin.", "(2)", "cerere", "primar", "zile", "se",
    "abrogă", "sau",
];

fn made(eid: String, kind: Kind, text: String, children: Vec<Provision>) -> Provision {
    let number = eid.rsplit('_').next().unwrap_or_default().to_owned();
    Provision {
        label: eid.clone(),
        eid,
        kind,
        number,
        heading: None,
        text,
        lines: law::Lines::default(),
        children,
    }
}

/// (old, new, relation) of every row, sorted.
fn rows(comparison: &Comparison, mirrored: bool) -> Vec<(Option<String>, Option<String>, Relation)> {
    let mut rows: Vec<_> = comparison
        .pairs
        .iter()
        .map(|p| match mirrored {
            false => (p.old.clone(), p.new.clone(), p.relation),
            true => (p.new.clone(), p.old.clone(), p.relation.mirrored()),
        })
        .collect();
    rows.sort();
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_act_compared_with_itself_is_unchanged(act in acts()) {
        let comparison = compare(&act, &act);
        prop_assert_eq!(comparison.changes().count(), 0);
        prop_assert!(comparison.pairs.iter().all(|p| p.old == p.new));
    }

    #[test]
    fn every_provision_of_both_sides_occurs_and_only_parts_occur_twice(old in acts(), new in acts()) {
        let comparison = compare(&old, &new);
        for provision in old.walk() {
            let rows: Vec<_> = comparison.of_old(&provision.eid).collect();
            prop_assert!(rows.len() == 1 || rows.len() > 1 && rows.iter().all(|p| p.relation == Relation::Split), "{rows:?}");
        }
        for provision in new.walk() {
            let rows: Vec<_> = comparison.of_new(&provision.eid).collect();
            prop_assert!(rows.len() == 1 || rows.len() > 1 && rows.iter().all(|p| p.relation == Relation::Merged), "{rows:?}");
        }
    }

    #[test]
    fn nothing_is_paired_without_a_word_in_common(old in acts(), new in acts()) {
        for pair in compare(&old, &new).pairs {
            let both = pair.old.is_some() && pair.new.is_some();
            prop_assert!(!both || pair.shared_inside > 0.0, "{pair:?}");
            prop_assert!((0.0..=1.0).contains(&pair.confidence) && pair.shared <= 1.0 && pair.kept <= 1.0);
        }
    }

    #[test]
    fn swapping_the_texts_mirrors_the_answer(old in acts(), new in acts()) {
        prop_assert_eq!(rows(&compare(&old, &new), false), rows(&compare(&new, &old), true));
    }
}
