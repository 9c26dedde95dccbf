//! Ids that survive renumbering: each provision of a new version takes over the id of the one it comes from.
//!
//! - A pair keeps its id, whatever was reworded, moved or renumbered.
//! - Split: the part that keeps most of the old words keeps the id; the others get fresh ids and name where they come
//!   from. Of two that keep as many, the one that stands first.
//! - Merged: the new provision takes the id of the one that gave it most words; the other ids end there.
//! - What was removed ends; what was added is fresh. An id never comes back by itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::compare::{Comparison, Pair};

/// The ids of a new version.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Lineage {
    /// Address in the new version → id.
    pub ids: BTreeMap<String, String>,
    /// Fresh ids of parts that were split off → the id they come from.
    pub from: BTreeMap<String, String>,
    /// Ids of the old version that end → the id that took them in, if they were merged.
    pub ended: BTreeMap<String, Option<String>>,
}

/// The ids of the new version. `old` is address → id of the old one; `fresh` makes a new id for an address, and is
/// called once for each that needs one, in the order of the new text.
pub fn lineage(
    old: &BTreeMap<String, String>,
    comparison: &Comparison,
    mut fresh: impl FnMut(&str) -> String,
) -> Lineage {
    let heirs = heirs(old, &comparison.pairs);
    let mut lineage = Lineage::default();
    for pair in &comparison.pairs {
        let Some(new) = &pair.new else { continue };
        if lineage.ids.contains_key(new) {
            continue;
        }
        let id = match heirs.get(new.as_str()) {
            Some(eid) => old[*eid].clone(),
            None => fresh(new),
        };
        lineage.ids.insert(new.clone(), id);
    }
    let mut successors: HashMap<&str, &Pair> = HashMap::new();
    for pair in comparison.pairs.iter().filter(|pair| pair.new.is_some()) {
        if let Some(was) = &pair.old {
            let best = successors.entry(was).or_insert(pair);
            if heavier(pair, best).is_gt() {
                *best = pair;
            }
        }
    }
    let kept: HashSet<&String> = lineage.ids.values().collect();
    for (eid, id) in old {
        if !kept.contains(id) {
            let successor = successors.get(eid.as_str()).and_then(|pair| pair.new.as_ref());
            let into = successor.and_then(|new| lineage.ids.get(new).cloned());
            lineage.ended.insert(id.clone(), into);
        }
    }
    for pair in &comparison.pairs {
        let (Some(was), Some(new)) = (&pair.old, &pair.new) else { continue };
        if let (Some(source), Some(id)) = (old.get(was), lineage.ids.get(new))
            && !heirs.contains_key(new.as_str())
        {
            lineage.from.insert(id.clone(), source.clone());
        }
    }
    lineage
}

/// New address → the old address whose id it takes: the pairs that keep most words first, each side once.
fn heirs<'c>(old: &BTreeMap<String, String>, pairs: &'c [Pair]) -> HashMap<&'c str, &'c str> {
    let mut rows: Vec<(usize, &Pair)> = pairs.iter().enumerate().collect();
    rows.sort_by(|(at, one), (other_at, other)| heavier(other, one).then(at.cmp(other_at)));
    let (mut heirs, mut given) = (HashMap::new(), HashSet::new());
    for (_, pair) in rows {
        if let (Some(was), Some(new)) = (&pair.old, &pair.new)
            && old.contains_key(was)
            && !given.contains(was.as_str())
            && !heirs.contains_key(new.as_str())
        {
            given.insert(was.as_str());
            heirs.insert(new.as_str(), was.as_str());
        }
    }
    heirs
}

/// By words kept of the old one in a split, by words known of the new one in a merge.
fn heavier(one: &Pair, other: &Pair) -> std::cmp::Ordering {
    (one.kept + one.known).total_cmp(&(other.kept + other.known))
}
