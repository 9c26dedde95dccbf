//! Splits and merges: a provision that stayed alone, whose words were part of a provision on the other side that has
//! its own pair already, and are missing from that pair.

use std::collections::HashSet;

use super::candidates::by_rare_words;
use super::matching::{Link, Work};
use super::side::{Class, Side};
use super::weigh::scope;

/// Fewer words are never called a part.
const ENOUGH: usize = 4;
/// Fewer words found again are never called a part.
const FOUND: usize = 3;
/// Share of a part's words, weighed, that must come from the whole, of 1000.
const SHARE: u32 = 550;

/// A further pair of a provision that has one already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub old: usize,
    pub new: usize,
    /// The old provision is the whole: it was split. Otherwise the new one is: it was merged.
    pub split: bool,
    pub score: u32,
}

/// Every part, the surest first; no provision is in a split and a merge at once.
pub(super) fn find(work: &mut Work) -> Vec<Part> {
    let mut found = search(work, true);
    found.extend(search(work, false));
    found.sort_unstable_by_key(|part| {
        (u32::MAX - part.score, part.old.abs_diff(part.new), part.old + part.new)
    });
    let (mut split, mut merged, mut placed) = (HashSet::new(), HashSet::new(), HashSet::new());
    found
        .into_iter()
        .filter(|part| {
            let (whole, piece) = if part.split { (part.old, part.new) } else { (part.new, part.old) };
            let taken = if part.split { &merged } else { &split };
            let pair = if part.split {
                (part.old, link(work, whole, true))
            } else {
                (link(work, whole, false), whole)
            };
            let fits = !placed.contains(&(part.split, piece)) && !taken.contains(&pair);
            if fits {
                placed.insert((part.split, piece));
                if part.split {
                    split.insert(pair)
                } else {
                    merged.insert(pair)
                };
            }
            fits
        })
        .collect()
}

/// The pair of a whole.
fn link(work: &Work, whole: usize, split: bool) -> usize {
    let links = if split { &work.new_of } else { &work.old_of };
    links[whole].map_or(0, |link| link.to)
}

/// The two texts as a search sees them: wholes on one side, parts on the other.
struct View<'w> {
    wholes: &'w Side<'w>,
    parts: &'w Side<'w>,
    of_whole: &'w [Option<Link>],
    of_part: &'w [Option<Link>],
}

fn search(work: &mut Work, split: bool) -> Vec<Part> {
    let (old, new) = (work.old(), work.new_side());
    let view = if split {
        View { wholes: old, parts: new, of_whole: &work.new_of, of_part: &work.old_of }
    } else {
        View { wholes: new, parts: old, of_whole: &work.old_of, of_part: &work.new_of }
    };
    let can_part = |side: &Side, node: usize| {
        matches!(side.nodes[node].class, Class::Article | Class::Inner) && side.all(node).len() >= ENOUGH
    };
    let parts: Vec<usize> = (1..view.parts.nodes.len())
        .filter(|p| view.of_part[*p].is_none() && can_part(view.parts, *p))
        .collect();
    if parts.is_empty() {
        return Vec::new();
    }
    let changed = |whole: usize, link: &Option<Link>| {
        link.is_some_and(|link| view.wholes.nodes[whole].hash != view.parts.nodes[link.to].hash)
    };
    let wholes: Vec<usize> = (1..view.wholes.nodes.len())
        .filter(|w| changed(*w, &view.of_whole[*w]) && can_part(view.wholes, *w))
        .collect();
    let mut tries: Vec<(usize, usize, bool)> = beside(&view, &parts);
    let by_words = if split {
        by_rare_words(work, &wholes, &parts)
    } else {
        by_rare_words(work, &parts, &wholes).into_iter().map(|(part, whole)| (whole, part)).collect()
    };
    tries.extend(by_words.into_iter().map(|(whole, part)| (whole, part, false)));
    tries.sort_unstable();
    tries.dedup();
    tries.retain(|(whole, ..)| changed(*whole, &view.of_whole[*whole]));
    let mut found = Vec::new();
    for (whole, part, own) in tries {
        let Some(link) = view.of_whole[whole] else { continue };
        let (all, rest) = if own {
            (view.wholes.own(whole), view.parts.own(link.to))
        } else {
            (scope(view.wholes, whole), scope(view.parts, link.to))
        };
        let (words, share) = work.counter.residue(all, rest, scope(view.parts, part), work.texts.rarity);
        if words >= FOUND && share >= SHARE {
            let (old, new) = if split { (whole, part) } else { (part, whole) };
            found.push(Part { old, new, split, score: share });
        }
    }
    found
}

/// (whole, part, whether only the whole's own words count): the wholes that stand beside a part, and its parent.
fn beside(view: &View, parts: &[usize]) -> Vec<(usize, usize, bool)> {
    let mut tries = Vec::new();
    for part in parts {
        let node = &view.parts.nodes[*part];
        let mut near_by = |whole: usize| {
            if view.wholes.nodes[whole].class == node.class {
                tries.push((whole, *part, false));
            }
        };
        let mut walk = node.before;
        // Past the parts that stand between a whole's pair and this one.
        for _ in 0..4 {
            let Some(near) = walk else { break };
            if let Some(link) = view.of_part[near] {
                near_by(link.to);
                break;
            }
            walk = view.parts.nodes[near].before;
        }
        if let Some(link) = view.parts.after(*part).and_then(|after| view.of_part[after]) {
            near_by(link.to);
        }
        if let Some(link) = view.of_part[node.parent]
            && node.class == Class::Inner
            && matches!(view.wholes.nodes[link.to].class, Class::Article | Class::Inner)
        {
            tries.push((link.to, *part, true));
        }
    }
    tries
}
