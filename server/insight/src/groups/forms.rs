//! Distinct texts, each once, however many sent it.

use super::relation::Form;
use super::threads::on_threads;
use crate::shingles;
use crate::words::tells;

/// Lists in one piece of memory.
#[derive(Clone, Debug, Default)]
pub(super) struct Packed {
    all: Vec<u32>,
    ends: Vec<usize>,
}

impl Packed {
    pub(super) fn push(&mut self, list: &[u32]) {
        self.all.extend_from_slice(list);
        self.ends.push(self.all.len());
    }

    pub(super) fn get(&self, at: usize) -> &[u32] {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start..self.ends[at]]
    }
}

/// The distinct texts, numbered in an order that does not know when they came.
#[derive(Debug)]
pub(super) struct Forms<'a> {
    words: &'a Packed,
    order: &'a [u32],
    copies: &'a [u32],
    /// What was made of `share` texts each, in their order.
    parts: Vec<Part>,
    share: usize,
}

/// Shingles and telling words of some texts; the words in their order, too.
#[derive(Debug, Default)]
struct Part {
    shingles: Packed,
    telling: Packed,
    said: Packed,
}

impl Part {
    fn of(words: &Packed, order: &[u32]) -> Self {
        let mut part = Self::default();
        for at in order {
            let words = words.get(*at as usize);
            part.shingles.push(&shingles::sorted(words));
            let mut telling: Vec<u32> = words.iter().copied().filter(|name| tells(*name)).collect();
            part.said.push(&telling);
            telling.sort_unstable();
            part.telling.push(&telling);
        }
        part
    }
}

impl<'a> Forms<'a> {
    /// The texts at the places `order` of `words`, of which `copies` (by the same places) were sent.
    pub(super) fn new(words: &'a Packed, copies: &'a [u32], order: &'a [u32], threads: usize) -> Self {
        let share = order.len().div_ceil(threads).max(1);
        let parts = on_threads(order.chunks(share).map(|order| move || Part::of(words, order)));
        Self { words, order, copies, parts, share }
    }

    /// How many texts.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.order.len()).unwrap_or(u32::MAX)
    }

    /// How many shingles all of them have.
    pub(super) fn shingles(&self) -> usize {
        self.parts.iter().map(|part| part.shingles.all.len()).sum()
    }

    pub(super) fn get(&self, form: u32) -> Form<'_> {
        let words = self.words.get(self.order[form as usize] as usize);
        let (part, at) = (&self.parts[form as usize / self.share], form as usize % self.share);
        let (shingles, telling) = (part.shingles.get(at), part.telling.get(at));
        Form { words, said: part.said.get(at), shingles, telling }
    }

    /// How many comments have this text.
    pub(super) fn copies(&self, form: u32) -> u32 {
        self.copies[self.order[form as usize] as usize]
    }
}
