//! What a member of a group is to the group's template, and which of its passages are its own.

use std::ops::Range;

use crate::Signature;
use crate::align::common;

/// Words in a row that are not the template's and make a passage of the sender's own.
const OWN: usize = 8;
/// Words of the template between two own runs that are taken for a coincidence: "the", "și".
const STRAY: usize = 1;

/// What a comment is to the template of its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// In no group.
    Single,
    /// The template, but for case, marks, punctuation and space.
    Exact,
    /// The template with edits.
    Near,
    /// The template, or a good part of it, and a passage of the sender's own.
    Personal,
}

impl Kind {
    /// Name in files and tables.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Exact => "exact",
            Self::Near => "near",
            Self::Personal => "personal",
        }
    }
}

/// Near or personal, of a text that is not the template.
pub(crate) fn kind(words: &[u32], template: &[u32]) -> Kind {
    let own = own_runs(words, template);
    if own.iter().any(|run| run.len() >= OWN) { Kind::Personal } else { Kind::Near }
}

/// The bytes of a comment's own words: what does not stand in the template in that order, run by run. Of a comment in no
/// group there is no template to ask.
#[must_use]
pub fn own_passages(text: &str, template: &str) -> Vec<Range<usize>> {
    let (signature, words) = Signature::with_words(text);
    let runs = own_runs(&signature.words, &Signature::of(template).words);
    let bytes = |run: Range<usize>| {
        let first = words.get(run.start)?;
        // Words past the cap were not compared.
        let last = words.get(run.end.checked_sub(1)?)?;
        Some(first.bytes.start..last.bytes.end)
    };
    runs.into_iter().filter_map(bytes).collect()
}

/// Runs of words that are not the template's, by their places; those between which only a stray word is the template's
/// are one.
fn own_runs(words: &[u32], template: &[u32]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut own = |run: Range<usize>| {
        if run.is_empty() {
            return;
        }
        match runs.last_mut() {
            Some(last) if run.start - last.end <= STRAY && last.len() + run.len() >= OWN => {
                last.end = run.end;
            }
            _ => runs.push(run),
        }
    };
    let mut next = 0;
    for (at, _) in matched(words, template) {
        own(next..at);
        next = at + 1;
    }
    own(next..words.len());
    runs
}

/// Pairs of places of the same word in both texts: first where three words in a row agree, so that a paragraph of the
/// sender's own does not draw single words of the template to itself, then word by word in between.
fn matched(words: &[u32], template: &[u32]) -> Vec<(usize, usize)> {
    let [left, right] = [words, template].map(crate::shingles::in_order);
    let mut taken = vec![usize::MAX; words.len()];
    for (at, there) in common(&left, &right) {
        (0..3).for_each(|step| taken[at + step] = there + step);
    }
    let mut pairs = Vec::new();
    let mut next = (0, 0);
    let fill = |from: (usize, usize), to: (usize, usize), pairs: &mut Vec<(usize, usize)>| {
        if from.0 < to.0 && from.1 < to.1 {
            let between = common(&words[from.0..to.0], &template[from.1..to.1]);
            pairs.extend(between.into_iter().map(|(at, there)| (from.0 + at, from.1 + there)));
        }
    };
    for (at, &there) in taken.iter().enumerate() {
        // A repeated word may make two shingles overlap in one text and not in the other.
        if there == usize::MAX || there < next.1 {
            continue;
        }
        fill(next, (at, there), &mut pairs);
        pairs.push((at, there));
        next = (at + 1, there + 1);
    }
    fill(next, (words.len(), template.len()), &mut pairs);
    pairs
}
