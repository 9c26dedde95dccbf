//! Rows kept in a file until all are known: where each stands is held in memory, its words are not.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};

use report::centraliser::Row;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

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

/// Where a row stands among the others, and in the file.
struct Entry {
    order: (u8, i64, i64),
    /// Year and number in the register, place in the submission.
    sent: (i64, i64, i64),
    offset: u64,
    length: usize,
}

/// The rows of one file.
pub(super) struct Spool {
    file: File,
    written: u64,
    entries: Vec<Entry>,
    pub(super) stood: Vec<Stood>,
}

impl Spool {
    pub(super) fn over(file: File) -> Self {
        Self { file, written: 0, entries: Vec::new(), stood: Vec::new() }
    }

    pub(super) fn rows(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Keeps rows, each with its place in the register.
    pub(super) fn add(&mut self, rows: &[((i64, i64, i64), Kept)]) -> Result<()> {
        let mut bytes = Vec::new();
        for (sent, kept) in rows {
            let from = bytes.len();
            serde_json::to_writer(&mut bytes, kept).map_err(Error::internal)?;
            let order = self.stood.get(kept.stood).map(|stood| stood.order).unwrap_or_default();
            let offset = self.written + from as u64;
            self.entries.push(Entry { order, sent: *sent, offset, length: bytes.len() - from });
        }
        self.file.write_all(&bytes).map_err(|error| Error::Unavailable(Box::new(error)))?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Puts the rows into the order of the law, and on one provision into that of the register.
    pub(super) fn sort(&mut self) {
        self.entries.sort_unstable_by_key(|entry| (entry.order, entry.sent, entry.offset));
    }

    /// Shows each row in its order.
    pub(super) fn each(&self, mut see: impl FnMut(&Row<'_>) -> Result<()>) -> Result<()> {
        let io = |error: std::io::Error| Error::Unavailable(Box::new(error));
        let mut reader = BufReader::new(&self.file);
        let (mut bytes, mut at) = (Vec::new(), 0_u64);
        reader.seek(SeekFrom::Start(0)).map_err(io)?;
        for entry in &self.entries {
            // A step within what is read already costs nothing.
            let step = entry.offset.cast_signed() - at.cast_signed();
            reader.seek_relative(step).map_err(io)?;
            bytes.resize(entry.length, 0);
            reader.read_exact(&mut bytes).map_err(io)?;
            at = entry.offset + entry.length as u64;
            let kept: Kept = serde_json::from_slice(&bytes).map_err(Error::internal)?;
            see(&self.row(&kept))?;
        }
        Ok(())
    }

    /// Every row in its order, in memory: for files that are bounded.
    pub(super) fn all(&self) -> Result<Vec<Kept>> {
        let mut all = Vec::with_capacity(self.entries.len());
        let mut file = &self.file;
        for entry in &self.entries {
            let mut bytes = vec![0; entry.length];
            file.seek(SeekFrom::Start(entry.offset))
                .and_then(|_| file.read_exact(&mut bytes))
                .map_err(|error| Error::Unavailable(Box::new(error)))?;
            all.push(serde_json::from_slice(&bytes).map_err(Error::internal)?);
        }
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
