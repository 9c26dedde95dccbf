//! Two versions of a draft, provision by provision.
//!
//! The way of a comparison: `words` and `side` lay both texts out flat · `exact` pairs what stands once in each, word
//! for word · `units` pairs articles by rare words they share (`candidates`, `weigh`, `settle`) and groupings by what
//! they hold · `inside` pairs the children of pairs · `parts` and `pieces` find splits and merges · `judge` says what each pair
//! is (`order` for places, `cites` for references). Provisions are never paired by place or number alone: some words
//! in common are needed, but for those without any words. The work is bounded whatever the texts are.
//!
//! Swapping the two texts gives the same pairs, with additions for removals and splits for merges.

mod candidates;
mod cites;
mod exact;
mod inside;
mod judge;
mod matching;
mod order;
mod parts;
mod pieces;
mod relation;
mod settle;
mod side;
mod units;
mod weigh;
mod words;

use serde::{Deserialize, Serialize};

pub use relation::{Pair, Reason, Relation};

use crate::Draft;

/// Every provision of two versions, each in at least one pair.
///
/// Rows follow the new text; what was removed stands after the provision it followed in the old one.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Comparison {
    /// The rows.
    pub pairs: Vec<Pair>,
}

impl Comparison {
    /// The rows of an old provision: one, or several where it was split.
    pub fn of_old(&self, eid: &str) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(move |pair| pair.old.as_deref() == Some(eid))
    }

    /// The rows of a new provision: one, or several where it was merged.
    pub fn of_new(&self, eid: &str) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(move |pair| pair.new.as_deref() == Some(eid))
    }

    /// The rows that say something changed, in order.
    pub fn changes(&self) -> impl Iterator<Item = &Pair> {
        self.pairs.iter().filter(|pair| pair.relation != Relation::Unchanged)
    }

    /// How many rows have that relation.
    #[must_use]
    pub fn count(&self, relation: Relation) -> usize {
        self.pairs.iter().filter(|pair| pair.relation == relation).count()
    }
}

/// Pairs the provisions of two versions. The same two drafts always give the same answer.
#[must_use]
pub fn compare(old: &Draft, new: &Draft) -> Comparison {
    let mut vocabulary = words::Vocabulary::default();
    let old = side::Side::new(old, &mut vocabulary);
    let new = side::Side::new(new, &mut vocabulary);
    let pairs = matching::with_texts(&old, &new, &vocabulary, |texts| {
        let mut work = matching::Work::new(texts);
        exact::unique(&mut work);
        units::articles(&mut work);
        units::groups(&mut work);
        inside::everywhere(&mut work);
        units::strays(&mut work);
        units::shrunk(&mut work);
        inside::everywhere(&mut work);
        exact::leftovers(&mut work);
        let parts = parts::find(&mut work);
        for part in &parts {
            inside::children(&mut work, part.old, part.new);
        }
        let parts: Vec<_> = parts.into_iter().filter(|part| still_alone(&work, part)).collect();
        judge::judge(&mut work, &parts)
    });
    Comparison { pairs }
}

/// Pairing the children of a part may have paired another part.
fn still_alone(work: &matching::Work, part: &pieces::Part) -> bool {
    if part.split { work.old_of[part.new].is_none() } else { work.new_of[part.old].is_none() }
}
