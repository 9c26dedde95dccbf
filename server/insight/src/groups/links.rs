//! Which texts are worth comparing, and what comes of it.
//!
//! Texts that share a shingle meet in its bucket. There each is compared with the few that stand first in the order of
//! all texts (most copies, then fingerprint), never with all: a bucket of a hundred thousand costs no more for each than
//! one of ten. That order does not know when a comment arrived.

use super::forms::Forms;
use super::relation::{Relation, relation};
use super::union::Union;
use crate::words::mixed;

/// Texts at the head of a bucket with which the others are compared.
const HEADS: usize = 4;
/// The same in a bucket of more than [`MANY`]: what so many share is a campaign, whose copies are found in each of its
/// buckets, or a turn of phrase, which joins nobody.
const HEADS_OF_MANY: usize = 2;
const MANY: usize = 64;
/// Shingles by which a text is looked for; of a longer text about as many, the ones with the lowest names, so that what
/// is chosen in one text is chosen in another.
const KEYS: usize = 256;
/// Entries of buckets that are sorted at once.
const AT_ONCE: usize = 1 << 23;
/// Pairs of which it is remembered that they were compared.
const REMEMBERED: usize = 1 << 20;

/// Pairs of texts that are related, the one that stands first in the order first.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// Enough of the pairs that are alike to tell which are joined by them.
    pub(super) alike: Vec<(u32, u32)>,
    /// Pairs that touch: at least one of any two sets of texts that are alike, if any of theirs met.
    pub(super) touching: Vec<(u32, u32)>,
}

/// Compares what is worth comparing, on as many threads as the machine has processors for.
pub(super) fn links(forms: &Forms<'_>) -> Links {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let turns = forms.shingles().div_ceil(AT_ONCE).next_multiple_of(threads).max(1);
    let mut links = Links::default();
    std::thread::scope(|scope| {
        let work = |thread: usize| {
            let mut search = Search::new(forms);
            (thread..turns).step_by(threads).for_each(|turn| search.buckets(turn, turns));
            search.links
        };
        let others: Vec<_> = (1..threads).map(|thread| scope.spawn(move || work(thread))).collect();
        let mut found = vec![work(0)];
        for other in others {
            // A thread that panicked has said why; its panic goes on here.
            found.push(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        for one in found {
            links.alike.extend(one.alike);
            links.touching.extend(one.touching);
        }
    });
    links.touching.sort_unstable();
    links.touching.dedup();
    links
}

/// One thread's share of the buckets.
struct Search<'a> {
    forms: &'a Forms<'a>,
    joined: Union,
    links: Links,
    compared: Vec<u64>,
    /// Pairs of sets of which it is remembered that they touch.
    touched: Vec<u64>,
}

impl<'a> Search<'a> {
    fn new(forms: &'a Forms<'a>) -> Self {
        let joined = Union::new(forms.len());
        let [compared, touched] = [(); 2].map(|()| vec![u64::MAX; REMEMBERED]);
        Self { forms, joined, links: Links::default(), compared, touched }
    }

    /// Goes through the buckets of every shingle that falls to `turn`.
    fn buckets(&mut self, turn: usize, turns: usize) {
        let mut entries: Vec<u64> = Vec::new();
        for form in 0..self.forms.len() {
            let shingles = self.forms.get(form).shingles;
            // They are sorted, so the first ones are those with the lowest names.
            let chosen = &shingles[..shingles.len().min(KEYS)];
            let mine = chosen.iter().filter(|shingle| mixed(u64::from(**shingle)) as usize % turns == turn);
            entries.extend(mine.map(|shingle| u64::from(*shingle) << 32 | u64::from(form)));
        }
        entries.sort_unstable();
        for bucket in entries.chunk_by(|one, other| one >> 32 == other >> 32) {
            let heads = if bucket.len() > MANY { HEADS_OF_MANY } else { HEADS };
            for (at, member) in bucket.iter().enumerate().skip(1) {
                for head in &bucket[..at.min(heads)] {
                    // The lower half of an entry is the text.
                    self.compare(*head as u32, *member as u32);
                }
            }
        }
    }

    fn compare(&mut self, one: u32, other: u32) {
        let (first, second) = (self.joined.of(one), self.joined.of(other));
        if first == second {
            return;
        }
        let pair = u64::from(one) << 32 | u64::from(other);
        let place = &mut self.compared[mixed(pair) as usize % REMEMBERED];
        if *place == pair {
            return;
        }
        *place = pair;
        // Sets only grow, so that one pair of texts that touch says all about the two that there is to say.
        let sets = u64::from(first.min(second)) << 32 | u64::from(first.max(second));
        let touched = &mut self.touched[mixed(sets) as usize % REMEMBERED];
        match relation(self.forms.get(one), self.forms.get(other), *touched == sets) {
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
