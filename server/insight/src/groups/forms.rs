//! Distinct texts, each once, however many sent it.

use super::relation::Form;
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
    shingles: Packed,
    telling: Packed,
}

impl<'a> Forms<'a> {
    /// The texts at the places `order` of `words`, of which `copies` (by the same places) were sent.
    pub(super) fn new(words: &'a Packed, copies: &'a [u32], order: &'a [u32]) -> Self {
        let mut forms =
            Self { words, order, copies, shingles: Packed::default(), telling: Packed::default() };
        for at in order {
            let words = words.get(*at as usize);
            forms.shingles.push(&shingles::sorted(words));
            let mut telling: Vec<u32> = words.iter().copied().filter(|name| tells(*name)).collect();
            telling.sort_unstable();
            forms.telling.push(&telling);
        }
        forms
    }

    /// How many texts.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.order.len()).unwrap_or(u32::MAX)
    }

    /// How many shingles all of them have.
    pub(super) fn shingles(&self) -> usize {
        self.shingles.all.len()
    }

    pub(super) fn get(&self, form: u32) -> Form<'_> {
        let words = self.words.get(self.order[form as usize] as usize);
        let form = form as usize;
        Form { words, shingles: self.shingles.get(form), telling: self.telling.get(form) }
    }

    /// How many comments have this text.
    pub(super) fn copies(&self, form: u32) -> u32 {
        self.copies[self.order[form as usize] as usize]
    }
}
