//! The rows of one file: kept aside until all are known, then in the order of the law.

use std::fs::File;

use report::centraliser::Row;
use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::tables;

/// A provision with the text that the rows on it show.
pub(super) struct Stood {
    /// Number of the version in which it is read.
    pub(super) version: i64,
    pub(super) eid: String,
    pub(super) label: String,
    pub(super) text: String,
    /// Its place among the others: the act as a whole, the newest text in its order, then what has no place in it.
    pub(super) order: (u8, i64, i64),
}

/// The words of one row.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// Which of the provisions.
    pub(super) stood: usize,
    pub(super) number: String,
    pub(super) sent: String,
    pub(super) state: String,
    pub(super) stance: String,
    pub(super) observation: String,
    pub(super) proposed_wording: String,
    pub(super) author: String,
    pub(super) sender_kind: String,
    pub(super) reasons: String,
    pub(super) outcome: String,
    pub(super) outcome_reason: String,
}

/// The order of its provision; year and number in the register, place in the submission.
type Key = ((u8, i64, i64), (i64, i64, i64));

/// The rows of one file.
pub(super) struct Spool {
    rows: tables::Spool<Key, Kept>,
    pub(super) stood: Vec<Stood>,
}

impl Spool {
    pub(super) fn over(file: File) -> Self {
        Self { rows: tables::Spool::over(file), stood: Vec::new() }
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows.rows()
    }

    /// Keeps rows, each with its place in the register.
    pub(super) fn add(&mut self, rows: &[((i64, i64, i64), Kept)]) -> Result<()> {
        let Self { rows: kept, stood } = self;
        let order = |row: &Kept| stood.get(row.stood).map(|stood| stood.order).unwrap_or_default();
        kept.add(rows.iter().map(|(sent, row)| ((order(row), *sent), row)))
    }

    /// Puts the rows into the order of the law, and on one provision into that of the register.
    pub(super) fn sort(&mut self) {
        self.rows.sort();
    }

    /// Shows each row in its order.
    pub(super) fn each(&self, mut see: impl FnMut(&Row<'_>) -> Result<()>) -> Result<()> {
        self.rows.each(|kept| see(&self.row(&kept)))
    }

    /// Every row in its order, in memory: for files that are bounded.
    pub(super) fn all(&self) -> Result<Vec<Kept>> {
        let mut all = Vec::new();
        self.rows.each(|kept| {
            all.push(kept);
            Ok(())
        })?;
        Ok(all)
    }

    /// A row with what it says of its provision.
    pub(super) fn row<'k>(&'k self, kept: &'k Kept) -> Row<'k> {
        let mut row = Row {
            number: &kept.number,
            sent: &kept.sent,
            state: &kept.state,
            stance: &kept.stance,
            observation: &kept.observation,
            proposed_wording: &kept.proposed_wording,
            author: &kept.author,
            sender_kind: &kept.sender_kind,
            reasons: &kept.reasons,
            outcome: &kept.outcome,
            outcome_reason: &kept.outcome_reason,
            ..Row::default()
        };
        if let Some(stood) = self.stood.get(kept.stood) {
            (row.version, row.eid, row.article, row.text) =
                (stood.version, &stood.eid, &stood.label, &stood.text);
        }
        row
    }
}
