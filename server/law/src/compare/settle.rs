//! Choosing among candidates: the clear ones first, whose pairs then speak for their neighbours.

use std::collections::HashMap;

use super::matching::{Found, Work};

/// What a pair needs at least.
#[derive(Clone, Copy)]
pub(super) struct Floor {
    /// Words in common, weighed.
    pub likeness: u32,
    /// The same with what its surroundings add.
    pub total: u32,
}

/// (lead over the next best, total) asked for, round by round; the last round takes the floor's total.
const ROUNDS: [(i64, i64); 3] = [(150, 600), (80, 450), (0, 0)];
/// Most times one round is repeated; each time the new pairs have changed the surroundings of the others.
const MOST_TURNS: usize = 8;
/// The same for lists of more candidates than [`LONG`].
const FEW_TURNS: usize = 2;
const LONG: usize = 50_000;

struct Candidate {
    a: usize,
    b: usize,
    likeness: u32,
    total: i64,
}

/// The two highest totals of one provision.
#[derive(Default)]
struct Best {
    first: i64,
    second: Option<i64>,
    any: bool,
}

impl Best {
    /// Totals come in falling order.
    fn add(&mut self, total: i64) {
        if self.any {
            self.second = self.second.or(Some(total));
        } else {
            *self = Self { first: total, second: None, any: true };
        }
    }
}

/// Pairs the best of `list`, one to one. Gives whether anything was paired.
pub(super) fn settle(work: &mut Work, mut list: Vec<(usize, usize)>, floor: Floor) -> bool {
    list.sort_unstable();
    list.dedup();
    let mut candidates: Vec<Candidate> = Vec::new();
    for (a, b) in list {
        if work.free(a, b) && work.same_class(a, b) {
            let likeness = work.likeness(a, b, floor.likeness);
            if likeness >= floor.likeness.max(1) {
                candidates.push(Candidate { a, b, likeness, total: 0 });
            }
        }
    }
    let mut any = false;
    let turns = if candidates.len() > LONG { FEW_TURNS } else { MOST_TURNS };
    for (lead, least) in ROUNDS {
        for _ in 0..turns {
            let taken = turn(work, &mut candidates, lead, least.max(i64::from(floor.total)));
            any |= taken;
            if !taken {
                break;
            }
        }
    }
    any
}

/// Pairs everyone who is the other's best by `lead`.
fn turn(work: &mut Work, candidates: &mut Vec<Candidate>, lead: i64, least: i64) -> bool {
    candidates.retain(|candidate| work.free(candidate.a, candidate.b));
    for candidate in candidates.iter_mut() {
        candidate.total = i64::from(candidate.likeness) + surroundings(work, candidate.a, candidate.b);
    }
    // Of two equals the nearer one, then the earlier one: the same whichever text is called old.
    candidates.sort_unstable_by_key(|c| (-c.total, c.a.abs_diff(c.b), c.a + c.b));
    let mut best_old: HashMap<usize, Best> = HashMap::new();
    let mut best_new: HashMap<usize, Best> = HashMap::new();
    for candidate in candidates.iter() {
        best_old.entry(candidate.a).or_default().add(candidate.total);
        best_new.entry(candidate.b).or_default().add(candidate.total);
    }
    let clear = |best: &HashMap<usize, Best>, key: usize, total: i64| {
        best.get(&key).is_some_and(|best| {
            total == best.first && best.second.is_none_or(|second| total - second >= lead)
        })
    };
    let mut any = false;
    for candidate in candidates.iter() {
        let Candidate { a, b, likeness, total } = *candidate;
        if total >= least && clear(&best_old, a, total) && clear(&best_new, b, total) && work.free(a, b) {
            work.pair(a, b, Found::Alike, likeness);
            any = true;
        }
    }
    any
}

/// What the places of two provisions add to the words they have in common, or take away.
fn surroundings(work: &Work, a: usize, b: usize) -> i64 {
    let (old, new) = (&work.old().nodes[a], &work.new_side().nodes[b]);
    let neighbours = |one: Option<usize>, other: Option<usize>| match (one, other) {
        (Some(one), Some(other)) if work.are_paired(one, other) => 70,
        (None, None) => 30,
        _ => 0,
    };
    let kind = |provision: Option<&crate::Provision>| provision.map(|provision| provision.kind);
    let mut sum =
        neighbours(old.before, new.before) + neighbours(work.old().after(a), work.new_side().after(b));
    if work.are_paired(old.parent, new.parent) {
        sum += 60;
    }
    if work.same_number(a, b) {
        sum += 40;
    }
    if kind(old.provision) != kind(new.provision) {
        sum -= 80;
    }
    sum
}
