//! What has been paired so far, and the work at hand.

use super::side::Side;
use super::weigh::{Bags, Counter, Texts, rarity, scope};
use super::words::Vocabulary;

/// How a pair was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// The same words, which stand once in each text.
    Unique,
    /// The same words, beside a pair or in a paired parent.
    Nearby,
    /// The same words, the last ones left.
    Leftover,
    /// No words at all on either side, the same number or the same neighbours.
    Empty,
    /// Its parts were paired.
    Parts,
    /// Words in common.
    Alike,
    /// Words in common, and nothing else left between the same neighbours.
    Only,
}

/// The pair of a provision.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub to: usize,
    pub found: Found,
    /// 0 to [`super::weigh::FULL`].
    pub score: u32,
}

pub(super) struct Work<'t, 'a> {
    pub texts: Texts<'t, 'a>,
    pub bags: Bags,
    pub counter: Counter,
    pub new_of: Vec<Option<Link>>,
    pub old_of: Vec<Option<Link>>,
    /// The likest provision met on the other side, whether paired or not.
    pub likest_old: Vec<u32>,
    pub likest_new: Vec<u32>,
}

impl<'t, 'a> Work<'t, 'a> {
    pub fn new(texts: Texts<'t, 'a>) -> Self {
        let (old, new) = (texts.old.nodes.len(), texts.new.nodes.len());
        let mut work = Self {
            texts,
            bags: Bags::new(texts.old, texts.new),
            counter: Counter::new(texts.vocabulary),
            new_of: vec![None; old],
            old_of: vec![None; new],
            likest_old: vec![0; old],
            likest_new: vec![0; new],
        };
        work.pair(0, 0, Found::Unique, super::weigh::FULL);
        work
    }

    pub const fn old(&self) -> &'t Side<'a> {
        self.texts.old
    }

    pub const fn new_side(&self) -> &'t Side<'a> {
        self.texts.new
    }

    pub fn pair(&mut self, a: usize, b: usize, found: Found, score: u32) {
        self.new_of[a] = Some(Link { to: b, found, score });
        self.old_of[b] = Some(Link { to: a, found, score });
    }

    /// Neither has a pair yet.
    pub fn free(&self, a: usize, b: usize) -> bool {
        self.new_of[a].is_none() && self.old_of[b].is_none()
    }

    pub fn are_paired(&self, a: usize, b: usize) -> bool {
        self.new_of[a].is_some_and(|link| link.to == b)
    }

    /// Of one class; a section may gain its first article or lose its last.
    pub fn same_class(&self, a: usize, b: usize) -> bool {
        let (old, new) = (&self.old().nodes[a], &self.new_side().nodes[b]);
        old.class == new.class || old.is_grouping() && new.is_grouping()
    }

    /// The same words in the same parts.
    pub fn identical(&self, a: usize, b: usize) -> bool {
        let (old, new) = (&self.old().nodes[a], &self.new_side().nodes[b]);
        old.hash == new.hash
            && self.same_class(a, b)
            && old.end - a == new.end - b
            && self.old().all(a) == self.new_side().all(b)
    }

    /// The same own words.
    pub fn same_own(&self, a: usize, b: usize) -> bool {
        self.old().nodes[a].own_hash == self.new_side().nodes[b].own_hash
            && self.old().own(a) == self.new_side().own(b)
    }

    /// Both have the same printed number.
    pub fn same_number(&self, a: usize, b: usize) -> bool {
        let number = self.old().nodes[a].number;
        number != 0 && number == self.new_side().nodes[b].number
    }

    /// Pairs two identical provisions and their parts, as far as these are still free.
    pub fn pair_whole(&mut self, a: usize, b: usize, found: Found) {
        for step in 0..self.old().nodes[a].end - a {
            if self.free(a + step, b + step) {
                self.pair(a + step, b + step, found, super::weigh::FULL);
            }
        }
    }

    /// How alike they are, 0 where it cannot reach `least`; remembered for those that stay alone.
    pub fn likeness(&mut self, a: usize, b: usize, least: u32) -> u32 {
        let likeness = self.bags.likeness(&self.texts, (a, b), least);
        self.likest_old[a] = self.likest_old[a].max(likeness);
        self.likest_new[b] = self.likest_new[b].max(likeness);
        likeness
    }

    /// Share of the words of the shorter one, weighed, that stand in the other: 0 to [`super::weigh::FULL`].
    pub fn contained(&mut self, a: usize, b: usize) -> u32 {
        let (old, new) = (scope(self.old(), a), scope(self.new_side(), b));
        let (whole, part) = if old.len() >= new.len() { (old, new) } else { (new, old) };
        self.counter.residue(whole, &[], part, self.texts.rarity).1
    }
}

/// Runs `then` on two flat texts with the weights of their words.
pub(super) fn with_texts<T>(
    old: &Side,
    new: &Side,
    vocabulary: &Vocabulary,
    then: impl FnOnce(Texts) -> T,
) -> T {
    let rarity = rarity(old, new, vocabulary);
    then(Texts { old, new, vocabulary, rarity: &rarity })
}
