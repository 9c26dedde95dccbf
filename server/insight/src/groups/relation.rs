//! Whether two texts are copies of each other. A fixed relation on pairs: it asks nothing of other comments, so neither
//! their number nor the order of their arrival changes it.

use std::cmp::Ordering;

use crate::align::common;
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

/// A text: the names of its words; its shingles, and its telling words with their repetitions, both sorted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form<'a> {
    pub(super) words: &'a [u32],
    pub(super) shingles: &'a [u32],
    pub(super) telling: &'a [u32],
}

/// What `one` is to `other`; the same with the two exchanged. Where `known_to_touch` only whether they are alike is worth
/// finding out, and what is not alike is said to be apart.
pub(super) fn relation(one: Form, other: Form, known_to_touch: bool) -> Relation {
    let (less, more) = match one.words.len().cmp(&other.words.len()).then_with(|| one.words.cmp(other.words))
    {
        Ordering::Greater => (other, one),
        _ => (one, other),
    };
    let (shared, telling) = shared(less.shingles, more.shingles);
    let fewest = less.shingles.len().min(more.shingles.len());
    let most = less.shingles.len().max(more.shingles.len());
    if shared < 2 || shared * 50 < fewest {
        return Relation::Apart;
    }
    if shared * 2 >= most && telling >= ALIKE {
        return Relation::Alike;
    }
    let touching = if known_to_touch { Relation::Apart } else { Relation::Touching };
    if shared * 2 >= fewest && telling >= PASSAGE {
        return touching;
    }
    // What stands in both in any order is no less than what stands in the same order, and quicker to count.
    let common = in_both(less.telling, more.telling);
    let most = less.telling.len().max(more.telling.len());
    if common >= PASSAGE && common * 100 >= most * IN_ORDER && edited(less, more) {
        return Relation::Alike;
    }
    if known_to_touch {
        return Relation::Apart;
    }
    let at_most = Passage { telling: common, little: shared * shingles::WORDS, most: common };
    let shorter = weight(less.words).min(weight(more.words));
    if at_most.is_enough(shorter, &LEAST) && touches(less, more, shorter) {
        touching
    } else {
        Relation::Apart
    }
}

fn only_telling(words: &[u32]) -> Vec<u32> {
    words.iter().copied().filter(|name| tells(*name)).collect()
}

/// How many shingles two sorted lists share, and about how many telling words stand in them.
pub(super) fn shared(one: &[u32], other: &[u32]) -> (usize, usize) {
    let (mut left, mut right) = (0, 0);
    let (mut count, mut telling) = (0, 0);
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

/// How many entries two sorted lists have in common, repetitions counted.
fn in_both(one: &[u32], other: &[u32]) -> usize {
    let (mut left, mut right, mut count) = (0, 0, 0);
    while let (Some(a), Some(b)) = (one.get(left), other.get(right)) {
        count += usize::from(a == b);
        left += usize::from(a <= b);
        right += usize::from(b <= a);
    }
    count
}

/// Whether one text is the other with edits everywhere, and neither has much of its own in one place: two letters pasted
/// into one are no edit of either.
fn edited(one: Form, other: Form) -> bool {
    let [short, long] = [one, other].map(|form| only_telling(form.words));
    let pairs = common(&short, &long);
    if pairs.len() < PASSAGE || pairs.len() * 100 < short.len().max(long.len()) * IN_ORDER {
        return false;
    }
    let starts = std::iter::once((0, 0)).chain(pairs.iter().map(|pair| (pair.0 + 1, pair.1 + 1)));
    let ends = pairs.iter().copied().chain([(short.len(), long.len())]);
    starts.zip(ends).all(|(start, end)| end.0 - start.0 <= OWN && end.1 - start.1 <= OWN)
}

/// Whether a passage of one stands in the other: shared shingles in the same order, near each other in both, and between
/// the first and the last of them enough of the words. Passages that are too small may be enough together, where somebody
/// wrote between them.
fn touches(one: Form, other: Form, shorter: usize) -> bool {
    let [left, right] = [one, other].map(|form| shingles::in_order(form.words));
    let anchors = common(&left, &right);
    let near = |a: &(usize, usize), b: &(usize, usize)| b.0 - a.0 <= GAP && b.1 - a.1 <= GAP;
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
        let (Some(first), Some(last)) = (anchors.first(), anchors.last()) else { return Self::default() };
        let [short, long] =
            [&one[first.0..last.0 + shingles::WORDS], &other[first.1..last.1 + shingles::WORDS]]
                .map(only_telling);
        let mut little: Vec<usize> = anchors.iter().flat_map(|at| at.0..at.0 + shingles::WORDS).collect();
        little.retain(|at| !tells(one[*at]));
        little.sort_unstable();
        little.dedup();
        Self { telling: common(&short, &long).len(), little: little.len(), most: short.len().max(long.len()) }
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

/// What words weigh: those that tell something two, others one.
fn weight(words: &[u32]) -> usize {
    words.iter().map(|name| if tells(*name) { 2 } else { 1 }).sum()
}
