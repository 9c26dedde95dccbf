//! A text that is compared with many: what another shares with it is bounded by one look at each entry of the other. Most
//! pairs need no more than that.

use super::relation::{Bound, Outline};
use crate::marks::Marks;

/// The text at hand.
#[derive(Default)]
pub(super) struct AtHand<'a> {
    outline: Outline<'a>,
    shingles: Marks,
    telling: Marks,
    /// Telling words that stand in it more than once: how often they are shared is left to whoever counts.
    repeated: Marks,
}

impl<'a> AtHand<'a> {
    /// Takes another text.
    pub(super) fn take(&mut self, outline: Outline<'a>) {
        self.shingles.take(outline.shingles.iter().copied());
        self.telling.take(outline.telling.iter().copied());
        let again = outline.telling.windows(2).filter(|two| two[0] == two[1]);
        self.repeated.take(again.map(|two| two[0]));
        self.outline = outline;
    }

    /// What the two share at most, where they can be anything but apart.
    pub(super) fn may_relate(&self, other: &Outline) -> Option<Bound> {
        Some(self.bound(other)).filter(|bound| bound.may_relate(&self.outline, other))
    }

    /// What the two share at most: no less than [`super::relation::shared`] counts of either list.
    fn bound(&self, other: &Outline) -> Bound {
        let shingles = other.shingles.iter().map(|shingle| self.shingles.marked(*shingle)).sum();
        let all = self.outline.telling.len() * other.telling.len();
        let often = |word: u32| self.telling.marked(word) + self.repeated.marked(word) * all;
        Bound { shingles, telling: other.telling.iter().map(|word| often(*word)).sum() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::relation::shared;
    use super::*;

    proptest! {
        #[test]
        fn what_two_texts_share_is_never_more_than_the_bound(
            mut one in prop::collection::vec(0_u32..40, 0..60),
            mut other in prop::collection::vec(0_u32..40, 0..60),
        ) {
            for list in [&mut one, &mut other] {
                list.iter_mut().for_each(|value| *value = value.wrapping_mul(0x9e37_79b1));
                list.sort_unstable();
            }
            let [mut few, mut fewer] = [one.clone(), other.clone()];
            few.dedup();
            fewer.dedup();
            let (left, right) = (
                Outline { words: 0, shingles: &few, telling: &one },
                Outline { words: 0, shingles: &fewer, telling: &other },
            );
            let mut at_hand = AtHand::default();
            at_hand.take(right);
            at_hand.take(left);
            let bound = at_hand.bound(&right);
            prop_assert!(bound.shingles >= shared(&few, &fewer).0);
            prop_assert!(bound.telling >= shared(&one, &other).0);
            prop_assert!(bound.telling >= shared(&other, &one).0);
        }
    }
}
