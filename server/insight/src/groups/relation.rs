//! Whether two texts are copies of each other. A fixed relation on pairs: it asks nothing of other comments, so neither
//! their number nor the order of their arrival changes it.

use std::cmp::Ordering;

use crate::align::{Indexed, common};
use crate::shingles;
use crate::words::tells;

/// Telling words that two texts must share before they can be copies: less is said by chance.
const ALIKE: usize = 6;
/// Telling words of a passage that makes a text the wrapping of another.
const PASSAGE: usize = 10;
/// Telling words in a row that an edited copy may have of its own.
const OWN: usize = 20;
/// Hundredths of the telling words that stand in the same order in two heavily edited copies. When each changed four
/// words of ten by itself, 36 are left; unrelated texts about one thing have about 10.
const IN_ORDER: usize = 30;
/// Telling words in the same order that are enough where they are more of both texts: of short copies few are left.
const IN_ORDER_OF_SHORT: usize = 7;
/// Hundredths of the telling words that these must be. Of a hundred thousand pairs of unrelated texts that share a turn of
/// phrase one reaches 28.
const OF_SHORT: usize = 40;
/// Telling words in the same order that two texts share that were both edited and both wrapped in personal words, and the
/// hundredths of the telling words of the one that has more.
const WRAPPED: usize = 14;
const OF_WRAPPED: usize = 24;
/// Shingles of the shorter text of which one at least must be shared.
const ONE_IN: usize = 100;
/// What a passage must be at least, by one of these: its weight (a telling word weighs two, another one), the hundredths
/// of the shorter text that it is, and its weight times the hundredths by which its words agree more than by chance. A
/// few turns of phrase that everybody uses reach none of them.
const LEAST: [[usize; 3]; 3] = [[20, 45, 1_000], [32, 22, 1_500], [48, 0, 1_000]];
/// Of two unrelated texts about one thing so many hundredths stand in the same order.
const BY_CHANCE: usize = 10;
/// Words between two shared shingles that end a passage.
const GAP: usize = 40;

/// What two texts are to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Relation {
    /// Nothing in common that is worth a word.
    Apart,
    /// A passage of one stands in the other, and at least one of them says much else.
    Touching,
    /// One text, with edits.
    Alike,
}

/// A text without the order of its words: how many it has, its shingles, and its telling words with their repetitions,
/// both sorted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Outline<'a> {
    pub(super) words: usize,
    pub(super) shingles: &'a [u32],
    pub(super) telling: &'a [u32],
}

impl Outline<'_> {
    /// What its words weigh: those that tell something two, others one.
    fn weight(&self) -> usize {
        self.words + self.telling.len()
    }
}

/// What is kept of a text that is compared with many: its telling words as they were said, and all its shingles in their
/// order.
#[derive(Default)]
pub(super) struct Aligned {
    said: Indexed,
    shingles: Indexed,
}

impl Aligned {
    /// Takes another text.
    pub(super) fn take(&mut self, form: &Form) {
        self.said.take(form.said);
        self.shingles.take(&shingles::in_order(form.words));
    }
}

/// A text: its outline, the names of its words, and of the telling ones among them; what it is aligned with many others
/// by, where somebody has that.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) outline: Outline<'a>,
    pub(super) words: &'a [u32],
    pub(super) said: &'a [u32],
    pub(super) aligned: Option<&'a Aligned>,
}

/// What two texts share at most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound {
    /// Shingles.
    pub(super) shingles: usize,
    /// Telling words, repetitions counted.
    pub(super) telling: usize,
}

impl Bound {
    /// Whether two such texts that share no more can be anything but apart. Asked of what they share at most, it is never
    /// denied of texts that are related: each question of it asks for more.
    pub(super) fn may_relate(self, one: &Outline, other: &Outline) -> bool {
        self.shingles * 2 >= one.shingles.len().min(other.shingles.len())
            || self.may_be_in_order(one, other, false)
            || self.may_touch(one, other)
    }

    /// Whether enough telling words may stand in both in the same order.
    fn may_be_in_order(self, one: &Outline, other: &Outline, known_to_touch: bool) -> bool {
        let most = one.telling.len().max(other.telling.len());
        let may = |least: usize, hundredths: usize| {
            self.telling >= least && self.telling * 100 >= most * hundredths
        };
        let may_be_wrapped = !known_to_touch && may(WRAPPED, OF_WRAPPED);
        may_be_wrapped || may(PASSAGE, IN_ORDER) || may(IN_ORDER_OF_SHORT, OF_SHORT)
    }

    /// Whether a passage of one may stand in the other.
    fn may_touch(self, one: &Outline, other: &Outline) -> bool {
        let little = self.shingles * shingles::WORDS;
        let at_most = Passage { telling: self.telling, little, most: self.telling };
        at_most.is_enough(one.weight().min(other.weight()), &LEAST)
    }
}

/// What `one` is to `other`; the same with the two exchanged. Where `known_to_touch` only whether they are alike is worth
/// finding out, and what is not alike is said to be apart.
pub(super) fn relation(one: Form, other: Form, known_to_touch: bool) -> Relation {
    let (less, more) = match one.words.len().cmp(&other.words.len()).then_with(|| one.words.cmp(other.words))
    {
        Ordering::Greater => (other, one),
        _ => (one, other),
    };
    let (small, large) = (&less.outline, &more.outline);
    let (both, telling) = shared(small.shingles, large.shingles);
    let fewest = small.shingles.len().min(large.shingles.len());
    let most = small.shingles.len().max(large.shingles.len());
    if both == 0 || both * ONE_IN < fewest {
        return Relation::Apart;
    }
    if both * 2 >= most && telling >= ALIKE {
        return Relation::Alike;
    }
    let touching = if known_to_touch { Relation::Apart } else { Relation::Touching };
    if both * 2 >= fewest && telling >= PASSAGE {
        return touching;
    }
    // What stands in both in any order is no less than what stands in the same order, and quicker to count.
    let (common, _) = shared(small.telling, large.telling);
    let bound = Bound { shingles: both, telling: common };
    if bound.may_be_in_order(small, large, known_to_touch) {
        let most = small.telling.len().max(large.telling.len());
        let (in_order, everywhere) = in_order(less, more);
        let share = in_order * 100 / most;
        let enough = |least: usize, hundredths: usize| in_order >= least && share >= hundredths;
        if everywhere && (enough(PASSAGE, IN_ORDER) || enough(IN_ORDER_OF_SHORT, OF_SHORT)) {
            return Relation::Alike;
        }
        if enough(WRAPPED, OF_WRAPPED) {
            return touching;
        }
    }
    if known_to_touch {
        return Relation::Apart;
    }
    let shorter = small.weight().min(large.weight());
    if bound.may_touch(small, large) && touches(less, more, shorter) { touching } else { Relation::Apart }
}

fn only_telling(words: &[u32]) -> Vec<u32> {
    words.iter().copied().filter(|name| tells(*name)).collect()
}

/// Entries that are compared with as many at once: what a processor does with one instruction or two.
const LANES: usize = 8;

/// How many shingles two sorted lists share, and about how many telling words stand in them. Of lists with repetitions no
/// fewer than they have in common, repetitions counted.
pub(super) fn shared(one: &[u32], other: &[u32]) -> (usize, usize) {
    let ((lefts, _), (rights, _)) = (one.as_chunks::<LANES>(), other.as_chunks::<LANES>());
    let (mut left, mut right) = (0, 0);
    let (mut counts, mut tellings) = ([0_u32; LANES], [0_u32; LANES]);
    // Block against block: no two blocks meet twice.
    while let (Some(a), Some(b)) = (lefts.get(left), rights.get(right)) {
        let mut hits = [0_u32; LANES];
        for value in b {
            for (hit, entry) in hits.iter_mut().zip(a) {
                *hit |= u32::from(entry == value);
            }
        }
        for lane in 0..LANES {
            counts[lane] += hits[lane];
            tellings[lane] += hits[lane] * (a[lane] & shingles::TELLING);
        }
        let (last_left, last_right) = (a[LANES - 1], b[LANES - 1]);
        // Where both end alike the one goes on alone: what is repeated in it meets the other's end, too.
        left += usize::from(last_left <= last_right);
        right += usize::from(last_right < last_left);
    }
    let (mut left, mut right) = (left * LANES, right * LANES);
    let mut count = counts.iter().sum::<u32>() as usize;
    let mut telling = tellings.iter().sum::<u32>() as usize;
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        if a == b {
            count += 1;
            telling += shingles::telling(*a);
        }
        left += usize::from(a <= b);
        right += usize::from(b <= a);
    }
    // Each word stands in three shingles.
    (count, telling.div_ceil(3))
}

/// How many telling words stand in both texts in the same order, and whether they stand everywhere: where neither text has
/// much of its own in one place. Two letters pasted into one are no edit of either.
fn in_order(one: Form, other: Form) -> (usize, bool) {
    let (short, long) = (one.said, other.said);
    let pairs = match (one.aligned, other.aligned) {
        (Some(one), _) => one.said.before(long),
        (_, Some(other)) => other.said.after(short),
        _ => common(short, long),
    };
    let starts = std::iter::once((0, 0)).chain(pairs.iter().map(|pair| (pair.0 + 1, pair.1 + 1)));
    let ends = pairs.iter().copied().chain([(short.len(), long.len())]);
    let everywhere = starts.zip(ends).all(|(start, end)| end.0 - start.0 <= OWN && end.1 - start.1 <= OWN);
    (pairs.len(), everywhere)
}

/// Whether a passage of one stands in the other: shared shingles in the same order, near each other in both, and between
/// the first and the last of them enough of the words. Passages that are too small may be enough together, where somebody
/// wrote between them.
fn touches(one: Form, other: Form, shorter: usize) -> bool {
    let anchors = match (one.aligned, other.aligned) {
        (Some(one), _) => one.shingles.before(&shingles::in_order(other.words)),
        (_, Some(other)) => other.shingles.after(&shingles::in_order(one.words)),
        _ => common(&shingles::in_order(one.words), &shingles::in_order(other.words)),
    };
    let near = |a: &(usize, usize), b: &(usize, usize)| b.0 - a.0 <= GAP && b.1 - a.1 <= GAP;
    // What each passage and all of them are at most; most pairs share a turn of phrase, and need no more than that.
    let (mut may, mut at_most) = (false, Passage::default());
    for anchors in anchors.chunk_by(near) {
        let passage = Passage::at_most(anchors, one.words, other.words);
        may |= passage.is_enough(shorter, &LEAST);
        at_most.add(passage);
    }
    // Passages of few words in the same order do not count among all: then all are denser.
    at_most.most = at_most.telling;
    if !may && !at_most.is_enough(shorter, &LEAST[..2]) {
        return false;
    }
    let mut all = Passage::default();
    for anchors in anchors.chunk_by(near) {
        let passage = Passage::between(anchors, one.words, other.words);
        if passage.density() < IN_ORDER {
            continue;
        }
        if passage.is_enough(shorter, &LEAST) {
            return true;
        }
        all.add(passage);
    }
    // Many small ones make a long list of such turns, so these must be a part of the text.
    all.is_enough(shorter, &LEAST[..2])
}

/// What two texts share in one place.
#[derive(Clone, Copy, Default)]
struct Passage {
    /// Telling words in the same order.
    telling: usize,
    /// Other words in shared shingles; anywhere else they agree by chance.
    little: usize,
    /// Telling words of the one that has more.
    most: usize,
}

impl Passage {
    /// From the first anchor to the last.
    fn between(anchors: &[(usize, usize)], one: &[u32], other: &[u32]) -> Self {
        let [short, long] = Self::stretches(anchors, one, other).map(only_telling);
        let most = short.len().max(long.len());
        Self { telling: common(&short, &long).len(), little: Self::little(anchors, one), most }
    }

    /// The same, as if every telling word of the text that has fewer stood in the other in the same order.
    fn at_most(anchors: &[(usize, usize)], one: &[u32], other: &[u32]) -> Self {
        let [short, long] = Self::stretches(anchors, one, other)
            .map(|words| words.iter().filter(|name| tells(**name)).count());
        Self { telling: short.min(long), little: Self::little(anchors, one), most: short.max(long) }
    }

    /// The words of both texts from the first anchor to the last.
    fn stretches<'w>(anchors: &[(usize, usize)], one: &'w [u32], other: &'w [u32]) -> [&'w [u32]; 2] {
        let (Some(first), Some(last)) = (anchors.first(), anchors.last()) else { return [&[], &[]] };
        [&one[first.0..last.0 + shingles::WORDS], &other[first.1..last.1 + shingles::WORDS]]
    }

    /// How many words that tell nothing stand in the anchors; these grow.
    fn little(anchors: &[(usize, usize)], one: &[u32]) -> usize {
        let (mut little, mut next) = (0, 0);
        for (at, _) in anchors {
            little += (next.max(*at)..at + shingles::WORDS).filter(|at| !tells(one[*at])).count();
            next = at + shingles::WORDS;
        }
        little
    }

    fn add(&mut self, other: Self) {
        self.telling += other.telling;
        self.little += other.little;
        self.most += other.most;
    }

    /// Hundredths of its telling words that are shared.
    fn density(self) -> usize {
        self.telling * 100 / self.most.max(1)
    }

    /// Whether it reaches one of `least`, beside a text of that weight.
    fn is_enough(self, shorter: usize, least: &[[usize; 3]]) -> bool {
        let weight = 2 * self.telling + self.little;
        let beyond = weight * self.density().saturating_sub(BY_CHANCE);
        let reached = [weight, weight * 100 / shorter.max(1), beyond];
        least.iter().any(|least| reached.iter().zip(least).all(|(reached, least)| reached >= least))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn shared_entries_are_counted_once_each_however_the_lists_interlock(
            one in prop::collection::btree_set(0_u32..200, 0..90),
            other in prop::collection::btree_set(0_u32..200, 0..90),
        ) {
            let both: Vec<u32> = one.intersection(&other).copied().collect();
            let telling: usize = both.iter().map(|entry| shingles::telling(*entry)).sum();
            let [one, other] = [one, other].map(|set| set.into_iter().collect::<Vec<u32>>());
            prop_assert_eq!(shared(&one, &other), (both.len(), telling.div_ceil(3)));
        }

        #[test]
        fn repeated_entries_are_never_counted_short(
            mut one in prop::collection::vec(0_u32..20, 0..60),
            mut other in prop::collection::vec(0_u32..20, 0..60),
        ) {
            one.sort_unstable();
            other.sort_unstable();
            let times = |list: &[u32], entry: u32| list.iter().filter(|here| **here == entry).count();
            let both: usize = (0..20).map(|entry| times(&one, entry).min(times(&other, entry))).sum();
            prop_assert!(shared(&one, &other).0 >= both);
        }
    }
}
