//! Campaigns whose members are known, because they were made up.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod score;

use std::collections::HashMap;

use insight::made::{Dice, Habits, MIXED, Made, alone, campaign, made, member};
use insight::{Index, Kind, Signature};
use score::{Score, grouped, score};

const SEEDS: [u64; 3] = [20_261_123, 7_919, 88_172_645_463_325_252];
/// Every member changed four words of ten, and nobody sent the template.
const HEAVY: Habits = Habits { unchanged: 0, edited: (40, 40), personal: 0 };

fn found(made: &Made) -> Score {
    score(&made.labels, &grouped(made.texts.iter().map(String::as_str)))
}

/// The harmonic mean of precision and recall.
fn f1(score: Score) -> f64 {
    2.0 * score.precision * score.recall / (score.precision + score.recall)
}

#[test]
fn campaigns_of_every_size_are_found_among_other_comments() {
    for seed in SEEDS {
        let sizes = [2, 3, 5, 8, 13, 21, 34, 55, 89, 144];
        let found = found(&made(&mut Dice(seed), &sizes, MIXED, 1_500));
        assert!(f1(found) >= 0.98, "{seed}: {found:?}");
    }
}

#[test]
fn campaigns_of_five_are_found() {
    for seed in SEEDS {
        let found = found(&made(&mut Dice(seed), &[5; 60], MIXED, 1_000));
        assert!(f1(found) >= 0.98, "{seed}: {found:?}");
    }
}

/// Every member changed two to four words of ten, and nobody sent the template.
const CHANGED: Habits = Habits { unchanged: 0, edited: (20, 40), personal: 0 };

#[test]
fn campaigns_of_two_are_found() {
    for seed in SEEDS {
        for habits in [MIXED, CHANGED] {
            let found = found(&made(&mut Dice(seed), &[2; 300], habits, 2_000));
            assert!(f1(found) >= 0.98, "{seed}, {habits:?}: {found:?}");
        }
    }
}

#[test]
fn campaigns_of_five_are_found_when_every_member_edited_and_many_wrote_their_own() {
    let habits = Habits { personal: 30, ..CHANGED };
    for seed in SEEDS {
        let found = found(&made(&mut Dice(seed), &[5; 200], habits, 2_000));
        assert!(found.precision >= 0.99 && f1(found) >= 0.97, "{seed}: {found:?}");
    }
}

#[test]
fn a_campaign_is_found_when_every_member_edited_four_words_of_ten() {
    for seed in SEEDS {
        let found = found(&made(&mut Dice(seed), &[60; 15], HEAVY, 1_000));
        assert!(f1(found) >= 0.98, "{seed}: {found:?}");
    }
}

#[test]
fn people_who_wrote_alone_are_left_alone() {
    for seed in SEEDS {
        let mut dice = Dice(seed);
        let texts: Vec<String> = (0..4_000).map(|_| alone(&mut dice)).collect();
        let groups = grouped(texts.iter().map(String::as_str));
        let together = groups.iter().filter(|group| **group < 1_000_000).count();
        assert!(together <= 8, "{together} of 4,000");
    }
}

/// Who is with whom, what each is, and the text of the template, in the order of the texts.
fn standing(texts: &[&str]) -> Vec<(usize, Kind, String)> {
    let mut index = Index::default();
    for text in texts {
        // What is added was stored and read again.
        index.add(&Signature::from_bytes(&Signature::of(text).to_bytes()).unwrap());
    }
    let groups = index.groups();
    let mut firsts: HashMap<u32, usize> = HashMap::new();
    let places = groups.places.iter().enumerate();
    places
        .map(|(at, place)| match place.group {
            None => (at, place.kind, String::new()),
            Some(group) => {
                let template = texts[groups.groups[group as usize].template as usize];
                let first = *firsts.entry(group).or_insert(at);
                (first, place.kind, insight::fingerprint(template))
            }
        })
        .collect()
}

#[test]
fn the_order_of_arrival_changes_nothing() {
    let made = made(&mut Dice(SEEDS[0]), &[2, 4, 8, 16, 32, 64], MIXED, 400);
    let texts: Vec<&str> = made.texts.iter().map(String::as_str).collect();
    let known = standing(&texts);
    for seed in [3, 5, 8, 13_u64] {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        Dice(seed * 7_919).shuffle(&mut order);
        let shuffled: Vec<&str> = order.iter().map(|at| texts[*at]).collect();
        let mut back = vec![None; texts.len()];
        for (at, place) in order.iter().zip(standing(&shuffled)) {
            back[*at] = Some(place);
        }
        let back: Vec<_> = back.into_iter().map(Option::unwrap).collect();
        // A group is named by its first member in the given order: take the first in the old one.
        let mut firsts: HashMap<usize, usize> = HashMap::new();
        for (at, (group, kind, template)) in back.into_iter().enumerate() {
            let first = *firsts.entry(group).or_insert(at);
            assert_eq!((first, kind, template), known[at], "comment {at}, seed {seed}");
        }
    }
}

#[test]
fn comments_that_come_one_by_one_are_grouped_as_if_they_came_at_once() {
    let made = made(&mut Dice(SEEDS[1]), &[3, 9, 27], MIXED, 60);
    let mut growing = Index::default();
    for (at, text) in made.texts.iter().enumerate() {
        assert_eq!(growing.add(&Signature::of(text)) as usize, at);
        if at % 10 == 0 || at + 1 == made.texts.len() {
            let mut whole = Index::default();
            made.texts[..=at].iter().for_each(|text| {
                whole.add(&Signature::of(text));
            });
            assert_eq!(growing.groups(), whole.groups(), "after {at}");
        }
    }
}

#[test]
fn two_letters_pasted_into_one_join_no_campaigns() {
    let mut dice = Dice(SEEDS[2]);
    let habits = Habits { unchanged: 20, edited: (0, 20), personal: 20 };
    let [one, other] = [campaign(&mut dice), campaign(&mut dice)];
    let mut texts: Vec<String> = (0..30).map(|_| member(&mut dice, &one, habits)).collect();
    texts.extend((0..30).map(|_| member(&mut dice, &other, habits)));
    texts.extend(
        (0..3).map(|_| format!("{}\n{}", member(&mut dice, &one, habits), member(&mut dice, &other, habits))),
    );
    let groups = grouped(texts.iter().map(String::as_str));
    assert_ne!(groups[0], groups[30]);
    assert!(groups[..30].iter().all(|group| *group == groups[0]));
    assert!(groups[30..60].iter().all(|group| *group == groups[30]));
    assert!(groups[60..].iter().all(|group| *group == groups[0] || *group == groups[30]));
}
