//! Articles and groupings: articles by their words and by their parts, groupings by the articles they hold.

use std::collections::HashMap;

use super::candidates::by_rare_words;
use super::inside::CONTAINED;
use super::matching::{Found, Work};
use super::settle::{Floor, settle};
use super::side::{Class, Side};

/// Articles of fewer words are paired only inside paired parents.
const ENOUGH: usize = 5;
/// What two articles need, wherever they stand.
const ARTICLES: Floor = Floor { likeness: 250, total: 380 };
/// What two paragraphs or letters of different parents need.
const INNER: Floor = Floor { likeness: 430, total: 480 };
/// Groupings look at no more levels above a provision than this.
const MOST_LEVELS: usize = 6;
/// Share of the words of two groupings that must lie in paired provisions, of 1000.
const HELD: u64 = 300;

/// Pairs articles that share enough words, wherever they stand.
pub(super) fn articles(work: &mut Work) {
    let mut list = candidates(work, Class::Article, ENOUGH);
    list.extend(by_parts(work));
    settle(work, list, ARTICLES);
}

/// Pairs paragraphs and letters that went to another parent and were reworded on the way.
pub(super) fn strays(work: &mut Work) {
    let list = candidates(work, Class::Inner, ENOUGH);
    settle(work, list, INNER);
}

fn candidates(work: &Work, class: Class, enough: usize) -> Vec<(usize, usize)> {
    let pool = |side: &Side, taken: &[Option<super::matching::Link>]| -> Vec<usize> {
        (1..side.nodes.len())
            .filter(|i| taken[*i].is_none() && side.nodes[*i].class == class && side.all(*i).len() >= enough)
            .collect()
    };
    let old = pool(work.old(), &work.new_of);
    let new = pool(work.new_side(), &work.old_of);
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let mut list = by_rare_words(work, &old, &new);
    // The one that follows the pair of the one before, and the one before the pair of the one that follows.
    for a in old {
        let before = work.old().nodes[a].before.and_then(|before| work.new_of[before]);
        let after = work.old().after(a).and_then(|after| work.new_of[after]);
        list.extend(before.and_then(|link| work.new_side().after(link.to)).map(|b| (a, b)));
        list.extend(after.and_then(|link| work.new_side().nodes[link.to].before).map(|b| (a, b)));
    }
    list
}

/// The parents of paired parts.
fn by_parts(work: &Work) -> Vec<(usize, usize)> {
    let mut list = Vec::new();
    for (a, link) in work.new_of.iter().enumerate() {
        let Some(link) = link else { continue };
        let (mut a, mut b) = (a, link.to);
        while work.old().nodes[a].class == Class::Inner && work.new_side().nodes[b].class == Class::Inner {
            (a, b) = (work.old().nodes[a].parent, work.new_side().nodes[b].parent);
        }
        if work.old().nodes[a].class == Class::Article && work.free(a, b) {
            list.push((a, b));
        }
    }
    list
}

/// Pairs the parents of pairs that lost or gained most of their words, where number or neighbours speak for it too.
pub(super) fn shrunk(work: &mut Work) {
    let mut list = Vec::new();
    for (a, link) in work.new_of.iter().enumerate().skip(1) {
        let Some(link) = link else { continue };
        let (a, b) = (work.old().nodes[a].parent, work.new_side().nodes[link.to].parent);
        if a != 0 && b != 0 && work.free(a, b) && work.same_class(a, b) {
            list.push((a, b));
        }
    }
    list.sort_by_key(|(a, b)| (a.abs_diff(*b), a + b));
    list.dedup();
    for (a, b) in list {
        let (old, new) = (&work.old().nodes[a], &work.new_side().nodes[b]);
        let beside = |one: Option<usize>, other: Option<usize>| match (one, other) {
            (Some(one), Some(other)) => work.are_paired(one, other),
            _ => false,
        };
        let speaks = work.same_number(a, b)
            || beside(old.before, new.before)
            || beside(work.old().after(a), work.new_side().after(b));
        if work.free(a, b) && speaks && work.contained(a, b) >= CONTAINED {
            let likeness = work.likeness(a, b, 0);
            work.pair(a, b, Found::Parts, likeness);
        }
    }
}

/// Pairs groupings and annexes by the share of their words that lies in provisions already paired.
pub(super) fn groups(work: &mut Work) {
    let holds = |side: &Side, node: usize| matches!(side.nodes[node].class, Class::Group | Class::Annex);
    let above = |side: &Side, node: usize| -> Vec<usize> {
        let mut levels = Vec::new();
        let mut node = side.nodes[node].parent;
        while node != 0 && levels.len() < MOST_LEVELS {
            if holds(side, node) {
                levels.push(node);
            }
            node = side.nodes[node].parent;
        }
        levels
    };
    let mut shared: HashMap<(usize, usize), u64> = HashMap::new();
    for (a, link) in work.new_of.iter().enumerate().skip(1) {
        let Some(link) = link else { continue };
        let b = link.to;
        let top = holds(work.old(), work.old().nodes[a].parent)
            || holds(work.new_side(), work.new_side().nodes[b].parent);
        if holds(work.old(), a) || !top {
            continue;
        }
        let words = work.old().all(a).len().min(work.new_side().all(b).len()) as u64;
        for one in above(work.old(), a) {
            for other in above(work.new_side(), b) {
                *shared.entry((one, other)).or_default() += words.max(1);
            }
        }
    }
    take_best(work, shared);
}

fn take_best(work: &mut Work, shared: HashMap<(usize, usize), u64>) {
    let mut ranked: Vec<_> = shared
        .into_iter()
        .filter(|((a, b), _)| work.free(*a, *b) && work.same_class(*a, *b))
        .map(|((a, b), words)| {
            let both = (work.old().all(a).len() + work.new_side().all(b).len()).max(1) as u64;
            let held = (2_000 * words / both).min(1_000);
            let kind = |provision: Option<&crate::Provision>| provision.map(|provision| provision.kind);
            let same_kind = kind(work.old().nodes[a].provision) == kind(work.new_side().nodes[b].provision);
            let bonus = 100 * u64::from(work.same_own(a, b))
                + 40 * u64::from(work.same_number(a, b))
                + 150 * u64::from(same_kind);
            (held + bonus, held, a, b)
        })
        .filter(|(_, held, ..)| *held >= HELD)
        .collect();
    ranked.sort_unstable_by_key(|(total, _, a, b)| (u64::MAX - total, a.abs_diff(*b), a + b));
    for (_, held, a, b) in ranked {
        if work.free(a, b) {
            work.pair(a, b, Found::Parts, u32::try_from(held).unwrap_or(0));
        }
    }
}
