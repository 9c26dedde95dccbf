//! What a person is shown of a comparison: its changes without their echoes, by article, cut into pages.
//!
//! What only follows from a change above it is no change of its own: the paragraphs of an article that has another
//! number, what stands in a paragraph that is new or gone. The parts of a split, and of a merger, are one change.

use std::collections::HashMap;
use std::ops::Range;

use law::{Comparison, Pair, Reason};
use model::versions::{Relation, Tally};

use crate::texts::{Provision, Text};

/// What a page of changes holds: 50 whose words are shown, or 200 lines of a list.
const A_PAGE: usize = 200;
/// What a change takes of it whose words are shown.
const A_TEXT: usize = 4;
/// Bytes of text on one page before it ends; a single change may be longer.
const A_PAGE_OF_TEXT: usize = 120_000;

/// The changes of a comparison.
pub(super) struct Rows {
    /// By article, in the order of the new text; what is gone stands where it stood. Articles that only have another
    /// number stand last, so that they hide nothing.
    pub(super) rows: Vec<Row>,
    /// Articles, annexes, chapters: what the changes are listed under.
    pub(super) units: Vec<Unit>,
    /// Which rows stand on which page; never empty.
    pub(super) pages: Vec<Range<usize>>,
    pub(super) tally: Tally,
}

/// One change. Provisions are named by their `eid`.
pub(super) struct Row {
    pub(super) relation: Relation,
    /// Several where they were merged; none where it is new.
    pub(super) old: Vec<String>,
    /// Several where it was split; none where it is gone.
    pub(super) new: Vec<String>,
    /// What stands below it and came or went with it.
    pub(super) with: Vec<String>,
    /// Place in [`Comparison::pairs`].
    pub(super) pair: usize,
    /// Place in [`Rows::units`].
    pub(super) unit: usize,
    /// It has another number and nothing else.
    pub(super) plain: bool,
}

/// What changes are listed under.
pub(super) struct Unit {
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

impl Rows {
    pub(super) fn of(comparison: &Comparison, old: &Text, new: &Text) -> Self {
        let mut gatherer = Gatherer::new(comparison, old, new);
        for (at, pair) in comparison.pairs.iter().enumerate() {
            gatherer.take(at, pair);
        }
        let Gatherer { mut rows, units, .. } = gatherer;
        let mut plain = vec![true; units.len()];
        rows.iter().filter(|row| !row.plain).for_each(|row| plain[row.unit] = false);
        // Stable: within an article the changes keep the order of the text.
        rows.sort_by_key(|row| (plain[row.unit], row.unit));
        let mut tally = Tally::default();
        rows.iter().for_each(|row| tally.add(row.relation));
        let pages =
            pages(rows.iter().map(|row| if row.plain { (1, 0) } else { (A_TEXT, row.bytes(old, new)) }));
        Self { rows, units, pages, tally }
    }
}

impl Row {
    /// The old provisions.
    pub(super) fn olds<'t>(&'t self, text: &'t Text) -> impl Iterator<Item = &'t Provision> {
        self.old.iter().filter_map(|eid| text.by_eid(eid))
    }

    /// The new provisions.
    pub(super) fn news<'t>(&'t self, text: &'t Text) -> impl Iterator<Item = &'t Provision> {
        self.new.iter().filter_map(|eid| text.by_eid(eid))
    }

    fn bytes(&self, old: &Text, new: &Text) -> usize {
        let text = if self.new.is_empty() { old } else { new };
        let with = self.with.iter().filter_map(|eid| text.by_eid(eid));
        self.olds(old).chain(self.news(new)).chain(with).map(|p| p.heading.len() + p.body.len()).sum()
    }
}

/// The law's relation, in the words of `model`.
pub(super) const fn relation(pair: &Pair) -> Relation {
    match pair.relation {
        law::Relation::Unchanged => Relation::Unchanged,
        law::Relation::Moved => Relation::Moved,
        law::Relation::Renumbered => Relation::Renumbered,
        law::Relation::Reworded => Relation::Reworded,
        law::Relation::Split => Relation::Split,
        law::Relation::Merged => Relation::Merged,
        law::Relation::Added => Relation::Added,
        law::Relation::Removed => Relation::Removed,
    }
}

struct Gatherer<'c> {
    old: &'c Text,
    new: &'c Text,
    pairs: &'c [Pair],
    of_old: HashMap<&'c str, Vec<usize>>,
    of_new: HashMap<&'c str, Vec<usize>>,
    rows: Vec<Row>,
    units: Vec<Unit>,
    /// Unit by the `eid` it has in the new text, else by that in the old one.
    unit_of: HashMap<(bool, &'c str), usize>,
    /// Row by what is new or gone (old: false) and by what was split or merged.
    row_of: HashMap<(bool, &'c str), usize>,
}

impl<'c> Gatherer<'c> {
    fn new(comparison: &'c Comparison, old: &'c Text, new: &'c Text) -> Self {
        let (mut of_old, mut of_new) = (HashMap::new(), HashMap::new());
        for (at, pair) in comparison.pairs.iter().enumerate() {
            for (side, index) in [(&pair.old, &mut of_old), (&pair.new, &mut of_new)] {
                if let Some(eid) = side {
                    index.entry(eid.as_str()).or_insert_with(Vec::new).push(at);
                }
            }
        }
        Self {
            old,
            new,
            pairs: &comparison.pairs,
            of_old,
            of_new,
            rows: Vec::new(),
            units: Vec::new(),
            unit_of: HashMap::new(),
            row_of: HashMap::new(),
        }
    }

    fn take(&mut self, at: usize, pair: &'c Pair) {
        let old = pair.old.as_deref().and_then(|eid| self.old.by_eid(eid));
        let new = pair.new.as_deref().and_then(|eid| self.new.by_eid(eid));
        let mut relation = relation(pair);
        match (relation, old, new) {
            (Relation::Unchanged, Some(old), Some(new)) => {
                if spelled(old) == spelled(new) {
                    return;
                }
                relation = Relation::Retouched;
            }
            (Relation::Renumbered, Some(old), Some(new)) if self.follows(old, new) => return,
            (Relation::Renumbered, Some(old), Some(new))
                if pair.reason != Reason::ReferencesRenumbered && spelled(old) != spelled(new) =>
            {
                relation = Relation::Retouched;
            }
            (Relation::Added, _, Some(one)) if self.joins(true, one) => return,
            (Relation::Removed, Some(one), _) if self.joins(false, one) => return,
            (Relation::Split, Some(one), Some(part)) => {
                if let Some(row) = self.row_of.get(&(false, one.eid.as_str())) {
                    self.rows[*row].new.push(part.eid.clone());
                    return;
                }
            }
            (Relation::Merged, Some(part), Some(one)) => {
                if let Some(row) = self.row_of.get(&(true, one.eid.as_str())) {
                    self.rows[*row].old.push(part.eid.clone());
                    return;
                }
            }
            _ => {}
        }
        self.add(at, relation, old, new);
    }

    fn add(
        &mut self,
        pair: usize,
        relation: Relation,
        old: Option<&'c Provision>,
        new: Option<&'c Provision>,
    ) {
        let Some(unit) = self.unit(old, new) else { return };
        let known = match relation {
            Relation::Split | Relation::Removed => old.map(|old| (false, old.eid.as_str())),
            Relation::Merged | Relation::Added => new.map(|new| (true, new.eid.as_str())),
            _ => None,
        };
        if let Some(key) = known {
            self.row_of.insert(key, self.rows.len());
        }
        let eids = |side: Option<&Provision>| side.map(|one| one.eid.clone()).into_iter().collect();
        let plain = relation == Relation::Renumbered && old.map(spelled) == new.map(spelled);
        self.rows.push(Row { relation, old: eids(old), new: eids(new), with: Vec::new(), pair, unit, plain });
    }

    /// Whether a provision has another number only because what it stands in has.
    fn follows(&self, old: &Provision, new: &Provision) -> bool {
        let (Some(above), Some(now)) = (self.old.parent(old), self.new.parent(new)) else { return false };
        let renumbered = |at: &usize| {
            let pair = &self.pairs[*at];
            pair.old.as_deref() == Some(above.eid.as_str()) && pair.other_number
        };
        old.number == new.number
            && spelled(old) == spelled(new)
            && self.of_new.get(now.eid.as_str()).is_some_and(|pairs| pairs.iter().any(renumbered))
    }

    /// Whether a provision came or went with what it stands in; then it joins that row.
    fn joins(&mut self, is_new: bool, one: &'c Provision) -> bool {
        if one.kind.has_page() || one.kind.is_grouping() {
            return false;
        }
        let text = if is_new { self.new } else { self.old };
        let above =
            text.parent(one).and_then(|above| self.row_of.get(&(is_new, above.eid.as_str())).copied());
        let Some(row) =
            above.filter(|row| matches!(self.rows[*row].relation, Relation::Added | Relation::Removed))
        else {
            return false;
        };
        self.rows[row].with.push(one.eid.clone());
        self.row_of.insert((is_new, one.eid.as_str()), row);
        true
    }

    /// The article, annex or chapter that a change is listed under: where it stands now, else where it stood.
    fn unit(&mut self, old: Option<&'c Provision>, new: Option<&'c Provision>) -> Option<usize> {
        let now = match (old, new) {
            (_, Some(new)) => Some(unit_of(self.new, new)),
            (Some(old), None) => {
                let stood = unit_of(self.old, old);
                let pairs = self.of_old.get(stood.eid.as_str()).into_iter().flatten();
                pairs.filter_map(|at| self.new.by_eid(self.pairs[*at].new.as_deref()?)).next()
            }
            (None, None) => return None,
        };
        let (key, unit) = if let Some(now) = now {
            let pairs = self.of_new.get(now.eid.as_str()).into_iter().flatten();
            let before = pairs.filter_map(|at| self.pairs[*at].old.clone()).next();
            ((true, now.eid.as_str()), Unit { old: before, new: Some(now.eid.clone()) })
        } else {
            let stood = unit_of(self.old, old?);
            ((false, stood.eid.as_str()), Unit { old: Some(stood.eid.clone()), new: None })
        };
        Some(*self.unit_of.entry(key).or_insert_with(|| {
            self.units.push(unit);
            self.units.len() - 1
        }))
    }
}

/// The nearest provision, itself included, that has a page, else the nearest heading, else itself.
fn unit_of<'t>(text: &'t Text, one: &'t Provision) -> &'t Provision {
    let heading = || text.upwards(one).find(|above| above.kind.is_grouping());
    text.page_of(one).or_else(heading).unwrap_or(one)
}

/// Heading and words as they are printed, whatever white space stands between them.
fn spelled(one: &Provision) -> Vec<&str> {
    one.heading.split_whitespace().chain(one.body.split_whitespace()).collect()
}

/// Cuts changes into pages by what each takes of a page and by its bytes of text.
fn pages(sizes: impl Iterator<Item = (usize, usize)>) -> Vec<Range<usize>> {
    let (mut pages, mut start, mut end, mut taken, mut text) = (Vec::new(), 0, 0, 0, 0);
    for (size, bytes) in sizes {
        if end > start && (taken + size > A_PAGE || text + bytes > A_PAGE_OF_TEXT) {
            pages.push(start..end);
            (start, taken, text) = (end, 0, 0);
        }
        (end, taken, text) = (end + 1, taken + size, text + bytes);
    }
    pages.push(start..end);
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_stands_on_exactly_one_page() {
        assert_eq!(pages(std::iter::empty()).len(), 1, "a page that says so");
        assert_eq!(pages([(A_TEXT, 1); 120].into_iter()), [0..50, 50..100, 100..120]);
        assert_eq!(pages([(1, 0); 120].into_iter()).len(), 1);
        assert_eq!(
            pages([1, A_PAGE_OF_TEXT, 1, 1].map(|bytes| (A_TEXT, bytes)).into_iter()),
            [0..1, 1..2, 2..4]
        );
    }
}
