//! From pairs to relations: the same words? the same place? the same number? And how sure.

use std::collections::HashSet;

use super::cites::Cites;
use super::matching::{Found, Link, Work};
use super::order;
use super::pieces::Part;
use super::relation::{Pair, Reason, Relation};
use super::weigh::FULL;

/// Where a row stands: by the new text, pairs before their further parts before what was removed behind them.
type Place = (usize, u8, usize);

/// The rows: the new text's order, what was removed after what it stood behind.
pub(super) fn judge(work: &mut Work, parts: &[Part]) -> Vec<Pair> {
    let mut rows = further(work, parts);
    rows.extend(pairs(work, parts));
    rows.extend(alone(work, parts));
    rows.sort_by_key(|(place, _)| *place);
    rows.into_iter().map(|(_, pair)| pair).collect()
}

/// The further pairs of what was split or merged.
fn further(work: &mut Work, parts: &[Part]) -> Vec<(Place, Pair)> {
    let mut rows = Vec::new();
    for part in parts {
        let (relation, reason) = in_parts(part.split);
        let sides = (Some(part.old), Some(part.new));
        let pair =
            Shares::of(work, part.old, part.new).pair(work, sides, relation, reason, score(part.score));
        rows.push(((part.new, 1, part.old), pair));
    }
    rows
}

/// The pairs one to one; those of what was split or merged say so.
fn pairs(work: &mut Work, parts: &[Part]) -> Vec<(Place, Pair)> {
    let moved = moved(work);
    let cites = Cites::new(work);
    let mut split = vec![None; work.old_of.len()];
    for part in parts {
        let whole = if part.split { work.new_of[part.old].map(|link| link.to) } else { Some(part.new) };
        if let Some(whole) = whole {
            split[whole] = Some(part.split);
        }
    }
    let mut rows = Vec::new();
    for (b, split) in split.into_iter().enumerate().skip(1) {
        if let Some(link) = work.old_of[b] {
            let pair = paired(work, &cites, (link, b), moved[link.to], split);
            rows.push(((b, 0, link.to), pair));
        }
    }
    rows
}

/// What was added or removed.
fn alone(work: &Work, parts: &[Part]) -> Vec<(Place, Pair)> {
    let new_parts: HashSet<usize> = parts.iter().filter(|part| part.split).map(|part| part.new).collect();
    let old_parts: HashSet<usize> = parts.iter().filter(|part| !part.split).map(|part| part.old).collect();
    let mut rows = Vec::new();
    for (b, link) in work.old_of.iter().enumerate().skip(1) {
        if link.is_none() && !new_parts.contains(&b) {
            let sure = sure_alone(work.likest_new[b]);
            let pair = Shares::NONE.pair(work, (None, Some(b)), Relation::Added, Reason::NotInOld, sure);
            rows.push(((b, 0, 0), pair));
        }
    }
    let mut behind = 0;
    for (a, link) in work.new_of.iter().enumerate().skip(1) {
        if let Some(link) = link {
            behind = link.to;
        } else if !old_parts.contains(&a) {
            let sure = sure_alone(work.likest_old[a]);
            let pair = Shares::NONE.pair(work, (Some(a), None), Relation::Removed, Reason::NotInNew, sure);
            rows.push(((behind, 2, a), pair));
        }
    }
    rows
}

const fn in_parts(split: bool) -> (Relation, Reason) {
    if split { (Relation::Split, Reason::PartOfOld) } else { (Relation::Merged, Reason::PartOfNew) }
}

fn paired(
    work: &mut Work,
    cites: &Cites,
    (link, b): (Link, usize),
    moved: bool,
    split: Option<bool>,
) -> Pair {
    let a = link.to;
    let shares = Shares::of(work, a, b);
    let same_words = work.same_own(a, b);
    let other_number = work.old().nodes[a].cited != work.new_side().nodes[b].cited;
    let follows = !same_words && cites.only_renumbered(work, a, b);
    let (relation, reason) = match split {
        Some(split) => in_parts(split),
        None => {
            let relation = match (same_words || (follows && (moved || other_number)), moved, other_number) {
                (false, ..) => Relation::Reworded,
                (true, true, _) => Relation::Moved,
                (true, false, true) => Relation::Renumbered,
                (true, false, false) => Relation::Unchanged,
            };
            (relation, if follows { Reason::ReferencesRenumbered } else { reason(work, link, b) })
        }
    };
    let confidence = if follows { 0.98 } else { confidence(work, link, b, same_words) };
    let mut pair = shares.pair(work, (Some(a), Some(b)), relation, reason, confidence);
    pair.other_place = moved;
    pair.other_number = other_number;
    pair
}

fn reason(work: &Work, link: Link, b: usize) -> Reason {
    let empty = work.old().own(link.to).is_empty() && work.new_side().own(b).is_empty();
    match link.found {
        Found::Unique if empty && work.old().all(link.to).is_empty() => Reason::BothEmpty,
        Found::Unique => Reason::SameWords,
        Found::Nearby => Reason::SameWordsNearby,
        Found::Leftover => Reason::SameWordsLeft,
        Found::Empty => Reason::BothEmpty,
        Found::Parts => Reason::SameParts,
        Found::Alike if empty => Reason::SameParts,
        Found::Alike if work.same_number(link.to, b) => Reason::MostWordsSameNumber,
        Found::Alike => Reason::MostWords,
        Found::Only => Reason::OnlyCandidate,
    }
}

fn confidence(work: &Work, link: Link, b: usize, same_words: bool) -> f64 {
    match link.found {
        Found::Unique => 1.0,
        Found::Nearby => 0.97,
        Found::Empty => 0.9,
        Found::Leftover => 0.7,
        Found::Parts => score(link.score).max(if same_words { 0.95 } else { 0.5 }),
        Found::Alike => {
            let sure = 0.3 + 0.7 * score(link.score);
            let same = same_words && !work.new_side().own(b).is_empty();
            if same { sure.max(0.95) } else { sure }
        }
        Found::Only => 0.2 + 0.6 * score(link.score),
    }
}

/// The liker the likest other one, the less sure it is that it stands alone.
fn sure_alone(likest: u32) -> f64 {
    1.0 - score(likest.min(FULL)) / 2.0
}

fn score(value: u32) -> f64 {
    f64::from(value.min(FULL)) / f64::from(FULL)
}

/// Whether each paired old provision stands in another parent or in another order among its siblings.
fn moved(work: &Work) -> Vec<bool> {
    let mut moved = vec![false; work.new_of.len()];
    for parent in 0..work.new_of.len() {
        let mut in_place = Vec::new();
        for a in work.old().children(parent) {
            let Some(link) = work.new_of[a] else { continue };
            let (old, new) = (&work.old().nodes[a], &work.new_side().nodes[link.to]);
            if work.are_paired(parent, new.parent) {
                let words = work.old().all(a).len().min(work.new_side().all(link.to).len()) as u64;
                let told_apart = (old.hash ^ new.hash) & 0xFFFF;
                in_place.push((a, new.place, (1 << 40) + ((words + 1) << 16) + told_apart));
            } else {
                moved[a] = true;
            }
        }
        for ((a, ..), kept) in in_place.iter().zip(order::kept(&in_place)) {
            moved[*a] = !kept;
        }
    }
    moved
}

/// Shares of words in common, see [`Pair`].
struct Shares {
    shared: f64,
    shared_inside: f64,
    kept: f64,
    known: f64,
}

impl Shares {
    const NONE: Self = Self { shared: 0.0, shared_inside: 0.0, kept: 0.0, known: 0.0 };
    const ALL: Self = Self { shared: 1.0, shared_inside: 1.0, kept: 1.0, known: 1.0 };

    fn of(work: &mut Work, a: usize, b: usize) -> Self {
        if work.identical(a, b) {
            return Self::ALL;
        }
        let (old, new) = (work.old(), work.new_side());
        let mut counter =
            |old: &[u32], new: &[u32]| share(work.counter.common(old, new), old.len().max(new.len()));
        let mut shared = counter(old.own(a), new.own(b));
        if !old.text(a).is_empty() && !new.text(b).is_empty() {
            shared = shared.min(counter(old.text(a), new.text(b)));
        }
        let all = work.counter.common(old.all(a), new.all(b));
        let (before, after) = (old.all(a).len(), new.all(b).len());
        Self {
            shared,
            shared_inside: share(all, before.max(after)),
            kept: share(all, before),
            known: share(all, after),
        }
    }

    fn pair(
        self,
        work: &Work,
        (a, b): (Option<usize>, Option<usize>),
        relation: Relation,
        reason: Reason,
        confidence: f64,
    ) -> Pair {
        Pair {
            old: a.and_then(|a| work.old().eid(a)).map(str::to_owned),
            new: b.and_then(|b| work.new_side().eid(b)).map(str::to_owned),
            relation,
            confidence: (confidence * 1000.0).round() / 1000.0,
            reason,
            shared: self.shared,
            shared_inside: self.shared_inside,
            both_speak: a.is_some_and(|a| !work.old().own(a).is_empty())
                && b.is_some_and(|b| !work.new_side().own(b).is_empty()),
            kept: self.kept,
            known: self.known,
            other_number: false,
            other_place: false,
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of words")]
fn share(common: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { common as f64 / of as f64 }
}
