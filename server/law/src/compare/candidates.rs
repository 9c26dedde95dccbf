//! Who might belong to whom: provisions that share rare words, found through an index. Never everybody with everybody.

use super::matching::Work;
use super::side::Side;
use super::weigh::scope;

/// Words that stand in more provisions than this point nowhere.
const MOST_HOLDERS: usize = 300;
/// Provisions that are looked at for one provision, the holders of its rarest words first: few words in a long act,
/// many in a short one.
const MOST_LOOKUPS: usize = 400;
/// The same for all provisions of a pool together, as long as each may look at [`FEWEST_LOOKUPS`].
const ALL_LOOKUPS: usize = 4_000_000;
const FEWEST_LOOKUPS: usize = 40;
/// The best candidates of a provision that are weighed.
const MOST_CANDIDATES: usize = 4;

/// Candidates for the provisions of both pools, asked from both sides so that swapping the texts changes nothing.
pub(super) fn by_rare_words(work: &Work, old: &[usize], new: &[usize]) -> Vec<(usize, usize)> {
    let forward = ask(work, (work.old(), old), (work.new_side(), new));
    let backward = ask(work, (work.new_side(), new), (work.old(), old));
    forward.into_iter().chain(backward.into_iter().map(|(b, a)| (a, b))).collect()
}

/// Which provisions of a pool hold a word.
struct Index {
    starts: Vec<usize>,
    holders: Vec<usize>,
}

impl Index {
    fn new(side: &Side, pool: &[usize], words: usize) -> Self {
        let mut starts = vec![0; words + 1];
        let mut last = vec![usize::MAX; words];
        let mut each = |then: &mut dyn FnMut(usize, usize)| {
            last.fill(usize::MAX);
            for node in pool {
                for word in scope(side, *node) {
                    let word = *word as usize;
                    if last[word] != *node {
                        last[word] = *node;
                        then(word, *node);
                    }
                }
            }
        };
        each(&mut |word, _| starts[word + 1] += 1);
        for word in 0..words {
            starts[word + 1] += starts[word];
        }
        let mut next = starts.clone();
        let mut holders = vec![0; starts[words]];
        each(&mut |word, node| {
            holders[next[word]] = node;
            next[word] += 1;
        });
        Self { starts, holders }
    }

    fn holders(&self, word: u32) -> &[usize] {
        &self.holders[self.starts[word as usize]..self.starts[word as usize + 1]]
    }
}

fn ask(
    work: &Work,
    (side, pool): (&Side, &[usize]),
    (other, others): (&Side, &[usize]),
) -> Vec<(usize, usize)> {
    let index = Index::new(other, others, work.texts.vocabulary.len());
    let mut asked = vec![usize::MAX; work.texts.vocabulary.len()];
    let mut weights = vec![0_u32; other.nodes.len()];
    let most = (ALL_LOOKUPS / pool.len().max(1)).clamp(FEWEST_LOOKUPS, MOST_LOOKUPS);
    let mut found = Vec::new();
    for node in pool {
        let mut rare: Vec<_> = scope(side, *node)
            .iter()
            .copied()
            .filter(|word| std::mem::replace(&mut asked[*word as usize], *node) != *node)
            .map(|word| (index.holders(word).len(), work.texts.vocabulary.word(word).hash, word))
            .filter(|(holders, ..)| (1..=MOST_HOLDERS).contains(holders))
            .collect();
        rare.sort_unstable();
        let mut left = most;
        let mut met = Vec::new();
        for (holders, _, word) in rare {
            if holders > left {
                break;
            }
            left -= holders;
            for holder in index.holders(word) {
                if side.nodes[*node].class == other.nodes[*holder].class {
                    if weights[*holder] == 0 {
                        met.push(*holder);
                    }
                    weights[*holder] += work.texts.rarity[word as usize];
                }
            }
        }
        let mut ranked: Vec<_> = met.into_iter().map(|holder| (weights[holder], holder)).collect();
        for (_, holder) in &ranked {
            weights[*holder] = 0;
        }
        ranked.sort_unstable_by_key(|(weight, holder)| (u32::MAX - weight, node.abs_diff(*holder), *holder));
        found.extend(ranked.into_iter().take(MOST_CANDIDATES).map(|(_, holder)| (*node, holder)));
    }
    found
}
