//! Few comments that stand for many: every stance, every kind of sender, and no text twice.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use crate::Signature;
use crate::groups::are_copies;
use crate::words::tells;

/// A comment that may be chosen.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'a> {
    /// Its words.
    pub signature: &'a Signature,
    /// The stance, by any number of the caller's.
    pub stance: u32,
    /// The kind of sender, by any number of the caller's.
    pub sender: u32,
}

/// What must be heard.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Side {
    Stance(u32),
    Sender(u32),
}

impl Voice<'_> {
    fn sides(&self) -> [Side; 2] {
        [Side::Stance(self.stance), Side::Sender(self.sender)]
    }

    fn telling(&self) -> impl Iterator<Item = u32> {
        self.signature.words.iter().copied().filter(|name| tells(*name))
    }
}

/// The places of the chosen comments, the first chosen first; at most `most`, or as many more as it takes to hear every
/// stance and every kind of sender. No two are copies of one text, so that a side is left out only where all it says
/// are copies of what is chosen. Sides that few speak for come first; then what says most of what many say and nobody
/// chosen said. The order of `voices` changes nothing but the places; comments without words are not chosen.
#[must_use]
pub fn representatives(voices: &[Voice], most: usize) -> Vec<usize> {
    let said = said_by(voices);
    let mut free: Vec<usize> =
        (0..voices.len()).filter(|at| !voices[*at].signature.words.is_empty()).collect();
    let mut unheard: HashSet<Side> = free.iter().flat_map(|at| voices[*at].sides()).collect();
    let mut heard: HashSet<u32> = HashSet::new();
    let mut chosen: Vec<usize> = Vec::new();
    while !free.is_empty() && (chosen.len() < most || !unheard.is_empty()) {
        let wanted = fewest(voices, &free, &unheard);
        if wanted.is_none() && chosen.len() >= most {
            break;
        }
        let fits = free.iter().filter(|at| wanted.is_none_or(|side| voices[**at].sides().contains(&side)));
        let worth = |at: usize| {
            let voice = &voices[at];
            let sides = voice.sides().into_iter().filter(|side| unheard.contains(side)).count();
            (sides, gain(voice, &said, &heard), Reverse(voice.signature.print), Reverse(voice.sides()))
        };
        let Some(next) = fits.copied().max_by_key(|at| worth(*at)) else { break };
        voices[next].sides().iter().for_each(|side| {
            unheard.remove(side);
        });
        heard.extend(voices[next].telling());
        free.retain(|at| !are_copies(voices[*at].signature, voices[next].signature));
        chosen.push(next);
    }
    chosen
}

/// How many comments say each telling word.
fn said_by(voices: &[Voice]) -> HashMap<u32, usize> {
    let mut said: HashMap<u32, usize> = HashMap::new();
    for voice in voices {
        let words: HashSet<u32> = voice.telling().collect();
        words.into_iter().for_each(|word| *said.entry(word).or_default() += 1);
    }
    said
}

/// Of the sides that are not heard, the one for which the fewest can still be chosen.
fn fewest(voices: &[Voice], free: &[usize], unheard: &HashSet<Side>) -> Option<Side> {
    let mut speakers: HashMap<Side, usize> = HashMap::new();
    let sides = free.iter().flat_map(|at| voices[*at].sides()).filter(|side| unheard.contains(side));
    sides.for_each(|side| *speakers.entry(side).or_default() += 1);
    speakers.into_iter().min_by_key(|(side, count)| (*count, *side)).map(|(side, _)| side)
}

/// How much of what several say a comment adds, for its length: a long one is not better for being long.
fn gain(voice: &Voice, said: &HashMap<u32, usize>, heard: &HashSet<u32>) -> usize {
    let new: HashSet<u32> = voice.telling().filter(|word| !heard.contains(word)).collect();
    let shared = new.iter().filter_map(|word| said.get(word)).filter(|count| **count > 1).sum::<usize>();
    // Thousandths, so that no fraction is needed.
    shared * 1_000 / voice.signature.words.len().max(12).isqrt()
}
