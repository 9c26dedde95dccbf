//! A page of changes, made of the rows of a comparison.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use law::WrongReference;
use model::redline;

use super::compared::Compared;
use super::rows::Row;
use super::view::{Change, Side, Unit, Wrong};
use crate::policies::Both;
use crate::texts::{Provision, Text};

impl Compared {
    /// The rows of a page, under what they belong to.
    pub(super) fn units(&self, page: Range<usize>) -> Vec<Unit> {
        let mut units: Vec<(usize, Unit)> = Vec::new();
        for row in self.rows.rows.get(page).unwrap_or_default() {
            let change = self.change(row);
            match units.last_mut() {
                Some((at, unit)) if *at == row.unit => unit.changes.push(change),
                _ => units.push((row.unit, self.unit(row.unit, change))),
            }
        }
        units.into_iter().map(|(_, unit)| unit).collect()
    }

    /// The ids of the articles, annexes and headings that have changes with words, or are new.
    pub(super) fn changed(&self) -> BTreeSet<String> {
        let worded = self.rows.rows.iter().filter(|row| !row.plain);
        let units = worded.filter_map(|row| self.rows.units.get(row.unit));
        let id = |eid: &str| Some(self.new.by_eid(eid)?.id.clone());
        units.filter_map(|unit| id(unit.new.as_deref()?)).collect()
    }

    /// What is gone, as it was, in the order of the old text.
    pub(super) fn gone(&self) -> Vec<Side> {
        let of = |unit: &super::rows::Unit| {
            unit.new.is_none().then(|| unit.old.as_deref().and_then(|eid| side(&self.old, eid))).flatten()
        };
        self.rows.units.iter().filter_map(of).collect()
    }

    /// The changes with words of these articles, annexes and headings, by the ids that they have, or had where they are gone.
    pub(super) fn units_of(&self, ids: &BTreeSet<String>) -> HashMap<String, Unit> {
        let mut found: HashMap<String, Unit> = HashMap::new();
        for row in self.rows.rows.iter().filter(|row| !row.plain) {
            let Some(unit) = self.rows.units.get(row.unit) else { continue };
            let named = match (&unit.new, &unit.old) {
                (Some(eid), _) => self.new.by_eid(eid),
                (None, Some(eid)) => self.old.by_eid(eid),
                (None, None) => None,
            };
            let Some(id) = named.map(|provision| &provision.id).filter(|id| ids.contains(*id)) else {
                continue;
            };
            let change = self.change(row);
            match found.get_mut(id) {
                Some(unit) => unit.changes.push(change),
                None => {
                    found.insert(id.clone(), self.unit(row.unit, change));
                }
            }
        }
        found
    }

    /// The change of a provision, by the id that is the same in every version.
    pub(crate) fn change_of(&self, id: &str) -> Option<Change> {
        let is = |one: &Provision| one.id == id;
        let row = self.rows.rows.iter().find(|row| {
            let new = row.news(&self.new).next();
            new.map_or_else(|| row.olds(&self.old).next().is_some_and(is), is)
        })?;
        Some(self.change(row))
    }

    /// The ids of the pages on which a provision stands and stood; empty where none shows it.
    pub(crate) fn pages_of(&self, id: &str) -> (String, String) {
        let page = |text: &Text| text.by_id(id).and_then(|one| one.page.clone()).unwrap_or_default();
        (page(&self.new), page(&self.old))
    }

    fn unit(&self, at: usize, first: Change) -> Unit {
        let unit = &self.rows.units[at];
        Unit {
            old: unit.old.as_deref().and_then(|eid| side(&self.old, eid)),
            new: unit.new.as_deref().and_then(|eid| side(&self.new, eid)),
            changes: vec![first],
        }
    }

    fn change(&self, row: &Row) -> Change {
        let pair = &self.comparison.pairs[row.pair];
        let old: Vec<&Provision> = row.olds(&self.old).collect();
        let new: Vec<&Provision> = row.news(&self.new).collect();
        let with = |text: &Text, alone: bool| {
            let lines = row.with.iter().filter_map(|eid| text.by_eid(eid)).map(Provision::line);
            if alone { lines.collect() } else { Vec::new() }
        };
        let before = words(&old, with(&self.old, new.is_empty()));
        let after = words(&new, with(&self.new, old.is_empty()));
        Change {
            relation: row.relation,
            other_number: pair.other_number,
            other_place: pair.other_place,
            runs: redline::compare(&before, &after),
            old: old.into_iter().map(|one| Side::of(&self.old, one)).collect(),
            new: new.into_iter().map(|one| Side::of(&self.new, one)).collect(),
            why: Both { ro: pair.romanian(), en: pair.english() },
            confidence: pair.confidence,
            plain: row.plain,
            credits: Vec::new(),
        }
    }

    /// The references that point wrongly, up to so many.
    pub(super) fn wrong_references(&self, most: usize) -> Vec<Wrong> {
        self.wrong.iter().take(most).filter_map(|wrong| self.wrong_reference(wrong)).collect()
    }

    fn wrong_reference(&self, wrong: &WrongReference) -> Option<Wrong> {
        let from = side(&self.new, &wrong.from)?;
        // What lost its number is named as it was.
        let to = self.new.by_eid(&wrong.to).or_else(|| self.old.by_eid(&wrong.to))?;
        let right: Vec<&str> =
            wrong.should_be.iter().filter_map(|eid| Some(self.new.by_eid(eid)?.label.as_str())).collect();
        let right = (!right.is_empty()).then(|| right.join(", "));
        let sentence = Both {
            ro: WrongReference::romanian(&from.label, &to.label, right.as_deref()),
            en: WrongReference::english(&from.label, &to.label, right.as_deref()),
        };
        Some(Wrong { from, sentence })
    }
}

impl Side {
    /// A provision of a text.
    pub(super) fn of(text: &Text, one: &Provision) -> Self {
        Self {
            id: one.id.clone(),
            eid: one.eid.clone(),
            page: text.page_of(one).map(|page| page.address.clone()).unwrap_or_default(),
            kind: one.kind,
            label: one.label.clone(),
            number: one.number.clone(),
            heading: one.heading.clone(),
        }
    }
}

fn side(text: &Text, eid: &str) -> Option<Side> {
    text.by_eid(eid).map(|one| Side::of(text, one))
}

/// Heading and words of provisions, one after the other, and the lines that came or went with them.
fn words(provisions: &[&Provision], with: Vec<String>) -> String {
    let own = provisions.iter().flat_map(|one| [one.heading.clone(), one.body.clone()]);
    own.chain(with).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
