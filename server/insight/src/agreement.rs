//! How far two coders agree beyond chance.

use std::collections::BTreeMap;

/// How far two coders agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// What both coded.
    pub items: usize,
    /// Share of the items on which they gave the same code.
    pub observed: f64,
    /// Share that chance alone would give, by how often each used each code.
    pub expected: f64,
    /// Cohen's kappa; absent where it is not defined: nothing coded, or one code for everything by both.
    pub kappa: Option<f64>,
}

/// What a kappa is commonly read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// Below 0: less than chance.
    Poor,
    /// 0 to 0.20.
    Slight,
    /// 0.21 to 0.40.
    Fair,
    /// 0.41 to 0.60.
    Moderate,
    /// 0.61 to 0.80.
    Substantial,
    /// 0.81 to 1.
    AlmostPerfect,
}

/// Cohen's kappa of pairs of codes, the first coder's and the second's (J. Cohen, "A coefficient of agreement for nominal
/// scales", 1960). A comment that may carry several codes gives one pair for each code: whether the one gave it, and
/// whether the other did.
pub fn agreement<C: Ord>(pairs: impl IntoIterator<Item = (C, C)>) -> Agreement {
    let (mut items, mut same) = (0_usize, 0_usize);
    let mut used: BTreeMap<C, (usize, usize)> = BTreeMap::new();
    for (first, second) in pairs {
        items += 1;
        same += usize::from(first == second);
        used.entry(first).or_default().0 += 1;
        used.entry(second).or_default().1 += 1;
    }
    let share = |part: usize| if items == 0 { 0.0 } else { part as f64 / items as f64 };
    let observed = share(same);
    let expected: f64 = used.values().map(|(first, second)| share(*first) * share(*second)).sum();
    let one_code = used.values().any(|uses| *uses == (items, items));
    let kappa = (items > 0 && !one_code).then(|| (observed - expected) / (1.0 - expected));
    Agreement { items, observed, expected, kappa }
}

/// What a kappa is read as (J. R. Landis, G. G. Koch, "The measurement of observer agreement for categorical data", 1977).
#[must_use]
pub fn reading(kappa: f64) -> Reading {
    match kappa {
        k if k < 0.0 => Reading::Poor,
        k if k <= 0.20 => Reading::Slight,
        k if k <= 0.40 => Reading::Fair,
        k if k <= 0.60 => Reading::Moderate,
        k if k <= 0.80 => Reading::Substantial,
        _ => Reading::AlmostPerfect,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(counts: [(&'static str, &'static str, usize); 4]) -> Vec<(&'static str, &'static str)> {
        counts.into_iter().flat_map(|(one, other, times)| std::iter::repeat_n((one, other), times)).collect()
    }

    #[test]
    fn the_textbook_example_gives_its_kappa() {
        // 50 proposals, two readers: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
        let found = agreement(pairs([("y", "y", 20), ("y", "n", 5), ("n", "y", 10), ("n", "n", 15)]));
        assert!((found.observed - 0.7).abs() < 1e-12 && (found.expected - 0.5).abs() < 1e-12);
        let kappa = found.kappa.unwrap();
        assert!((kappa - 0.4).abs() < 1e-12);
        assert_eq!(reading(kappa - 1e-9), Reading::Fair);
    }

    #[test]
    fn agreement_by_chance_is_nothing_and_full_agreement_is_one() {
        let chance = agreement(pairs([("y", "y", 25), ("y", "n", 25), ("n", "y", 25), ("n", "n", 25)]));
        assert!(chance.kappa.unwrap().abs() < 1e-12);
        let full = agreement([(1, 1), (2, 2), (1, 1)]);
        assert!((full.kappa.unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(reading(1.0), Reading::AlmostPerfect);
        assert_eq!(reading(-0.1), Reading::Poor);
    }

    #[test]
    fn where_kappa_says_nothing_there_is_none() {
        assert_eq!(agreement(Vec::<(u8, u8)>::new()).kappa, None);
        assert_eq!(agreement([("a", "a"), ("a", "a")]).kappa, None);
        assert!(agreement([("a", "b"), ("a", "b")]).kappa.is_some());
    }
}
