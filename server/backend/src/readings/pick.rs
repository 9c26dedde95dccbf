//! Choosing the few that are shown: of many texts those that stand for all, those with most to check, those that ask.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use insight::{Signature, Voice, evidence, questions, representatives};
use model::comments::Stance;
use model::submissions::SenderKind;

use super::body::Standing;
use super::collect::Said;

/// Texts of one kind of sender and one stance among which representatives are chosen: the commonest, and as many of the
/// rest, evenly.
const OF_EACH: usize = 200;
/// Representatives.
const REPRESENTATIVES: usize = 10;
/// Comments with evidence, and those that ask.
const MOST: usize = 10;
/// Less than this is hardly evidence: one law named, or one figure.
const LEAST: usize = 4;
/// What files weigh as evidence.
const FILES: usize = 3;

/// The comments that stand for all: every stance and every kind of sender, no two near-copies.
pub(super) fn standing(said: &[Said]) -> Vec<Standing> {
    let mut cells: BTreeMap<(Stance, SenderKind), Vec<usize>> = BTreeMap::new();
    for (at, one) in said.iter().enumerate().filter(|(_, one)| !one.text.is_empty()) {
        cells.entry((one.stance, one.sender)).or_default().push(at);
    }
    let mut candidates: Vec<usize> = Vec::new();
    for mut cell in cells.into_values() {
        cell.sort_by_key(|at| (Reverse(said[*at].copies), *at));
        let rest = cell.split_off(cell.len().min(OF_EACH));
        let step = (rest.len() / OF_EACH).max(1);
        candidates.extend(cell);
        candidates.extend(rest.into_iter().step_by(step).take(OF_EACH));
    }
    let signatures: Vec<Signature> = candidates.iter().map(|at| said[*at].signature()).collect();
    let voices: Vec<Voice> = candidates
        .iter()
        .zip(&signatures)
        .map(|(at, signature)| Voice {
            signature,
            stance: place(Stance::ALL, said[*at].stance),
            sender: place(SenderKind::ALL, said[*at].sender),
        })
        .collect();
    let chosen = representatives(&voices, REPRESENTATIVES);
    chosen.into_iter().map(|at| one(&said[candidates[at]])).collect()
}

fn place<T: PartialEq>(all: &[T], one: T) -> u32 {
    all.iter().position(|other| *other == one).and_then(|at| u32::try_from(at).ok()).unwrap_or_default()
}

/// Those that name most of what can be checked; of a campaign one.
pub(super) fn founded(said: &[Said]) -> Vec<Standing> {
    let weight = |one: &Said| evidence(&one.text).weight() + if one.files { FILES } else { 0 };
    best(said, |one| Some(weight(one)).filter(|weight| *weight >= LEAST))
}

/// Those that ask something, what most ask first; of a campaign one.
pub(super) fn asking(said: &[Said]) -> Vec<Standing> {
    best(said, |one| (one.asks || !questions(&one.text).is_empty()).then_some(0))
}

fn best(said: &[Said], weight: impl Fn(&Said) -> Option<usize>) -> Vec<Standing> {
    let mut found: Vec<(usize, &Said)> = said.iter().filter_map(|one| Some((weight(one)?, one))).collect();
    found.sort_by_key(|(weight, one)| (Reverse(*weight), Reverse(one.copies), one.comment.as_str()));
    let mut campaigns: HashSet<&str> = HashSet::new();
    let fresh =
        found.into_iter().filter(|(_, one)| one.campaign.as_deref().is_none_or(|id| campaigns.insert(id)));
    fresh.take(MOST).map(|(_, said)| one(said)).collect()
}

fn one(said: &Said) -> Standing {
    Standing { comment: said.comment.clone(), same: said.copies }
}
