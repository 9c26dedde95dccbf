//! Distinct texts, each once, however many sent it.

use super::relation::{Form, Outline};
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
    /// What was made of some texts each.
    parts: Vec<Vec<u32>>,
    /// Where the lists of each text begin: together, since most of them are looked at far more often than read.
    heads: Vec<Head>,
}

/// Where the lists of a text stand in its part, one after the other: shingles, telling words sorted, and as they were
/// said. A signature has few enough words for the counts.
#[derive(Clone, Copy, Debug)]
struct Head {
    start: usize,
    part: u16,
    words: u16,
    shingles: u16,
    telling: u16,
}

fn count(list: usize) -> u16 {
    u16::try_from(list).unwrap_or(u16::MAX)
}

/// The lists of some texts, in one piece of memory, and where each begins.
fn lists(words: &Packed, order: &[u32], part: usize) -> (Vec<u32>, Vec<Head>) {
    let most = order.iter().map(|at| 3 * words.get(*at as usize).len()).sum();
    let mut lists = Vec::with_capacity(most);
    let mut heads = Vec::with_capacity(order.len());
    let (mut shingles, mut telling) = (Vec::new(), Vec::new());
    for at in order {
        let words = words.get(*at as usize);
        let start = lists.len();
        shingles::sorted_into(words, &mut shingles);
        lists.extend_from_slice(&shingles);
        telling.clear();
        telling.extend(words.iter().copied().filter(|name| tells(*name)));
        let said = lists.len();
        lists.extend_from_slice(&telling);
        lists.extend_from_slice(&telling);
        lists[said..said + telling.len()].sort_unstable();
        heads.push(Head {
            start,
            part: count(part),
            words: count(words.len()),
            shingles: count(shingles.len()),
            telling: count(telling.len()),
        });
    }
    (lists, heads)
}

impl<'a> Forms<'a> {
    /// The texts at the places `order` of `words`, of which `copies` (by the same places) were sent.
    pub(super) fn new(words: &'a Packed, copies: &'a [u32], order: &'a [u32], threads: usize) -> Self {
        let share = order.len().div_ceil(threads).max(1);
        let shares = order.chunks(share).enumerate();
        let made = on_threads(shares.map(|(part, order)| move || lists(words, order, part)));
        let mut heads = Vec::with_capacity(order.len());
        let mut parts = Vec::with_capacity(threads);
        for (lists, of_part) in made {
            heads.extend(of_part);
            parts.push(lists);
        }
        Self { words, order, copies, parts, heads }
    }

    /// How many texts.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.order.len()).unwrap_or(u32::MAX)
    }

    /// How many shingles all of them have.
    pub(super) fn shingles(&self) -> usize {
        self.heads.iter().map(|head| usize::from(head.shingles)).sum()
    }

    /// What can be told of a text without reading its words in their order.
    pub(super) fn outline(&self, form: u32) -> Outline<'_> {
        let head = self.heads[form as usize];
        let lists = &self.parts[usize::from(head.part)][head.start..];
        let (shingles, rest) = lists.split_at(usize::from(head.shingles));
        let telling = &rest[..usize::from(head.telling)];
        Outline { words: usize::from(head.words), shingles, telling }
    }

    pub(super) fn get(&self, form: u32) -> Form<'_> {
        let head = self.heads[form as usize];
        let said = head.start + usize::from(head.shingles) + usize::from(head.telling);
        let said = &self.parts[usize::from(head.part)][said..][..usize::from(head.telling)];
        let words = self.words.get(self.order[form as usize] as usize);
        Form { outline: self.outline(form), words, said, aligned: None }
    }

    /// How many comments have this text.
    pub(super) fn copies(&self, form: u32) -> u32 {
        self.copies[self.order[form as usize] as usize]
    }
}
