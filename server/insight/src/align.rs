//! The longest list of words that stands in two texts in the same order.

/// Places of one word that are looked at: a text that repeats a word endlessly must not cost more than one that does not.
const PLACES: usize = 8;

/// Pairs of places, growing in both, at which the two lists hold the same value; as many as can be found by looking at
/// the first eight places of each value (Hunt and Szymanski 1977).
pub(crate) fn common(left: &[u32], right: &[u32]) -> Vec<(usize, usize)> {
    // The value in the upper half, its place in the lower.
    let mut places: Vec<u64> =
        left.iter().zip(0_u64..).map(|(value, at)| u64::from(*value) << 32 | at).collect();
    places.sort_unstable();
    // ends[k]: the last pair of the best list of k + 1 pairs; links: each pair with the one before it.
    let mut ends: Vec<(u32, usize)> = Vec::with_capacity(left.len().min(right.len()));
    let mut links: Vec<(u32, u32, usize)> = Vec::with_capacity(right.len());
    for (at, value) in (0_u32..).zip(right) {
        let wanted = u64::from(*value) << 32;
        let here = &places[places.partition_point(|place| *place < wanted)..];
        let here =
            &here[..here.iter().take(PLACES).take_while(|place| **place >> 32 == u64::from(*value)).count()];
        // From the last to the first, so that one word of `right` is used once in a list.
        for place in here.iter().rev().map(|place| *place as u32) {
            let length = ends.partition_point(|end| end.0 < place);
            let before = length.checked_sub(1).map_or(usize::MAX, |shorter| ends[shorter].1);
            links.push((place, at, before));
            let end = (place, links.len() - 1);
            match ends.get_mut(length) {
                Some(known) => *known = end,
                None => ends.push(end),
            }
        }
    }
    let mut pairs = Vec::with_capacity(ends.len());
    let mut link = ends.last().map_or(usize::MAX, |end| end.1);
    while let Some(&(place, at, before)) = links.get(link) {
        pairs.push((place as usize, at as usize));
        link = before;
    }
    pairs.reverse();
    pairs
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
            left in prop::collection::vec(0_u32..9, 0..40),
            right in prop::collection::vec(0_u32..9, 0..40),
        ) {
            let pairs = common(&left, &right);
            prop_assert!(pairs.iter().all(|&(l, r)| left[l] == right[r]));
            prop_assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
        }
    }
}
