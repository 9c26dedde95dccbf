//! Splits and merges: which further pairs are taken. `pieces` finds them.

use std::collections::HashSet;

use super::matching::Work;
use super::pieces::{self, Part};

/// Every part, the surest first; no pair is in a split and a merge at once. A piece that had a weak pair of its own
/// loses it.
pub(super) fn find(work: &mut Work) -> Vec<Part> {
    let mut found = pieces::search(work, true);
    found.extend(pieces::search(work, false));
    found.sort_unstable_by_key(|part| {
        (u32::MAX - part.score, part.old.abs_diff(part.new), part.old + part.new)
    });
    let mut taken = Taken::default();
    found.retain(|part| taken.take(work, part));
    found
}

#[derive(Default)]
struct Taken {
    /// (old, new) of wholes with their pair.
    split: HashSet<(usize, usize)>,
    merged: HashSet<(usize, usize)>,
    /// Pieces: in a split, and index.
    pieces: HashSet<(bool, usize)>,
}

impl Taken {
    fn take(&mut self, work: &mut Work, part: &Part) -> bool {
        let whole = if part.split {
            work.new_of[part.old].map(|link| (part.old, link.to))
        } else {
            work.old_of[part.new].map(|link| (link.to, part.new))
        };
        let own = if part.split {
            work.old_of[part.new].map(|link| (link.to, part.new))
        } else {
            work.new_of[part.old].map(|link| (part.old, link.to))
        };
        let piece = (part.split, if part.split { part.new } else { part.old });
        let (Some(whole), false) = (whole, self.pieces.contains(&piece)) else { return false };
        let other = if part.split { &self.merged } else { &self.split };
        if other.contains(&whole) {
            return false;
        }
        if let Some((a, b)) = own {
            if self.split.contains(&(a, b)) || self.merged.contains(&(a, b)) {
                return false;
            }
            work.new_of[a] = None;
            work.old_of[b] = None;
        }
        self.pieces.insert(piece);
        let wholes = if part.split { &mut self.split } else { &mut self.merged };
        wholes.insert(whole);
        true
    }
}
