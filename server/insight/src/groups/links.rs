//! Which texts are worth comparing, and what comes of it.
//!
//! Texts that share a shingle meet in its bucket. There each is compared with the few that stand first in the order of
//! all texts (most copies, then fingerprint), never with all: a bucket of a hundred thousand costs no more for each than
//! one of ten. That order does not know when a comment arrived.

use std::cmp::Reverse;

use super::at_hand::AtHand;
use super::forms::Forms;
use super::relation::{Aligned, Form, Relation, relation};
use super::threads::on_threads;
use super::union::Union;
use crate::words::mixed;

/// Texts at the head of a bucket with which the others are compared.
const HEADS: usize = 3;
/// The same in a bucket of more than [`MANY`]: what so many share is a campaign, whose copies are found in each of its
/// buckets, or a turn of phrase, which joins nobody.
const HEADS_OF_MANY: usize = 2;
const MANY: usize = 16;
/// Shingles by which a text is looked for; of a longer text about as many, the ones with the lowest names, so that what
/// is chosen in one text is chosen in another.
const KEYS: usize = 256;
/// Entries of buckets that are gone through in one round.
const AT_ONCE: usize = 24 << 20;
/// Pairs of sets of which it is remembered that they touch.
const REMEMBERED: usize = 1 << 20;

/// Pairs of texts that are related, the one that stands first in the order first.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Enough of the pairs that are alike to tell which are joined by them.
    pub(super) alike: Vec<(u32, u32)>,
    /// Pairs that touch: at least one of any two sets of texts that are alike, if any of theirs met.
    pub(super) touching: Vec<(u32, u32)>,
}

/// Compares what is worth comparing, on so many threads.
pub(super) fn links(forms: &Forms<'_>, threads: usize) -> Links {
    let rounds = forms.shingles().div_ceil(AT_ONCE).max(1);
    let mut searches: Vec<Search> = (0..threads).map(|_| Search::new(forms)).collect();
    for round in 0..rounds {
        let share = |thread: usize| (round * threads + thread, rounds * threads);
        let met = on_threads((0..threads).map(|thread| move || meetings(forms, share(thread))));
        // A text is one thread's in each round, so that no pair is compared by two.
        on_threads(searches.iter_mut().enumerate().map(|(thread, search)| {
            let met = &met;
            move || search.compare_all(met, |text| text as usize % threads == thread)
        }));
    }
    let mut links = Links::default();
    for search in searches {
        links.alike.extend(search.links.alike);
        links.touching.extend(search.links.touching);
    }
    links
}

/// The pairs that meet in the buckets of every shingle that falls to this share, one of so many: the text that stands
/// later in the upper half, the head in the lower. Sorted, each once.
fn meetings(forms: &Forms<'_>, (share, shares): (usize, usize)) -> Vec<u64> {
    let mine = |shingle: u32| share_of(shingle, shares as u64) == share as u64;
    let mut entries: Vec<u64> = Vec::new();
    for form in 0..forms.len() {
        let shingles = forms.outline(form).shingles;
        // They are sorted, so the first ones are those with the lowest names.
        let chosen = &shingles[..shingles.len().min(KEYS)];
        let chosen = chosen.iter().copied().filter(|shingle| mine(*shingle));
        entries.extend(chosen.map(|shingle| u64::from(shingle) << 32 | u64::from(form)));
    }
    entries.sort_unstable();
    let mut met: Vec<u64> = Vec::new();
    for bucket in entries.chunk_by(|one, other| one >> 32 == other >> 32) {
        let heads = if bucket.len() > MANY { HEADS_OF_MANY } else { HEADS };
        for (at, member) in bucket.iter().enumerate().skip(1) {
            // The lower half of an entry is the text.
            met.extend(bucket[..at.min(heads)].iter().map(|head| member << 32 | head & u64::from(u32::MAX)));
        }
    }
    met.sort_unstable();
    met.dedup();
    met
}

/// To which of so many shares a shingle falls. Long texts have low names only, so that the names are spread first (Knuth's
/// multiplication by the golden ratio).
fn share_of(shingle: u32, shares: u64) -> u64 {
    (u64::from(shingle.wrapping_mul(0x9e37_79b1)) * shares) >> 32
}

/// One thread's share of the comparisons.
struct Search<'a> {
    forms: &'a Forms<'a>,
    /// The later text of the pairs that are compared now.
    at_hand: AtHand<'a>,
    /// What it is compared with, by what may be shared.
    promising: Vec<(Reverse<usize>, u32)>,
    aligned: Aligned,
    joined: Union,
    links: Links,
    /// Pairs of sets of which it is remembered that they touch.
    touched: Vec<u64>,
}

impl<'a> Search<'a> {
    fn new(forms: &'a Forms<'a>) -> Self {
        Self {
            forms,
            at_hand: AtHand::default(),
            promising: Vec::new(),
            aligned: Aligned::default(),
            joined: Union::new(forms.len()),
            links: Links::default(),
            touched: vec![u64::MAX; REMEMBERED],
        }
    }

    /// Compares the pairs whose later text is `mine`.
    fn compare_all(&mut self, met: &[Vec<u64>], mine: impl Fn(u32) -> bool) {
        let later = |pair: &&u64| mine((**pair >> 32) as u32);
        let mut pairs: Vec<u64> = met.iter().flatten().filter(later).copied().collect();
        // They are a few sorted lists, one after the other, which this way of sorting merges.
        pairs.sort();
        pairs.dedup();
        for pairs in pairs.chunk_by(|one, other| one >> 32 == other >> 32) {
            let later = pairs.first().map_or(0, |pair| (pair >> 32) as u32);
            self.at_hand.take(self.forms.outline(later));
            self.promising(pairs.iter().map(|pair| *pair as u32), later);
            if !self.promising.is_empty() {
                self.aligned.take(&self.forms.get(later));
            }
            let mut at = 0;
            while let Some((_, one)) = self.promising.get(at).copied() {
                self.compare(one, later);
                at += 1;
            }
        }
    }

    /// Of these texts, those that may be related to the one at hand: most share a turn of phrase and little else. Who may
    /// share most comes first, since who is joined to one is compared with none of the others of its set.
    fn promising(&mut self, ones: impl Iterator<Item = u32>, other: u32) {
        self.promising.clear();
        let second = self.joined.of(other);
        for one in ones {
            if self.joined.of(one) == second {
                continue;
            }
            let outline = self.forms.outline(one);
            if let Some(bound) = self.at_hand.may_relate(&outline) {
                self.promising.push((Reverse(bound.shingles), one));
            }
        }
        self.promising.sort_unstable();
    }

    fn compare(&mut self, one: u32, other: u32) {
        let (first, second) = (self.joined.of(one), self.joined.of(other));
        if first == second {
            return;
        }
        // Sets only grow, so that one pair of texts that touch says all about the two that there is to say.
        let sets = u64::from(first.min(second)) << 32 | u64::from(first.max(second));
        let touched = &mut self.touched[mixed(sets) as usize % REMEMBERED];
        let later = Form { aligned: Some(&self.aligned), ..self.forms.get(other) };
        match relation(self.forms.get(one), later, *touched == sets) {
            Relation::Alike => {
                self.joined.join(one, other);
                self.links.alike.push((one, other));
            }
            Relation::Touching => {
                *touched = sets;
                self.links.touching.push((one, other));
            }
            Relation::Apart => (),
        }
    }
}
