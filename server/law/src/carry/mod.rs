//! What becomes of a comment when the next version is published: which provision it stands by, or that a person must
//! say. Pure: the caller keeps the old text beside the comment and records who settled what.
//!
//! The rule that nothing bends: no comment is put by a provision that has less than half of its words in common with
//! the old one unless its state says so ([`CarryState::NeedsPerson`]; [`CarryState::Parent`] names the provision that
//! held it). Words are counted with everything inside, and the provision's own words by themselves as well.

mod references;

pub use references::{Reference, WrongReference, references, wrong_references};

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::compare::{Comparison, Pair, Relation};
use crate::{Draft, Kind, Provision};

/// Words in common below which a person is asked.
const HALF: f64 = 0.5;
/// Pairings less sure than this are a person's to confirm.
const SURE: f64 = 0.5;

/// What became of a comment's provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CarryState {
    /// Same words, place and number; also every comment on the whole act.
    Exact,
    /// Same words, another number or place.
    Moved,
    /// Other words, half of them or more in common.
    WordingChanged,
    /// It is gone; what held it within its article (or annex, or unnumbered section) stands.
    Parent,
    /// Its words are now in several provisions.
    Split,
    /// It is gone with its article.
    Orphaned,
    /// Less than half of the words in common, or a doubtful pair: the targets are proposals.
    NeedsPerson,
}

impl CarryState {
    /// The name used in JSON and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Moved => "moved",
            Self::WordingChanged => "wording_changed",
            Self::Parent => "parent",
            Self::Split => "split",
            Self::Orphaned => "orphaned",
            Self::NeedsPerson => "needs_person",
        }
    }
}

/// Where a comment goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    /// What became of its provision.
    pub state: CarryState,
    /// Addresses in the new text, the best first; empty for the whole act and for what is gone.
    pub targets: Vec<String>,
    /// Share of the words in common with the first target, 0 to 1: of the provision's own words or of its words with
    /// everything inside, whichever is lower.
    pub shared: f64,
}

/// Carries comments from one version to the next. Made once for a pair of versions, asked for each comment.
pub struct Carrier<'a> {
    pairs: HashMap<&'a str, Vec<&'a Pair>>,
    above: HashMap<&'a str, Above<'a>>,
}

/// What a provision stands in.
#[derive(Clone, Copy)]
struct Above<'a> {
    kind: Kind,
    parent: Option<&'a str>,
}

impl<'a> Carrier<'a> {
    /// `comparison` is of `old` with the new version.
    #[must_use]
    pub fn new(old: &'a Draft, comparison: &'a Comparison) -> Self {
        let mut pairs: HashMap<&str, Vec<&Pair>> = HashMap::new();
        for pair in &comparison.pairs {
            if let Some(old) = &pair.old {
                pairs.entry(old).or_default().push(pair);
            }
        }
        let mut above = HashMap::new();
        let mut waiting: Vec<(&Provision, Option<&str>)> = old.provisions.iter().map(|p| (p, None)).collect();
        while let Some((provision, parent)) = waiting.pop() {
            above.insert(provision.eid.as_str(), Above { kind: provision.kind, parent });
            waiting.extend(provision.children.iter().map(|child| (child, Some(provision.eid.as_str()))));
        }
        Self { pairs, above }
    }

    /// Where a comment on `eid` of the old version goes; `None` is the whole act. An address that the old version
    /// does not have is a person's to settle.
    #[must_use]
    pub fn carry(&self, eid: Option<&str>) -> Carried {
        let Some(eid) = eid else {
            return Carried { state: CarryState::Exact, targets: Vec::new(), shared: 1.0 };
        };
        let rows = self.pairs.get(eid).map_or(&[][..], Vec::as_slice);
        match rows {
            [] => Carried { state: CarryState::NeedsPerson, targets: Vec::new(), shared: 0.0 },
            [pair] if pair.relation == Relation::Removed => self.gone(eid),
            [pair] => one(pair),
            several => split(several),
        }
    }

    /// Up to the article it stood in, or to what stands for one.
    fn gone(&self, eid: &str) -> Carried {
        let orphaned = Carried { state: CarryState::Orphaned, targets: Vec::new(), shared: 0.0 };
        let mut here = eid;
        loop {
            let Some(above) = self.above.get(here) else { return orphaned };
            if above.kind == Kind::Article || above.kind == Kind::Annex || above.kind.is_grouping() {
                return orphaned;
            }
            let Some(parent) = above.parent else { return orphaned };
            let best = self.pairs.get(parent).and_then(|rows| best(rows));
            let Some(pair) = best.filter(|pair| pair.new.is_some()) else {
                here = parent;
                continue;
            };
            let stands = pair.confidence >= SURE && pair.shared_inside.max(pair.kept) >= HALF;
            let state = if stands { CarryState::Parent } else { CarryState::NeedsPerson };
            return Carried { state, targets: pair.new.iter().cloned().collect(), shared: shared(pair) };
        }
    }
}

/// The row that keeps most of the old words.
fn best<'p>(rows: &[&'p Pair]) -> Option<&'p Pair> {
    rows.iter().copied().max_by(|one, other| one.kept.total_cmp(&other.kept).then(other.new.cmp(&one.new)))
}

/// Where only one of the two has words of its own (a text that became a first paragraph), the whole counts.
fn shared(pair: &Pair) -> f64 {
    if pair.both_speak { pair.shared.min(pair.shared_inside) } else { pair.shared_inside }
}

fn one(pair: &Pair) -> Carried {
    let shared = shared(pair);
    let state = if shared < HALF || pair.confidence < SURE {
        CarryState::NeedsPerson
    } else if pair.shared < 1.0 || pair.shared_inside < 1.0 {
        CarryState::WordingChanged
    } else if pair.other_number || pair.other_place {
        CarryState::Moved
    } else {
        CarryState::Exact
    };
    Carried { state, targets: pair.new.iter().cloned().collect(), shared }
}

/// Every part must come from the old one by half, and half of the old one must be in the parts.
fn split(rows: &[&Pair]) -> Carried {
    let mut rows = rows.to_vec();
    rows.sort_by(|one, other| other.kept.total_cmp(&one.kept).then(one.new.cmp(&other.new)));
    let kept: f64 = rows.iter().map(|pair| pair.kept).sum();
    let holds = kept >= HALF && rows.iter().all(|pair| pair.known >= HALF);
    Carried {
        state: if holds { CarryState::Split } else { CarryState::NeedsPerson },
        shared: rows.first().map_or(0.0, |pair| shared(pair)),
        targets: rows.iter().filter_map(|pair| pair.new.clone()).collect(),
    }
}
