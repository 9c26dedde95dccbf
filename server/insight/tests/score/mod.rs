//! How well groups agree with labels, counted over pairs of comments.

use std::collections::HashMap;
use std::hash::Hash;

use insight::{Index, Signature};

/// Of the pairs that were put together, the part that belongs together; and of those that belong together, the part
/// that was put together.
#[derive(Clone, Copy, Debug)]
pub struct Score {
    pub precision: f64,
    pub recall: f64,
}

/// A number for each text: the same for those of one group, its own for one that is in none.
pub fn grouped<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let mut index = Index::default();
    texts.for_each(|text| {
        index.add(&Signature::of(text));
    });
    let alone = (0_u32..).map(|at| u32::MAX - at);
    index.groups().places.iter().zip(alone).map(|(place, alone)| place.group.unwrap_or(alone)).collect()
}

/// Compares groups with labels.
#[expect(clippy::cast_precision_loss, reason = "counts of pairs")]
pub fn score<L: Eq + Hash + Clone>(labels: &[L], groups: &[u32]) -> Score {
    let both = pairs(labels.iter().cloned().zip(groups.iter().copied())) as f64;
    let part = |of: u64| if of == 0 { 1.0 } else { both / of as f64 };
    Score { precision: part(pairs(groups.iter())), recall: part(pairs(labels.iter())) }
}

fn pairs<T: Eq + Hash>(things: impl Iterator<Item = T>) -> u64 {
    let mut counts: HashMap<T, u64> = HashMap::new();
    things.for_each(|thing| *counts.entry(thing).or_default() += 1);
    counts.values().map(|count| count * (count - 1) / 2).sum()
}
