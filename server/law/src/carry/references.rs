//! References that stayed as they were written while what they cite went elsewhere.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::Draft;
use crate::citation::{Citation, citations};
use crate::compare::Comparison;

/// One internal reference, as a citation reader resolves it within its own version.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reference {
    /// The provision that cites.
    pub from: String,
    /// The provision that is cited.
    pub to: String,
}

/// A reference of the new text that points to something else than it did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WrongReference {
    /// The provision of the new text that cites.
    pub from: String,
    /// What it cites now; where nothing has that number any more, the address of what it cited.
    pub to: String,
    /// What the same words cited in the old text.
    pub was: String,
    /// Where that is in the new text; empty when it is gone.
    pub should_be: Vec<String>,
}

/// Every reference of a draft to its own provisions.
#[must_use]
pub fn references(draft: &Draft) -> Vec<Reference> {
    let of = |citation: Citation| {
        let from = citation.from;
        citation.targets.into_iter().map(move |to| Reference { from: from.clone(), to })
    };
    citations(draft).into_iter().flat_map(of).collect()
}

impl WrongReference {
    /// The sentence for people; labels as a lawyer cites them.
    #[must_use]
    pub fn romanian(from: &str, to: &str, should_be: Option<&str>) -> String {
        match should_be {
            Some(right) => {
                format!("{from} trimite la {to}, dar prevederea avută în vedere este acum {right}.")
            }
            None => format!("{from} trimite la {to}, dar prevederea avută în vedere nu mai există."),
        }
    }

    /// The same in English.
    #[must_use]
    pub fn english(from: &str, to: &str, should_be: Option<&str>) -> String {
        match should_be {
            Some(right) => format!("{from} refers to {to}, but the provision that was meant is now {right}."),
            None => format!("{from} refers to {to}, but the provision that was meant is gone."),
        }
    }
}

/// The references of `new` that cite by the same number as `old` did, where that number now belongs to another
/// provision or to none. References that were changed to follow their provision are right; new ones cannot be judged.
#[must_use]
pub fn wrong_references(
    comparison: &Comparison,
    old: &[Reference],
    new: &[Reference],
) -> Vec<WrongReference> {
    let mut now: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut before: HashMap<&str, Vec<&str>> = HashMap::new();
    for pair in &comparison.pairs {
        if let (Some(old), Some(new)) = (&pair.old, &pair.new) {
            now.entry(old).or_default().push(new);
            before.entry(new).or_default().push(old);
        }
    }
    let mut cited: HashMap<&str, Vec<&str>> = HashMap::new();
    for reference in old {
        cited.entry(&reference.from).or_default().push(&reference.to);
    }
    let mut told = HashSet::new();
    let mut wrong = Vec::new();
    for reference in new {
        let sources = before.get(reference.from.as_str()).into_iter().flatten();
        let targets: Vec<&str> = sources.filter_map(|from| cited.get(from)).flatten().copied().collect();
        let follows =
            |target: &&str| now.get(*target).is_some_and(|now| now.contains(&reference.to.as_str()));
        if targets.iter().any(follows) {
            continue;
        }
        let same = targets.iter().find(|target| printed(target) == printed(&reference.to));
        if let Some(was) = same
            && told.insert(reference)
        {
            let should_be =
                now.get(was).map_or(Vec::new(), |now| now.iter().map(|&eid| eid.to_owned()).collect());
            wrong.push(WrongReference {
                from: reference.from.clone(),
                to: reference.to.clone(),
                was: (*was).to_owned(),
                should_be,
            });
        }
    }
    wrong.extend(lost(comparison, old, new, &now));
    wrong
}

/// References in words that stayed the same, to what is no longer where they say, and which lead nowhere now.
fn lost(
    comparison: &Comparison,
    old: &[Reference],
    new: &[Reference],
    now: &HashMap<&str, Vec<&str>>,
) -> Vec<WrongReference> {
    let mut stands: HashMap<&str, &str> = HashMap::new();
    for pair in comparison.pairs.iter().filter(|pair| pair.shared >= 1.0) {
        if let (Some(old), Some(new)) = (&pair.old, &pair.new) {
            stands.insert(old, new);
        }
    }
    let mut cites: HashMap<&str, Vec<&str>> = HashMap::new();
    for reference in new {
        cites.entry(&reference.from).or_default().push(&reference.to);
    }
    let mut told = HashSet::new();
    let mut lost_one = |reference: &Reference| {
        let from = *stands.get(reference.from.as_str())?;
        let went = now.get(reference.to.as_str()).map_or(&[][..], Vec::as_slice);
        let same = |eid: &&str| printed(eid) == printed(&reference.to);
        let cited = cites.get(from).map_or(&[][..], Vec::as_slice);
        let holds = went.iter().any(same) || cited.iter().any(|to| same(to) || went.contains(to));
        if holds || !told.insert((from.to_owned(), reference.to.clone())) {
            return None;
        }
        Some(WrongReference {
            from: from.to_owned(),
            to: reference.to.clone(),
            was: reference.to.clone(),
            should_be: went.iter().map(|&eid| eid.to_owned()).collect(),
        })
    };
    old.iter().filter_map(&mut lost_one).collect()
}

/// The part of an address that a citation prints: from the article on, without its chapter; an annex stays.
fn printed(eid: &str) -> Vec<&str> {
    const UNPRINTED: [&str; 6] = ["part_", "book_", "title_", "chp_", "sec_", "subsec_"];
    let has_article = eid.split("__").any(|step| step.starts_with("art_"));
    let unprinted = |step: &&str| has_article && UNPRINTED.iter().any(|start| step.starts_with(start));
    eid.split("__").filter(|step| !unprinted(step)).collect()
}
