//! Inside paired parents: first what reads the same beside what is paired, then what has most words in common.

use std::collections::{HashMap, VecDeque};

use super::matching::{Found, Work};
use super::settle::{Floor, settle};
use super::side::Class;
use super::weigh::FULL;

/// What two children of paired parents need.
const CHILDREN: Floor = Floor { likeness: 220, total: 330 };
/// What the only two left between the same neighbours need.
const ONLY: u32 = 150;
/// Share of the shorter one's words, weighed, that makes the other its longer or shorter self.
pub(super) const CONTAINED: u32 = 700;
/// Most candidates of one parent that are weighed each against each; longer lists go by rare words alone.
const MOST_EACH: usize = 2_500;

/// Pairs the children of every paired parent, from the act downwards.
pub(super) fn everywhere(work: &mut Work) {
    for parent in 0..work.old().nodes.len() {
        if let Some(link) = work.new_of[parent] {
            children(work, parent, link.to);
        }
    }
}

/// Pairs the free children of two provisions with each other.
pub(super) fn children(work: &mut Work, parent: usize, other: usize) {
    let free = |work: &Work| -> (Vec<usize>, Vec<usize>) {
        (
            work.old().children(parent).filter(|a| work.new_of[*a].is_none()).collect(),
            work.new_side().children(other).filter(|b| work.old_of[*b].is_none()).collect(),
        )
    };
    let (old, new) = free(work);
    if old.is_empty() || new.is_empty() {
        return;
    }
    beside(work, parent, other, &old);
    same_heading(work, &old, &new);
    in_order(work, &old, &new, true);
    in_order(work, &old, &new, false);
    let (old, new) = free(work);
    if old.is_empty() || new.is_empty() {
        return;
    }
    if old.len() * new.len() <= MOST_EACH {
        let list = old.iter().flat_map(|a| new.iter().map(|b| (*a, *b))).collect();
        settle(work, list, CHILDREN);
    } else {
        let mut list = super::candidates::by_rare_words(work, &old, &new);
        list.extend(old.iter().filter_map(|a| Some((*a, expected(work, parent, other, *a, Side::Before)?))));
        list.extend(old.iter().filter_map(|a| Some((*a, expected(work, parent, other, *a, Side::After)?))));
        settle(work, list, CHILDREN);
    }
    beside(work, parent, other, &old);
    only(work, parent, other, &old);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// The provision that stands where `a` would be expected: after the pair of the one before it, or before the pair of
/// the one after it; first or last where there is none.
fn expected(work: &Work, parent: usize, other: usize, a: usize, side: Side) -> Option<usize> {
    let neighbour = match side {
        Side::Before => work.old().nodes[a].before,
        Side::After => work.old().after(a),
    };
    let beside = match neighbour {
        Some(neighbour) => Some(work.new_of[neighbour]?.to),
        None => None,
    };
    let b = match (side, beside) {
        (Side::Before, Some(beside)) => work.new_side().after(beside),
        (Side::After, Some(beside)) => work.new_side().nodes[beside].before,
        (Side::Before, None) => work.new_side().children(other).next(),
        (Side::After, None) => work.new_side().children(other).last(),
    }?;
    debug_assert_eq!(work.old().nodes[a].parent, parent);
    (work.new_side().nodes[b].parent == other && work.free(a, b)).then_some(b)
}

/// Repeated words find their pair from their neighbours: forwards, then backwards.
fn beside(work: &mut Work, parent: usize, other: usize, old: &[usize]) {
    let try_one = |work: &mut Work, a: usize, side: Side| {
        if work.new_of[a].is_none()
            && let Some(b) = expected(work, parent, other, a, side)
            && work.identical(a, b)
        {
            let found = if work.old().all(a).is_empty() { Found::Empty } else { Found::Nearby };
            work.pair_whole(a, b, found);
        }
    };
    for a in old {
        try_one(work, *a, Side::Before);
    }
    for a in old.iter().rev() {
        try_one(work, *a, Side::After);
    }
}

/// The same words: first with the same number, then one after the other. Empty ones need the same number.
fn in_order(work: &mut Work, old: &[usize], new: &[usize], numbered: bool) {
    let key = |node: &super::side::Node| (node.hash, if numbered { node.number } else { 0 });
    let mut waiting: HashMap<(u64, u64), VecDeque<usize>> = HashMap::new();
    for b in new {
        if work.old_of[*b].is_none() {
            waiting.entry(key(&work.new_side().nodes[*b])).or_default().push_back(*b);
        }
    }
    for a in old {
        let empty = work.old().all(*a).is_empty();
        if work.new_of[*a].is_some() || (empty && !numbered) {
            continue;
        }
        let Some(queue) = waiting.get_mut(&key(&work.old().nodes[*a])) else { continue };
        if let Some(b) = queue.front().copied()
            && work.free(*a, b)
            && work.identical(*a, b)
        {
            queue.pop_front();
            work.pair_whole(*a, b, if empty { Found::Empty } else { Found::Nearby });
        }
    }
}

/// Articles, groupings and annexes with the same own words, which stand once on each side.
fn same_heading(work: &mut Work, old: &[usize], new: &[usize]) {
    let mut counts: HashMap<u64, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for a in old {
        counts.entry(work.old().nodes[*a].own_hash).or_default().0.push(*a);
    }
    for b in new {
        counts.entry(work.new_side().nodes[*b].own_hash).or_default().1.push(*b);
    }
    for a in old {
        if let Some((one, other)) = counts.get(&work.old().nodes[*a].own_hash)
            && let ([a], [b]) = (one.as_slice(), other.as_slice())
            && work.free(*a, *b)
            && work.same_class(*a, *b)
            && work.old().nodes[*a].class != Class::Inner
            && !work.old().own(*a).is_empty()
            && work.same_own(*a, *b)
        {
            work.pair(*a, *b, Found::Nearby, FULL);
        }
    }
}

/// What is left alone between the same neighbours on both sides needs fewer words in common, or nothing but the words
/// of the other.
fn only(work: &mut Work, parent: usize, other: usize, old: &[usize]) {
    for a in old {
        let before = expected(work, parent, other, *a, Side::Before);
        if let Some(b) = before
            && before == expected(work, parent, other, *a, Side::After)
            && work.same_class(*a, b)
        {
            let likeness = work.likeness(*a, b, 0);
            if likeness >= ONLY || work.contained(*a, b) >= CONTAINED {
                work.pair(*a, b, Found::Only, likeness);
            }
        }
    }
}
