//! Which comments stand for all that were made on an article.

use std::collections::HashSet;

use insight::made::{Dice, MIXED, made};
use insight::{Index, Signature, Voice, representatives};

/// A hundred comments: half are two campaigns, and three stances and four kinds of sender are unevenly spread.
fn hundred(seed: u64) -> Vec<(Signature, u32, u32)> {
    let mut dice = Dice(seed);
    let made = made(&mut dice, &[25, 25], MIXED, 50);
    // One stance and one kind of sender are heard once, each from somebody who wrote alone.
    let described = |(text, label): (String, u32)| {
        let stance = if label == 1_000_000 { 2 } else { u32::from(dice.chance(15)) };
        let sender = if label == 1_000_001 { 3 } else { [0, 0, 0, 0, 1, 2][dice.roll(6)] };
        (Signature::of(&text), stance, sender)
    };
    made.texts.into_iter().zip(made.labels).map(described).collect()
}

fn voices(all: &[(Signature, u32, u32)]) -> Vec<Voice<'_>> {
    all.iter()
        .map(|(signature, stance, sender)| Voice { signature, stance: *stance, sender: *sender })
        .collect()
}

#[test]
fn every_stance_and_every_kind_of_sender_is_among_them() {
    for seed in 1..30 {
        let all = hundred(seed * 7_919);
        for most in [0, 3, 8] {
            let chosen = representatives(&voices(&all), most);
            let stances: HashSet<u32> = chosen.iter().map(|at| all[*at].1).collect();
            let senders: HashSet<u32> = chosen.iter().map(|at| all[*at].2).collect();
            assert_eq!((stances.len(), senders.len()), (3, 4), "seed {seed}, most {most}");
            assert!(chosen.len() <= most.max(7));
        }
    }
}

#[test]
fn no_two_of_them_are_copies() {
    for seed in 1..30 {
        let all = hundred(seed * 104_729);
        let chosen = representatives(&voices(&all), 10);
        assert_eq!(chosen.len(), 10);
        let mut index = Index::default();
        chosen.iter().for_each(|at| {
            index.add(&all[*at].0);
        });
        assert_eq!(index.groups().groups, [], "seed {seed}");
    }
}

#[test]
fn the_order_of_the_comments_changes_nothing() {
    let mut all = hundred(65_537);
    let chosen: Vec<_> = representatives(&voices(&all), 8).into_iter().map(|at| all[at].clone()).collect();
    Dice(3).shuffle(&mut all);
    let again: Vec<_> = representatives(&voices(&all), 8).into_iter().map(|at| all[at].clone()).collect();
    assert_eq!(chosen, again);
}

#[test]
fn comments_without_words_stand_for_nobody() {
    let empty = Signature::of("…");
    let voice = Voice { signature: &empty, stance: 1, sender: 1 };
    assert_eq!(representatives(&[voice], 3), []);
    assert_eq!(representatives(&[], 3), []);
}
