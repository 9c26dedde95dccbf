//! Proposed wordings that mean the same change. Two wordings are the same when they put in the same words and take out the
//! same words at the same place, whatever forms these have and whatever small words stand between. Words on which a rule
//! turns – numbers, negations, "may" and "must", "and" and "or" – are never overlooked: where one differs the changes do.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::stems::{Stems, Tongue, tongue};
use crate::{fold, words::words};

/// Most words on either side that are compared one by one, without what both begin and end with; of more the whole stretch
/// counts as changed.
const MOST_WORDS: usize = 2_000;
/// Of all telling words that either puts in (or takes out), these many tenths must be the other's, too.
const TENTHS: usize = 8;
/// Groups with the same hard words that a wording is compared with, the greatest first.
const MOST_LEADERS: usize = 100;
/// Places of the present text that count as one: a word more or less is the same place.
const NEAR: usize = 3;

/// Folded words on which a rule turns, in Romanian and English. Numbers are hard whatever they are.
const HARD: &[&str] = &[
    "after",
    "all",
    "alte",
    "always",
    "and",
    "any",
    "before",
    "both",
    "can",
    "cannot",
    "cel",
    "cinci",
    "cincizeci",
    "decat",
    "doar",
    "doi",
    "doua",
    "douazeci",
    "dupa",
    "either",
    "except",
    "exceptand",
    "exceptia",
    "exclusiv",
    "facultativ",
    "fara",
    "fiecare",
    "five",
    "four",
    "inainte",
    "inclusiv",
    "include",
    "including",
    "interzis",
    "least",
    "less",
    "mai",
    "maxim",
    "maximum",
    "may",
    "minim",
    "minimum",
    "more",
    "most",
    "mult",
    "must",
    "neither",
    "never",
    "nici",
    "niciodata",
    "nicio",
    "niciun",
    "niciuna",
    "no",
    "noua",
    "nor",
    "not",
    "nu",
    "numai",
    "nine",
    "obligatoriu",
    "one",
    "only",
    "opt",
    "or",
    "ori",
    "oricare",
    "orice",
    "patru",
    "patruzeci",
    "poate",
    "pot",
    "putin",
    "saizeci",
    "sapte",
    "sase",
    "sau",
    "seven",
    "shall",
    "should",
    "si",
    "six",
    "some",
    "sub",
    "suta",
    "ten",
    "three",
    "toate",
    "toti",
    "trebuie",
    "trei",
    "treizeci",
    "two",
    "unele",
    "unless",
    "zece",
    "without",
];

/// One word: its stem, and whether a rule turns on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Token {
    stem: String,
    hard: bool,
    /// Says nothing by itself.
    small: bool,
}

/// What a wording changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Change {
    /// Hard words taken out and put in, each as often as it is, in their order.
    hard: (Vec<String>, Vec<String>),
    taken: BTreeSet<String>,
    put: BTreeSet<String>,
    /// Words of the present text that it touches, by their places.
    touched: Vec<Range<usize>>,
    /// The telling words around each place, for wordings of another present text.
    around: BTreeSet<String>,
    /// Nothing but its order differs: the words in their order say what it is.
    moved: Vec<String>,
}

/// A wording that somebody proposed.
#[derive(Clone, Copy, Debug)]
pub struct Wording<'a> {
    /// The text that it would change.
    pub present: &'a str,
    /// What should stand there.
    pub proposed: &'a str,
    /// How many proposed it in these words.
    pub copies: usize,
}

/// Puts wordings that mean the same change together: their places, each group with its commonest wording first, the group
/// of most people first. The order of `wordings` changes nothing but the places.
#[must_use]
pub fn same_changes(wordings: &[Wording]) -> Vec<Vec<usize>> {
    let mut maker = Maker::default();
    let changes: Vec<Change> = wordings.iter().map(|it| maker.change(it.present, it.proposed)).collect();
    let mut order: Vec<usize> = (0..wordings.len()).collect();
    let rank =
        |at: usize| (std::cmp::Reverse(wordings[at].copies), wordings[at].proposed, wordings[at].present);
    order.sort_by(|one, other| rank(*one).cmp(&rank(*other)));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut led: BTreeMap<&(Vec<String>, Vec<String>), Vec<usize>> = BTreeMap::new();
    for at in order {
        let leaders = led.entry(&changes[at].hard).or_default();
        let found = leaders.iter().take(MOST_LEADERS).copied().find(|group| {
            let leader = groups[*group][0];
            let one_text = wordings[leader].present == wordings[at].present;
            same(&changes[leader], &changes[at], one_text)
        });
        if let Some(group) = found {
            groups[group].push(at);
        } else {
            leaders.push(groups.len());
            groups.push(vec![at]);
        }
    }
    let size = |group: &Vec<usize>| group.iter().map(|at| wordings[*at].copies).sum::<usize>();
    groups.sort_by(|one, other| size(other).cmp(&size(one)).then_with(|| rank(one[0]).cmp(&rank(other[0]))));
    groups
}

fn same(one: &Change, other: &Change, one_text: bool) -> bool {
    if one.hard != other.hard || one.moved != other.moved {
        return false;
    }
    let here =
        if one_text { touch(&one.touched, &other.touched) } else { shared(&one.around, &other.around) };
    here && alike(&one.put, &other.put) && alike(&one.taken, &other.taken)
}

/// Whether nearly all words of two sets are in both.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let both = one.intersection(other).count();
    both * 10 >= one.union(other).count() * TENTHS
}

/// Whether half of what stands around the one stands around the other.
fn shared(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    one.intersection(other).count() * 2 >= one.len().min(other.len())
}

/// Whether each place that either touches is near one that the other does.
fn touch(one: &[Range<usize>], other: &[Range<usize>]) -> bool {
    let near = |a: &Range<usize>, b: &Range<usize>| a.start <= b.end + NEAR && b.start <= a.end + NEAR;
    let all =
        |some: &[Range<usize>], there: &[Range<usize>]| some.iter().all(|a| there.iter().any(|b| near(a, b)));
    all(one, other) && all(other, one)
}

#[derive(Default)]
struct Maker {
    stems: HashMap<Tongue, Stems>,
    /// The words of present texts, which many wordings share.
    present: HashMap<String, Vec<Token>>,
}

impl Maker {
    fn tokens(&mut self, text: &str, tongue: Tongue) -> Vec<Token> {
        let stems = self.stems.entry(tongue).or_insert_with(|| Stems::of(tongue));
        let token = |word: &str| {
            let folded = fold(word);
            let hard = folded.chars().any(char::is_numeric) || HARD.contains(&folded.as_str());
            let small = stems.stops(&folded) || folded.chars().count() < 2;
            // Of the folded word: many write without marks, and the rules would cut these elsewhere.
            let stem = if hard { folded } else { stems.stem(&folded) };
            Token { stem, hard, small }
        };
        words(text, |_| ()).into_iter().map(|word| token(&text[word.bytes])).collect()
    }

    fn change(&mut self, present: &str, proposed: &str) -> Change {
        // Of a few words no language can be told: those of the law say it.
        let known = if present.is_empty() { tongue(proposed) } else { tongue(present) };
        if !self.present.contains_key(present) {
            let tokens = self.tokens(present, known);
            self.present.insert(present.to_owned(), tokens);
        }
        let new = self.tokens(proposed, known);
        let old = self.present.get(present).map_or(&[][..], Vec::as_slice);
        Change::between(old, &new)
    }
}

impl Change {
    fn between(old: &[Token], new: &[Token]) -> Self {
        let mut change = Self::default();
        for (taken, put) in edits(old, new) {
            change.touched.push(taken.clone());
            let before = old[..taken.start].iter().rev().find(|token| !token.small);
            let after = old[taken.end..].iter().find(|token| !token.small);
            change.around.extend(before.map(|token| format!("{} …", token.stem)));
            change.around.extend(after.map(|token| format!("… {}", token.stem)));
            for token in &old[taken] {
                if token.hard {
                    change.hard.0.push(token.stem.clone());
                } else if !token.small {
                    change.taken.insert(token.stem.clone());
                }
            }
            for token in &new[put] {
                if token.hard {
                    change.hard.1.push(token.stem.clone());
                } else if !token.small {
                    change.put.insert(token.stem.clone());
                }
            }
        }
        // "A tells B" and "B tells A" hold the same words: then, and where only small words differ, all of them count.
        if change.taken == change.put && change.hard.0 == change.hard.1 {
            change.moved = new.iter().map(|token| token.stem.clone()).collect();
        }
        change
    }
}

/// What was replaced by what, by the places of words in both.
fn edits(old: &[Token], new: &[Token]) -> Vec<(Range<usize>, Range<usize>)> {
    let head = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail =
        old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one == other).count();
    let (old_middle, new_middle) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);
    if old_middle.is_empty() && new_middle.is_empty() {
        return Vec::new();
    }
    if old_middle.len().max(new_middle.len()) > MOST_WORDS {
        return vec![(head..head + old_middle.len(), head..head + new_middle.len())];
    }
    let moved = |range: Range<usize>| range.start + head..range.end + head;
    let changed = capture_diff_slices(Algorithm::Myers, old_middle, new_middle);
    let changed = changed.into_iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed.map(|op| (moved(op.old_range()), moved(op.new_range()))).collect()
}

#[cfg(test)]
mod tests;
