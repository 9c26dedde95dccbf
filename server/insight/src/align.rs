//! The longest list of words that stands in two texts in the same order.

use std::cell::RefCell;

use crate::marks::Marks;

/// Places of one word that are looked at: a text that repeats a word endlessly must not cost more than one that does not.
const PLACES: usize = 8;

/// Memory that is used again by each call on a thread: the lists are short, and many.
#[derive(Default)]
struct Buffers {
    /// The value in the upper half, its place in the lower.
    places: Vec<u64>,
    /// `ends[k]`: the last pair of the best list of k + 1 pairs.
    ends: Vec<(u32, usize)>,
    /// Each pair with the one before it.
    links: Vec<(u32, u32, usize)>,
}

thread_local! {
    static BUFFERS: RefCell<Buffers> = RefCell::default();
}

/// Pairs of places, growing in both, at which the two lists hold the same value; as many as can be found by looking at
/// the first eight places of each value (Hunt and Szymanski 1977).
pub(crate) fn common(left: &[u32], right: &[u32]) -> Vec<(usize, usize)> {
    BUFFERS.with_borrow_mut(|buffers| buffers.common(left, right))
}

/// Which values a list may hold: a bit for each value of their upper bits, which are mixed.
struct Sketch([u64; 16]);

impl Sketch {
    fn of(list: &[u32]) -> Self {
        let mut bits = [0; 16];
        for value in list {
            bits[(value >> 28) as usize] |= 1 << (value >> 22 & 63);
        }
        Self(bits)
    }

    const fn may_hold(&self, value: u32) -> bool {
        self.0[(value >> 28) as usize] >> (value >> 22 & 63) & 1 == 1
    }
}

/// A list that is aligned with many others: what [`common`] gives, without looking through the one for each of the others.
#[derive(Default)]
pub(crate) struct Indexed {
    /// The value in the upper half, its place in the lower; sorted.
    places: Vec<u64>,
    marks: Marks,
}

impl Indexed {
    /// Takes another list.
    pub(crate) fn take(&mut self, list: &[u32]) {
        self.places.clear();
        self.places.extend(list.iter().zip(0_u64..).map(|(value, at)| u64::from(*value) << 32 | at));
        self.places.sort_unstable();
        self.marks.take(list.iter().copied());
    }

    /// The places of a value, at most so many.
    fn places(&self, value: u32, most: usize) -> &[u64] {
        if self.marks.marked(value) == 0 {
            return &[];
        }
        let wanted = u64::from(value) << 32;
        let here = &self.places[self.places.partition_point(|place| *place < wanted)..];
        let same = |place: &&u64| **place >> 32 == u64::from(value);
        &here[..here.iter().take(most).take_while(same).count()]
    }

    /// [`common`] with this list on the left.
    pub(crate) fn before(&self, right: &[u32]) -> Vec<(usize, usize)> {
        BUFFERS.with_borrow_mut(|buffers| {
            buffers.begin();
            for (at, value) in (0_u32..).zip(right) {
                // From the last to the first, so that one word of `right` is used once in a list.
                let here = self.places(*value, PLACES).iter().rev();
                here.for_each(|place| buffers.link(*place as u32, at));
            }
            buffers.pairs()
        })
    }

    /// [`common`] with this list on the right.
    pub(crate) fn after(&self, left: &[u32]) -> Vec<(usize, usize)> {
        BUFFERS.with_borrow_mut(|buffers| {
            buffers.begin();
            let mut met = std::mem::take(&mut buffers.places);
            met.clear();
            for (at, value) in (0_u32..).zip(left) {
                let here = self.places(*value, usize::MAX).iter();
                met.extend(here.map(|place| u64::from(*place as u32) << 32 | u64::from(at)));
            }
            met.sort_unstable();
            for here in met.chunk_by(|one, other| one >> 32 == other >> 32) {
                let here = here.iter().take(PLACES).rev();
                here.for_each(|pair| buffers.link(*pair as u32, (pair >> 32) as u32));
            }
            buffers.places = met;
            buffers.pairs()
        })
    }
}

impl Buffers {
    fn begin(&mut self) {
        self.ends.clear();
        self.links.clear();
    }

    /// The next pair: those of one place on the right come together, the last on the left first.
    fn link(&mut self, place: u32, at: u32) {
        let Self { ends, links, .. } = self;
        let length = ends.partition_point(|end| end.0 < place);
        let before = length.checked_sub(1).map_or(usize::MAX, |shorter| ends[shorter].1);
        links.push((place, at, before));
        let end = (place, links.len() - 1);
        match ends.get_mut(length) {
            Some(known) => *known = end,
            None => ends.push(end),
        }
    }

    /// The best list of all that were linked.
    fn pairs(&self) -> Vec<(usize, usize)> {
        let mut pairs = Vec::with_capacity(self.ends.len());
        let mut link = self.ends.last().map_or(usize::MAX, |end| end.1);
        while let Some(&(place, at, before)) = self.links.get(link) {
            pairs.push((place as usize, at as usize));
            link = before;
        }
        pairs.reverse();
        pairs
    }

    fn common(&mut self, left: &[u32], right: &[u32]) -> Vec<(usize, usize)> {
        self.begin();
        // Most values of either list are not in the other: what is surely not there is neither sorted nor looked for.
        let there = Sketch::of(right);
        let mut places = std::mem::take(&mut self.places);
        places.clear();
        let placed = left.iter().zip(0_u64..).filter(|(value, _)| there.may_hold(**value));
        places.extend(placed.map(|(value, at)| u64::from(*value) << 32 | at));
        places.sort_unstable();
        let here = Sketch::of(left);
        for (at, value) in (0_u32..).zip(right).filter(|(_, value)| here.may_hold(**value)) {
            let wanted = u64::from(*value) << 32;
            let here = &places[places.partition_point(|place| *place < wanted)..];
            let same = |place: &&u64| **place >> 32 == u64::from(*value);
            let here = &here[..here.iter().take(PLACES).take_while(same).count()];
            // From the last to the first, so that one word of `right` is used once in a list.
            here.iter().rev().for_each(|place| self.link(*place as u32, at));
        }
        self.places = places;
        self.pairs()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn finds_the_longest_list_in_the_same_order() {
        assert_eq!(common(&[1, 2, 3, 4, 5], &[9, 2, 4, 3, 5]).len(), 3);
        assert_eq!(common(&[1, 2], &[3, 4]), []);
        assert_eq!(common(&[], &[1]), []);
    }

    #[test]
    fn endless_repetition_is_cut_short() {
        assert_eq!(common(&[7; 4_000], &[7; 4_000]).len(), PLACES);
    }

    proptest! {
        #[test]
        fn pairs_hold_the_same_value_and_grow(
            mut left in prop::collection::vec(0_u32..9, 0..90),
            mut right in prop::collection::vec(0_u32..9, 0..90),
            apart in 1_u32..400_000_000,
        ) {
            // Near each other, or in all of their bits.
            left.iter_mut().chain(&mut right).for_each(|value| *value *= apart);
            let pairs = common(&left, &right);
            prop_assert!(pairs.iter().all(|&(l, r)| left[l] == right[r]));
            let mut indexed = Indexed::default();
            indexed.take(&left);
            prop_assert_eq!(&indexed.before(&right), &pairs);
            indexed.take(&right);
            prop_assert_eq!(&indexed.after(&left), &pairs);
            prop_assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
        }
    }
}
