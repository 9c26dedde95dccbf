//! Citations inside the words of a draft: "art. 5 alin. (2) și (3) lit. a)–c) din prezenta lege". Reads them and says
//! which provisions of the draft they name, as Legea 24/2000 (art. 50) has them written.
//!
//! What is certain becomes a link; the rest is left alone. A citation of another act ("art. 7 din Legea nr. 24/2000"),
//! or inside words that the draft gives to another act, has no targets. Linear in the length of the texts.

mod context;
mod index;
mod level;
mod numbers;
mod resolve;
mod scan;
mod tail;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::Serialize;

use crate::Draft;

/// Targets kept of one citation; of a longer range ("art. 1–500") the two ends.
const MOST_TARGETS: usize = 100;
/// Citations of one draft, and targets of all of them; a hostile text would otherwise fill the memory. An act of 10 MB
/// has some 30,000.
const MOST_CITATIONS: usize = 100_000;

/// The act that a citation speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "name")]
pub enum CitedAct {
    /// The draft itself.
    This,
    /// Another act, as the text names it; empty where the text names none.
    Other(String),
}

/// One citation: what may become one link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Citation {
    /// The provision whose text cites.
    pub from: String,
    /// Bytes of that provision's `text`; always on character boundaries.
    pub range: Range<usize>,
    /// The provisions cited, in the order of the citation. A range "art. 3–7" gives every article between its ends;
    /// one of more than 100 provisions its two ends. Empty for another act.
    pub targets: Vec<String>,
    /// Which act is cited.
    pub act: CitedAct,
    /// Something of this act is cited that the draft does not have. Only set where that is certain: no other act is
    /// named near it.
    pub missing: bool,
}

/// Every citation in the texts of the provisions, in the order of the text; reading stops after 100,000 citations or
/// targets.
#[must_use]
pub fn citations(draft: &Draft) -> Vec<Citation> {
    let index = index::Index::new(draft);
    let contexts = context::of(&index);
    let mut cited = vec![None; index.nodes.len()];
    let mut found = Vec::new();
    let mut targets = 0;
    for (at, node) in index.nodes.iter().enumerate() {
        for run in scan::Runs::of(&node.provision.text) {
            let before = found.len();
            resolve::run(&index, &contexts, at, &run, &mut cited, &mut found);
            targets += found[before..].iter().map(|citation| citation.targets.len()).sum::<usize>();
            if found.len().max(targets) >= MOST_CITATIONS {
                return found;
            }
        }
    }
    found
}
