//! Which children kept their order: the heaviest rising chain. What is outside it was moved.

/// Whether each child kept its order; `pairs` is (old place, new place, weight) with rising old places.
pub(super) fn kept(pairs: &[(usize, usize, u64)]) -> Vec<bool> {
    if pairs.windows(2).all(|two| two[0].1 < two[1].1) {
        return vec![true; pairs.len()];
    }
    let mut ranks: Vec<usize> = pairs.iter().map(|(_, new, _)| *new).collect();
    ranks.sort_unstable();
    // A prefix maximum (Fenwick): the best chain that ends at or before a rank, and where.
    let mut tree: Vec<(u64, usize)> = vec![(0, usize::MAX); ranks.len() + 1];
    let mut before = vec![usize::MAX; pairs.len()];
    let mut best = (0, usize::MAX);
    for (index, (_, new, weight)) in pairs.iter().enumerate() {
        let rank = ranks.partition_point(|other| other < new);
        let mut chain = (0, usize::MAX);
        let mut at = rank;
        while at > 0 {
            chain = chain.max_by_weight(tree[at]);
            at &= at - 1;
        }
        before[index] = chain.1;
        let own = (chain.0 + weight, index);
        best = best.max_by_weight(own);
        let mut at = rank + 1;
        while at < tree.len() {
            tree[at] = tree[at].max_by_weight(own);
            at += at & at.wrapping_neg();
        }
    }
    let mut kept = vec![false; pairs.len()];
    let mut at = best.1;
    while let Some(flag) = kept.get_mut(at) {
        *flag = true;
        at = before[at];
    }
    kept
}

trait Heavier {
    fn max_by_weight(self, other: Self) -> Self;
}

impl Heavier for (u64, usize) {
    fn max_by_weight(self, other: Self) -> Self {
        if other.0 > self.0 { other } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn the_one_that_jumped_is_the_one_that_moved() {
        let chain = |places: &[usize]| {
            kept(&places.iter().enumerate().map(|(old, new)| (old, *new, 10)).collect::<Vec<_>>())
        };
        assert_eq!(chain(&[0, 1, 2]), [true, true, true]);
        assert_eq!(chain(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(chain(&[1, 2, 3, 0]), [true, true, true, false]);
        assert_eq!(chain(&[]), [] as [bool; 0]);
    }

    #[test]
    fn of_two_that_changed_places_the_lighter_one_moved() {
        assert_eq!(kept(&[(0, 1, 5), (1, 0, 9)]), [false, true]);
    }
}
