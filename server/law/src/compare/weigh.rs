//! How alike two provisions are: words and pairs of neighbouring words, the rare ones counting more. Whole numbers
//! throughout, so that the sum does not depend on the order of adding.

use super::side::{Class, Side};
use super::words::{Vocabulary, mix};

/// Most words of one provision that are weighed.
const MOST_WORDS: usize = 6_000;
/// Most words kept weighed at once, for both texts together; past it only a provision's own beginning is weighed.
const MOST_KEPT: usize = 2_000_000;
const SHORT: usize = 64;

/// Full likeness.
pub(super) const FULL: u32 = 1_000;

/// How much a word tells: 64 × ln(1 + provisions / provisions with it), both texts together.
pub(super) fn rarity(old: &Side, new: &Side, vocabulary: &Vocabulary) -> Vec<u32> {
    let mut found = vec![0_u32; vocabulary.len()];
    let mut last = vec![usize::MAX; vocabulary.len()];
    let mut stamp = 0;
    for side in [old, new] {
        for node in 0..side.nodes.len() {
            for word in side.own(node) {
                let word = *word as usize;
                if last[word] != stamp {
                    last[word] = stamp;
                    found[word] += 1;
                }
            }
            stamp += 1;
        }
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a logarithm of a count is small and positive"
    )]
    let weight = |found: u32| (64.0 * (1.0 + stamp as f64 / f64::from(found.max(1))).ln()).round() as u32;
    found.into_iter().map(weight).collect()
}

/// The weighed words of one provision, sorted: 32 bits of a feature's hash, then its weight. The same feature may
/// stand several times. Two words in one place of a hash would make two texts look a little more alike, no more.
struct Bag {
    features: Box<[u64]>,
    total: u64,
}

/// High bits of a packed feature.
const HASH: u64 = 0xFFFF_FFFF_0000_0000;

/// The weighed words of both texts, made when first asked for.
pub(super) struct Bags {
    old: Vec<Option<Bag>>,
    new: Vec<Option<Bag>>,
    left: usize,
}

impl Bags {
    pub fn new(old: &Side, new: &Side) -> Self {
        let empty = |side: &Side| std::iter::repeat_with(|| None).take(side.nodes.len()).collect();
        Self { old: empty(old), new: empty(new), left: MOST_KEPT }
    }

    /// 0 to [`FULL`]; provisions are weighed with their parts. 0 where one is too short for `least`.
    pub fn likeness(&mut self, texts: &Texts, (a, b): (usize, usize), least: u32) -> u32 {
        fill(&mut self.old[a], &mut self.left, texts, texts.old, a);
        fill(&mut self.new[b], &mut self.left, texts, texts.new, b);
        let (Some(old), Some(new)) = (&self.old[a], &self.new[b]) else { return 0 };
        let total = old.total + new.total;
        if total == 0 || 2 * u64::from(FULL) * old.total.min(new.total) < u64::from(least) * total {
            return 0;
        }
        u32::try_from(2 * u64::from(FULL) * common(&old.features, &new.features) / total).unwrap_or(FULL)
    }
}

/// What weighing needs of the two texts.
#[derive(Clone, Copy)]
pub(super) struct Texts<'t, 'a> {
    pub old: &'t Side<'a>,
    pub new: &'t Side<'a>,
    pub vocabulary: &'t Vocabulary,
    pub rarity: &'t [u32],
}

fn fill(slot: &mut Option<Bag>, left: &mut usize, texts: &Texts, side: &Side, node: usize) {
    if slot.is_some() {
        return;
    }
    let whole = scope(side, node);
    let words = if whole.len() > *left { &whole[..whole.len().min(SHORT)] } else { whole };
    *left = left.saturating_sub(words.len());
    let mut features = Vec::with_capacity(words.len() * 2);
    let mut before: Option<(u64, u32)> = None;
    for word in words {
        let (hash, weight) = (texts.vocabulary.word(*word).hash, texts.rarity[*word as usize]);
        features.push(hash & HASH | u64::from(weight));
        if let Some((other, other_weight)) = before {
            features.push(mix(other, hash) & HASH | u64::from((weight + other_weight) / 4));
        }
        before = Some((hash, weight));
    }
    features.sort_unstable();
    let total = features.iter().map(|feature| feature & !HASH).sum();
    *slot = Some(Bag { features: features.into_boxed_slice(), total });
}

/// The words a provision is known by: its own and its parts'.
pub(super) fn scope<'s>(side: &'s Side, node: usize) -> &'s [u32] {
    let words = if side.nodes[node].class == Class::Act { &[] } else { side.all(node) };
    &words[..words.len().min(MOST_WORDS)]
}

fn common(old: &[u64], new: &[u64]) -> u64 {
    let (mut i, mut j, mut sum) = (0, 0, 0);
    while let (Some(one), Some(other)) = (old.get(i), new.get(j)) {
        let (hash, other_hash) = (one & HASH, other & HASH);
        if hash == other_hash {
            sum += (one & !HASH).min(other & !HASH);
        }
        i += usize::from(hash <= other_hash);
        j += usize::from(other_hash <= hash);
    }
    sum
}

/// Counts words without sorting them; one for the whole comparison.
pub(super) struct Counter {
    counts: Vec<i32>,
}

impl Counter {
    pub fn new(vocabulary: &Vocabulary) -> Self {
        Self { counts: vec![0; vocabulary.len()] }
    }

    /// How many words two texts have in common, each as often as it stands in both.
    pub fn common(&mut self, old: &[u32], new: &[u32]) -> usize {
        for word in old {
            self.counts[*word as usize] += 1;
        }
        let mut common = 0;
        for word in new {
            let count = &mut self.counts[*word as usize];
            if *count > 0 {
                *count -= 1;
                common += 1;
            }
        }
        for word in old {
            self.counts[*word as usize] = 0;
        }
        common
    }

    /// The words of `part` that stand in `whole` and are not already taken by `rest`: how many, and their share of
    /// the weight of `part`, 0 to [`FULL`].
    pub fn residue(&mut self, whole: &[u32], rest: &[u32], part: &[u32], rarity: &[u32]) -> (usize, u32) {
        for word in whole {
            self.counts[*word as usize] += 1;
        }
        for word in rest {
            self.counts[*word as usize] -= 1;
        }
        let (mut found, mut got, mut total) = (0, 0_u64, 0_u64);
        for word in part {
            let weight = u64::from(rarity[*word as usize]);
            total += weight;
            let count = &mut self.counts[*word as usize];
            if *count > 0 {
                *count -= 1;
                found += 1;
                got += weight;
            }
        }
        for word in whole.iter().chain(rest) {
            self.counts[*word as usize] = 0;
        }
        let share = u64::from(FULL) * got / total.max(1);
        (found, u32::try_from(share).unwrap_or(FULL))
    }
}
