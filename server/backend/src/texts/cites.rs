//! Where a published text cites itself.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use law::{Draft, citations};

/// A citation in the text of one provision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cited {
    /// Bytes of the text, on character boundaries.
    pub(super) range: Range<usize>,
    /// Index of the provision cited; of several the first.
    pub(super) target: usize,
}

/// The citations by the index of the provision that cites, each list in the order of the text and without overlaps.
/// `draft` is the text as it was read, in JSON, `places` says which provision has which `eid`, `body` gives its words.
/// A provision whose words are not those of the draft has no citations, and a draft that cannot be read has none at
/// all: the text can be read without links.
pub(super) fn find<'a>(
    draft: &str,
    places: &HashMap<String, usize>,
    body: impl Fn(usize) -> Option<&'a str>,
) -> BTreeMap<usize, Vec<Cited>> {
    let mut found: BTreeMap<usize, Vec<Cited>> = BTreeMap::new();
    let Ok(draft) = serde_json::from_str::<Draft>(draft) else { return found };
    let read: HashMap<&str, &str> =
        draft.walk().map(|node| (node.eid.as_str(), node.text.as_str())).collect();
    for citation in citations(&draft) {
        let target = citation.targets.first().and_then(|eid| places.get(eid));
        let (Some(&from), Some(&target)) = (places.get(&citation.from), target) else { continue };
        let words = body(from).filter(|words| read.get(citation.from.as_str()) == Some(words));
        let cited = found.entry(from).or_default();
        let free = cited.last().is_none_or(|last| last.range.end <= citation.range.start);
        if from != target && free && words.is_some_and(|words| words.get(citation.range.clone()).is_some()) {
            cited.push(Cited { range: citation.range, target });
        }
    }
    found
}
