//! Versions of a text: what became of a provision from one to another, and how often.

use serde::Serialize;

use crate::code::code;

code! {
    /// What became of a provision. Words are compared without case, marks, punctuation and old spelling.
    Relation {
        /// Only in the new text.
        Added = "added",
        /// Only in the old text.
        Removed = "removed",
        /// Other words.
        Reworded = "reworded",
        /// One old provision, several new ones.
        Split = "split",
        /// Several old provisions, one new one.
        Merged = "merged",
        /// The same words in another place.
        Moved = "moved",
        /// The same words and place, cited by another number.
        Renumbered = "renumbered",
        /// The same words, but other punctuation, capitals or spelling.
        Retouched = "retouched",
        /// The same in every letter.
        Unchanged = "unchanged",
    }
}

/// How many changes there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Provisions that are new.
    pub added: i64,
    /// Provisions that are gone.
    pub removed: i64,
    /// Provisions with other words.
    pub reworded: i64,
    /// Provisions that became several.
    pub split: i64,
    /// Provisions that were made of several.
    pub merged: i64,
    /// Provisions that only stand elsewhere.
    pub moved: i64,
    /// Provisions that only have another number.
    pub renumbered: i64,
    /// Provisions of which only punctuation, capitals or spelling differ.
    pub retouched: i64,
}

impl Tally {
    /// Counts one more.
    pub const fn add(&mut self, relation: Relation) {
        let count = match relation {
            Relation::Added => &mut self.added,
            Relation::Removed => &mut self.removed,
            Relation::Reworded => &mut self.reworded,
            Relation::Split => &mut self.split,
            Relation::Merged => &mut self.merged,
            Relation::Moved => &mut self.moved,
            Relation::Renumbered => &mut self.renumbered,
            Relation::Retouched => &mut self.retouched,
            Relation::Unchanged => return,
        };
        *count += 1;
    }

    /// Changes of every kind.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.added
            + self.removed
            + self.reworded
            + self.split
            + self.merged
            + self.moved
            + self.renumbered
            + self.retouched
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_is_counted_once_and_what_is_the_same_is_not() {
        let mut tally = Tally::default();
        for relation in Relation::ALL {
            tally.add(*relation);
        }
        assert_eq!(tally.total(), i64::try_from(Relation::ALL.len()).unwrap() - 1);
        assert_eq!(tally.added, 1);
    }
}
