//! First what needs no weighing: the same words, standing once in each text.

use std::collections::HashMap;

use super::matching::{Found, Work};
use super::side::{Class, Node, Side};

/// Fewer words than this say too little to pair two provisions wherever they stand.
const ENOUGH_WHOLE: usize = 5;
const ENOUGH_OWN: usize = 6;
const ENOUGH_LEFT: usize = 4;

/// How often a hash stands in either text, and where last.
#[derive(Default)]
struct Count {
    old: (u32, usize),
    new: (u32, usize),
}

/// Pairs whole provisions whose words stand once in each text, then provisions whose own words do.
pub(super) fn unique(work: &mut Work) {
    let enough = |side: &Side, index: usize| side.all(index).len() >= ENOUGH_WHOLE;
    for (a, b) in once(work, |node| node.hash, enough) {
        if work.free(a, b) && work.identical(a, b) {
            work.pair_whole(a, b, Found::Unique);
        }
    }
    let enough = |side: &Side, index: usize| side.own(index).len() >= ENOUGH_OWN;
    for (a, b) in once(work, |node| node.own_hash, enough) {
        if work.same_class(a, b) && work.same_own(a, b) {
            work.pair(a, b, Found::Unique, super::weigh::FULL);
        }
    }
}

/// Pairs what is left with the same words: once in each text, or cited alike.
pub(super) fn leftovers(work: &mut Work) {
    let enough = |side: &Side, index: usize| side.all(index).len() >= ENOUGH_LEFT;
    let by_words = once(work, |node| node.hash, enough);
    let some = |side: &Side, index: usize| !side.all(index).is_empty() && side.nodes[index].number != 0;
    let by_number = once(work, |node| super::words::mix(node.hash, node.cited), some);
    for (a, b) in by_words.into_iter().chain(by_number) {
        if work.free(a, b) && work.identical(a, b) {
            work.pair_whole(a, b, Found::Leftover);
        }
    }
}

/// Free provisions whose key stands once among the free ones of each text, in the order of the old one.
fn once(
    work: &Work,
    key: impl Fn(&Node) -> u64,
    enough: impl Fn(&Side, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut counts: HashMap<u64, Count> = HashMap::new();
    let counted = |node: &Node| node.class != Class::Act;
    for (a, node) in work.old().nodes.iter().enumerate() {
        if work.new_of[a].is_none() && counted(node) && enough(work.old(), a) {
            let count = counts.entry(key(node)).or_default();
            count.old = (count.old.0 + 1, a);
        }
    }
    for (b, node) in work.new_side().nodes.iter().enumerate() {
        if work.old_of[b].is_none() && counted(node) && enough(work.new_side(), b) {
            let count = counts.entry(key(node)).or_default();
            count.new = (count.new.0 + 1, b);
        }
    }
    let mut pairs: Vec<_> = counts
        .into_values()
        .filter(|count| count.old.0 == 1 && count.new.0 == 1)
        .map(|count| (count.old.1, count.new.1))
        .collect();
    pairs.sort_unstable();
    pairs
}
