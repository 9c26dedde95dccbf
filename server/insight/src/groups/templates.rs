//! Templates of campaigns that are known, by which a comment that has just come finds its own at once: it is compared with
//! a few of them, however many comments there are. What it finds is provisional; `Index::groups` has the last word.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::forms::{Forms, Packed};
use super::relation::{Relation, relation};
use crate::kind::{Kind, kind};
use crate::{Signature, shingles};

/// Shingles by which a template is found; of a longer one those with the lowest names.
const KEYS: usize = 256;
/// Templates that a comment is compared with, those that share most with it.
const COMPARED: usize = 8;
/// Templates in a shingle's bucket; what more of them share is a turn of phrase.
const CROWD: usize = 64;

/// Templates of campaigns, each with a number of the caller's.
#[derive(Clone, Debug, Default)]
pub struct Templates {
    all: Vec<(u32, Signature)>,
    by_shingle: HashMap<u32, Vec<u32>>,
}

impl Templates {
    /// Adds the template of a campaign.
    pub fn add(&mut self, campaign: u32, template: Signature) {
        let at = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        for shingle in shingles::sorted(&template.words).into_iter().take(KEYS) {
            self.by_shingle.entry(shingle).or_default().push(at);
        }
        self.all.push((campaign, template));
    }

    /// The campaign whose template a comment is a copy of, and what it is to it: of several the one with which it shares
    /// most.
    #[must_use]
    pub fn find(&self, comment: &Signature) -> Option<(u32, Kind)> {
        let mut met: HashMap<u32, u32> = HashMap::new();
        for shingle in shingles::sorted(&comment.words).into_iter().take(KEYS) {
            let here = self.by_shingle.get(&shingle).filter(|here| here.len() <= CROWD);
            here.into_iter().flatten().for_each(|at| *met.entry(*at).or_default() += 1);
        }
        let mut met: Vec<(u32, u32)> = met.into_iter().collect();
        met.sort_unstable_by_key(|(at, shared)| (Reverse(*shared), *at));
        // Of equals the first, which shares most.
        let mut best: Option<(Relation, &(u32, Signature))> = None;
        for (at, _) in met.into_iter().take(COMPARED) {
            let template = &self.all[at as usize];
            let found = related(comment, &template.1);
            if found > best.map_or(Relation::Apart, |(known, _)| known) {
                best = Some((found, template));
            }
        }
        let (_, (campaign, template)) = best?;
        let exact = template.print == comment.print;
        Some((*campaign, if exact { Kind::Exact } else { kind(&comment.words, &template.words) }))
    }
}

fn related(one: &Signature, other: &Signature) -> Relation {
    if one.print == other.print {
        return Relation::Alike;
    }
    let mut both = Packed::default();
    both.push(&one.words);
    both.push(&other.words);
    let forms = Forms::new(&both, &[1, 1], &[0, 1], 1);
    relation(forms.get(0), forms.get(1), false)
}
