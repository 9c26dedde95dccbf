//! Working a reading out. Pure, and off the async threads.

use std::cmp::Reverse;
use std::collections::HashSet;

use insight::{Keyphrase, Wording, phrases, same_changes};

use super::body::{Body, Cell, Phrase, Wordings};
use super::collect::{Material, Proposed, Said};
use super::pick;

/// Texts among which phrases are looked for.
const PHRASED: usize = 5_000;
/// Words by which people name a provision: everybody who does says them.
const LABELS: [&str; 8] = ["alin", "alineatul", "art", "articol", "articolul", "lege", "legea", "lit"];
/// Phrases that are kept.
const PHRASES: usize = 20;
/// Changes that are kept, and comments of each.
const CHANGES: usize = 30;
const OF_A_CHANGE: usize = 60;
/// Comments kept of a phrase: a page of them.
const OF_A_PHRASE: usize = 20;

/// What is told of all that was read.
pub(super) fn compute(material: &Material) -> Body {
    let cell = |(&(sender, stance, campaign), &comments): (&(_, _, _), &i64)| Cell {
        sender,
        stance,
        campaign,
        comments,
    };
    let mut counties: Vec<(String, i64)> = material.counties.clone().into_iter().collect();
    counties.sort_by_key(|(_, comments)| Reverse(*comments));
    let (wordings, changes) = wordings(&material.proposed);
    Body {
        cells: material.cells.iter().map(cell).collect(),
        days: material.days.clone().into_iter().collect(),
        counties,
        phrases: said_most(material),
        wordings,
        changes,
        representatives: pick::standing(&material.said),
        evidence: pick::founded(&material.said),
        questions: pick::asking(&material.said),
        texts: material.texts,
        capped: usize::try_from(material.texts).is_ok_and(|texts| texts > material.said.len()),
    }
}

fn said_most(material: &Material) -> Vec<Phrase> {
    let (mut seen, mut campaigns) = (HashSet::new(), HashSet::new());
    // The same words with another stance are heard once, and so is a campaign, however its members edit its text.
    let here: Vec<&Said> = material
        .said
        .iter()
        .filter(|said| !said.text.is_empty() && seen.insert(&said.text))
        .filter(|said| said.campaign.as_ref().is_none_or(|id| campaigns.insert(id)))
        .collect();
    let step = here.len().div_ceil(PHRASED).max(1);
    let here: Vec<&Said> = here.into_iter().step_by(step).collect();
    let texts: Vec<&str> = here.iter().map(|said| said.text.as_str()).collect();
    let rest: Vec<&str> = material.elsewhere.iter().map(String::as_str).collect();
    let found = phrases(&texts, &rest, PHRASES);
    let telling =
        |(phrase, _): &(Keyphrase, Vec<usize>)| phrase.texts > 1 && !LABELS.contains(&phrase.phrase.as_str());
    let told = found.into_iter().filter(telling).map(|(phrase, places)| {
        let comments = places.iter().filter_map(|at| here.get(*at)).take(OF_A_PHRASE);
        Phrase {
            phrase: phrase.phrase,
            texts: i64::try_from(phrase.texts).unwrap_or(i64::MAX),
            comments: comments.map(|said| said.comment.clone()).collect(),
        }
    });
    told.collect()
}

fn wordings(proposed: &[Proposed]) -> (Vec<Wordings>, i64) {
    let given: Vec<Wording> = proposed
        .iter()
        .map(|one| Wording {
            present: &one.present,
            proposed: &one.wording,
            copies: usize::try_from(one.count).unwrap_or_default(),
        })
        .collect();
    let groups = same_changes(&given);
    let changes = i64::try_from(groups.len()).unwrap_or(i64::MAX);
    let group = |places: Vec<usize>| {
        let members: Vec<&Proposed> = places.iter().filter_map(|at| proposed.get(*at)).collect();
        let sum = |of: fn(&Proposed) -> i64| members.iter().map(|one| of(one)).sum();
        // One of each wording first, so that all that are meant can be seen.
        let firsts = members.iter().filter_map(|one| one.comments.first());
        let others = members.iter().flat_map(|one| one.comments.iter().skip(1));
        Wordings {
            comments: firsts.chain(others).take(OF_A_CHANGE).cloned().collect(),
            count: sum(|one| one.count),
            organisations: sum(|one| one.organisations),
            campaign: sum(|one| one.campaign),
            variants: i64::try_from(members.len()).unwrap_or(i64::MAX),
        }
    };
    (groups.into_iter().take(CHANGES).map(group).collect(), changes)
}
