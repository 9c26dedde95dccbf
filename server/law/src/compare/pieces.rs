//! Pieces of a split or a merge: provisions that stayed alone, or found a weak pair, whose words were part of a
//! provision on the other side and are missing from that provision's own pair.

use std::collections::HashSet;

use super::candidates::by_rare_words;
use super::matching::{Found, Link, Work};
use super::side::{Class, Side};
use super::weigh::{FULL, scope};

/// A further pair of a provision that has one already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub old: usize,
    pub new: usize,
    /// The old provision is the whole: it was split. Otherwise the new one is: it was merged.
    pub split: bool,
    pub score: u32,
}

/// Fewer words are never called a piece; fewer found again are none.
const ENOUGH: usize = 3;
/// Share of a piece's words, weighed, that must come from the whole, of 1000.
const SHARE: u32 = 550;
/// The same where the piece stands beside the whole's pair, or inside it.
const SHARE_BESIDE: u32 = 420;
/// The same where the piece has a pair already, which it then loses.
const SHARE_PAIRED: u32 = 880;
/// Pairs less alike than this may be lost.
const WEAK: u32 = 520;
/// A whole of so many times the words of a piece holds any words: there their order must be found again too.
const MUCH_LONGER: usize = 8;

/// The two texts as a search sees them: wholes on one side, pieces on the other.
struct View<'w> {
    wholes: &'w Side<'w>,
    pieces: &'w Side<'w>,
    of_whole: &'w [Option<Link>],
    of_piece: &'w [Option<Link>],
}

/// Where a piece might come from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Try {
    whole: usize,
    piece: usize,
    /// They stand beside or inside one another.
    beside: bool,
    /// Only the whole's own words count: it holds the piece.
    own: bool,
}

/// The pieces of old provisions that were split, or of new ones that were merged.
pub(super) fn search(work: &mut Work, split: bool) -> Vec<Part> {
    let (old, new) = (work.old(), work.new_side());
    let view = if split {
        View { wholes: old, pieces: new, of_whole: &work.new_of, of_piece: &work.old_of }
    } else {
        View { wholes: new, pieces: old, of_whole: &work.old_of, of_piece: &work.new_of }
    };
    let pieces = view.pieces(|link| link.is_none());
    let weak = view.pieces(|link| link.is_some_and(|link| is_weak(&link)));
    if pieces.is_empty() && weak.is_empty() {
        return Vec::new();
    }
    let mut tries = view.beside(&pieces);
    tries.extend(view.beside(&weak));
    let wholes = view.changed_wholes();
    let by_words = if split {
        by_rare_words(work, &wholes, &pieces)
    } else {
        by_rare_words(work, &pieces, &wholes).into_iter().map(|(piece, whole)| (whole, piece)).collect()
    };
    tries.extend(by_words.into_iter().map(|(whole, piece)| Try { whole, piece, beside: false, own: false }));
    tries.sort_unstable();
    tries.dedup();
    let mut found = Vec::new();
    for one in tries {
        let Some(link) = view.of_whole[one.whole].filter(|link| view.changed(one.whole, link)) else {
            continue;
        };
        if link.to == one.piece {
            continue;
        }
        let (all, rest) = if one.own {
            (view.wholes.own(one.whole), view.pieces.own(link.to))
        } else {
            (scope(view.wholes, one.whole), scope(view.pieces, link.to))
        };
        let piece = scope(view.pieces, one.piece);
        let (words, share) = work.counter.residue(all, rest, piece, work.texts.rarity);
        let least = match view.of_piece[one.piece] {
            Some(_) => SHARE_PAIRED,
            None if one.beside => SHARE_BESIDE,
            None => SHARE,
        };
        let long = all.len() > MUCH_LONGER * piece.len();
        if words >= ENOUGH && share >= least && (!long || in_order(all, piece)) {
            let (old, new) = if split { (one.whole, one.piece) } else { (one.piece, one.whole) };
            found.push(Part { old, new, split, score: share.min(FULL) });
        }
    }
    found
}

fn is_weak(link: &Link) -> bool {
    matches!(link.found, Found::Alike | Found::Only) && link.score < WEAK
}

/// Half of the neighbouring words of `piece` are neighbours in `whole` too.
fn in_order(whole: &[u32], piece: &[u32]) -> bool {
    let neighbours: HashSet<[u32; 2]> = whole.windows(2).map(|two| [two[0], two[1]]).collect();
    let found = piece.windows(2).filter(|two| neighbours.contains(&[two[0], two[1]])).count();
    2 * found + 1 >= piece.len()
}

impl View<'_> {
    fn can_be(side: &Side, node: usize) -> bool {
        matches!(side.nodes[node].class, Class::Article | Class::Inner) && side.all(node).len() >= ENOUGH
    }

    fn pieces(&self, wanted: impl Fn(Option<Link>) -> bool) -> Vec<usize> {
        let all = 1..self.pieces.nodes.len();
        all.filter(|piece| wanted(self.of_piece[*piece]) && Self::can_be(self.pieces, *piece)).collect()
    }

    /// Only what changed can have lost words.
    fn changed(&self, whole: usize, link: &Link) -> bool {
        self.wholes.nodes[whole].hash != self.pieces.nodes[link.to].hash
    }

    fn changed_wholes(&self) -> Vec<usize> {
        let all = 1..self.wholes.nodes.len();
        all.filter(|whole| {
            self.of_whole[*whole].is_some_and(|link| self.changed(*whole, &link))
                && Self::can_be(self.wholes, *whole)
        })
        .collect()
    }

    /// The wholes that stand beside a piece, and its parent.
    fn beside(&self, pieces: &[usize]) -> Vec<Try> {
        let mut tries = Vec::new();
        for piece in pieces.iter().copied() {
            let node = &self.pieces.nodes[piece];
            let mut near_by = |whole: usize| {
                if self.wholes.nodes[whole].class == node.class {
                    tries.push(Try { whole, piece, beside: true, own: false });
                }
            };
            let mut walk = node.before;
            // Past the pieces that stand between a whole's pair and this one.
            for _ in 0..4 {
                let Some(near) = walk else { break };
                if let Some(link) = self.of_piece[near] {
                    near_by(link.to);
                    break;
                }
                walk = self.pieces.nodes[near].before;
            }
            if let Some(link) = self.pieces.after(piece).and_then(|after| self.of_piece[after]) {
                near_by(link.to);
            }
            if let Some(link) = self.of_piece[node.parent]
                && node.class == Class::Inner
                && matches!(self.wholes.nodes[link.to].class, Class::Article | Class::Inner)
            {
                tries.push(Try { whole: link.to, piece, beside: true, own: true });
            }
        }
        tries
    }
}
