//! Shingles: three words in a row, by one name.

use crate::words::{mixed, tells};

/// Words in a shingle.
pub(crate) const WORDS: usize = 3;
/// Bits of a shingle's name that say how many of its words are telling.
pub(crate) const TELLING: u32 = 3;

/// The shingles of a text in their order, one for each word but the last two.
pub(crate) fn in_order(words: &[u32]) -> Vec<u32> {
    words.array_windows().map(|three| name(*three)).collect()
}

/// The different shingles that hold a telling word, sorted.
pub(crate) fn sorted(words: &[u32]) -> Vec<u32> {
    let mut shingles = Vec::new();
    sorted_into(words, &mut shingles);
    shingles
}

/// The same, in the place of what the list held.
pub(crate) fn sorted_into(words: &[u32], shingles: &mut Vec<u32>) {
    shingles.clear();
    let all = words.array_windows().map(|three| name(*three));
    shingles.extend(all.filter(|shingle| telling(*shingle) > 0));
    shingles.sort_unstable();
    shingles.dedup();
}

/// How many words of the shingle are telling.
pub(crate) fn telling(shingle: u32) -> usize {
    (shingle & TELLING) as usize
}

fn name(three: [u32; WORDS]) -> u32 {
    let [first, second, third] = three.map(u64::from);
    let upper = (mixed(mixed(first << 32 | second) ^ third) >> 32) as u32;
    let telling: u32 = three.into_iter().map(|name| u32::from(tells(name))).sum();
    upper & !TELLING | telling
}
