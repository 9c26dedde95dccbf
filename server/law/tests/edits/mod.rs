//! Scripted edits of real acts, with the truth kept: which new provision comes from which old ones.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod numbering;
pub mod script;

use std::collections::{BTreeMap, BTreeSet};

use law::{Comparison, Correction, Draft, Kind, Provision};

/// Chance that is the same on every run.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// 0 to `sides` - 1.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// An act being edited. While it is, `Provision::lines.first` of the new tree is an index into `sources`.
pub struct Edit {
    pub old: Draft,
    pub new: Draft,
    /// The old provisions (by address) each new one comes from.
    sources: Vec<Vec<String>>,
    /// Provisions of other acts and their words, to insert.
    pub strange: Vec<Provision>,
}

/// What came out.
pub struct Edited {
    pub old: Draft,
    pub new: Draft,
    /// (old address, new address)
    pub truth: BTreeSet<(String, String)>,
}

impl Edit {
    pub fn new(draft: &Draft, strange: Vec<Provision>) -> Self {
        let old = draft.clone();
        let mut new = draft.clone();
        let mut sources = Vec::new();
        each(&mut new.provisions, &mut |provision| {
            provision.lines.first = sources.len();
            sources.push(vec![provision.eid.clone()]);
        });
        Self { old, new, sources, strange }
    }

    /// A provision of another act under a new mark.
    pub fn stranger(&mut self, kind: Kind, dice: &mut Dice) -> Option<Provision> {
        let fitting: Vec<usize> = (0..self.strange.len()).filter(|i| self.strange[*i].kind == kind).collect();
        if fitting.is_empty() {
            return None;
        }
        let mut provision = self.strange.swap_remove(fitting[dice.roll(fitting.len())]);
        let sources = &mut self.sources;
        each(std::slice::from_mut(&mut provision), &mut |inside| {
            inside.lines.first = sources.len();
            sources.push(Vec::new());
        });
        Some(provision)
    }

    /// A copy without children that comes from the same old provisions.
    pub fn twin(&mut self, of: &Provision) -> Provision {
        let mut twin = Provision { children: Vec::new(), ..of.clone() };
        twin.lines.first = self.sources.len();
        self.sources.push(self.sources[of.lines.first].clone());
        twin
    }

    /// `into` comes from `from`'s old provisions too.
    pub fn join(&mut self, into: &Provision, from: &Provision) {
        let more = self.sources[from.lines.first].clone();
        self.sources[into.lines.first].extend(more);
    }

    /// Gives new addresses and the truth.
    pub fn finish(mut self) -> Edited {
        let first = self.new.provisions[0].eid.clone();
        self.new.correct(&first, Correction::default()).unwrap();
        let mut truth = BTreeSet::new();
        for provision in self.new.walk() {
            for source in &self.sources[provision.lines.first] {
                truth.insert((source.clone(), provision.eid.clone()));
            }
        }
        Edited { old: self.old, new: self.new, truth }
    }
}

/// Every provision, in the order of the text.
pub fn each(provisions: &mut [Provision], then: &mut impl FnMut(&mut Provision)) {
    for provision in provisions {
        then(provision);
        each(&mut provision.children, then);
    }
}

/// Every list of siblings.
pub fn each_list(list: &mut Vec<Provision>, then: &mut impl FnMut(&mut Vec<Provision>)) {
    then(list);
    for provision in list {
        each_list(&mut provision.children, then);
    }
}

/// Provisions of both sides, and those whose partners were all found and no others.
#[derive(Default, Clone, Copy)]
pub struct Score {
    pub all: usize,
    pub right: usize,
    /// Of those that the edit touched: not one pair with the same address and words.
    pub touched: usize,
    pub touched_right: usize,
}

impl Score {
    pub fn add(&mut self, other: Self) {
        self.all += other.all;
        self.right += other.right;
        self.touched += other.touched;
        self.touched_right += other.touched_right;
    }
}

/// Measures a comparison; the wrong ones are told to `wrong`.
pub fn measure(edited: &Edited, comparison: &Comparison, mut wrong: impl FnMut(String)) -> Score {
    let mut score = Score::default();
    let found: BTreeSet<(String, String)> =
        comparison.pairs.iter().filter_map(|pair| Some((pair.old.clone()?, pair.new.clone()?))).collect();
    for old_side in [true, false] {
        let by = |pairs: &BTreeSet<(String, String)>| {
            let mut map: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for (old, new) in pairs {
                let (key, value) = if old_side { (old, new) } else { (new, old) };
                map.entry(key.clone()).or_default().insert(value.clone());
            }
            map
        };
        let (truth, found) = (by(&edited.truth), by(&found));
        let (side, other) = if old_side { (&edited.old, &edited.new) } else { (&edited.new, &edited.old) };
        let none = BTreeSet::new();
        let twins = twins(side);
        let others: BTreeMap<&str, &Provision> = other.walk().map(|p| (p.eid.as_str(), p)).collect();
        for provision in side.walk() {
            let want = truth.get(&provision.eid).unwrap_or(&none);
            let got = found.get(&provision.eid).unwrap_or(&none);
            let untouched = want.len() == 1
                && want.contains(&provision.eid)
                && others.get(provision.eid.as_str()).is_some_and(|o| o.text == provision.text);
            let right =
                want == got || twins.get(&provision.eid).is_some_and(|group| alike(group, &truth, &found));
            score.all += 1;
            score.right += usize::from(right);
            if !untouched {
                score.touched += 1;
                score.touched_right += usize::from(right);
            }
            if !right {
                let text: String = provision.full_text().chars().take(120).collect();
                let side = if old_side { "old" } else { "new" };
                wrong(format!(
                    "{side} {}: {got:?} for {want:?} «{}»",
                    provision.eid,
                    text.replace('\n', " / ")
                ));
            }
        }
    }
    score
}

/// Siblings that read the same, by address: nobody can tell which of five articles "Abrogat." was taken out.
fn twins(draft: &Draft) -> BTreeMap<String, Vec<String>> {
    let mut groups: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for provision in draft.walk() {
        let parent = provision.eid.rsplit_once("__").map_or("", |(parent, _)| parent);
        let words = provision.full_text();
        let words = words.strip_prefix(&provision.number).unwrap_or(&words).trim();
        groups.entry((parent.to_owned(), words.to_owned())).or_default().push(provision.eid.clone());
    }
    let several = groups.into_values().filter(|group| group.len() > 1);
    several.flat_map(|group| group.clone().into_iter().map(move |eid| (eid, group.clone()))).collect()
}

/// All twins together have the partners they should have together.
fn alike(
    group: &[String],
    truth: &BTreeMap<String, BTreeSet<String>>,
    found: &BTreeMap<String, BTreeSet<String>>,
) -> bool {
    let all = |pairs: &BTreeMap<String, BTreeSet<String>>| {
        let mut all: Vec<String> = group.iter().filter_map(|eid| pairs.get(eid)).flatten().cloned().collect();
        all.sort();
        all
    };
    all(truth).len() == all(found).len()
}
