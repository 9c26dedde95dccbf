//! Rows kept in a file until all are known: where each stands is held in memory, its words are not.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::away;
use crate::error::{Error, Result};

/// Where a row stands among the others, and in the file.
struct Entry<K> {
    key: K,
    offset: u64,
    length: usize,
}

/// Rows that are sorted by a key once all are there.
pub(crate) struct Spool<K, R> {
    file: File,
    written: u64,
    entries: Vec<Entry<K>>,
    rows: PhantomData<R>,
}

impl<K: Ord + Copy, R: Serialize + DeserializeOwned> Spool<K, R> {
    /// Over an empty file.
    pub(crate) fn over(file: File) -> Self {
        Self { file, written: 0, entries: Vec::new(), rows: PhantomData }
    }

    /// How many rows it holds.
    pub(crate) fn rows(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Keeps rows, each with its key.
    pub(crate) fn add<'r>(&mut self, rows: impl IntoIterator<Item = (K, &'r R)>) -> Result<()>
    where
        R: 'r,
    {
        let mut bytes = Vec::new();
        for (key, row) in rows {
            let from = bytes.len();
            serde_json::to_writer(&mut bytes, row).map_err(Error::internal)?;
            let offset = self.written + from as u64;
            self.entries.push(Entry { key, offset, length: bytes.len() - from });
        }
        self.file.write_all(&bytes).map_err(away)?;
        self.written += bytes.len() as u64;
        Ok(())
    }

    /// Puts the rows into the order of their keys; equal ones stand as they came.
    pub(crate) fn sort(&mut self) {
        self.entries.sort_unstable_by_key(|entry| (entry.key, entry.offset));
    }

    /// Shows each row in its order.
    pub(crate) fn each(&self, mut see: impl FnMut(R) -> Result<()>) -> Result<()> {
        let mut reader = BufReader::new(&self.file);
        let (mut bytes, mut at) = (Vec::new(), 0_u64);
        reader.seek(SeekFrom::Start(0)).map_err(away)?;
        for entry in &self.entries {
            // A step within what is read already costs nothing.
            let step = entry.offset.cast_signed() - at.cast_signed();
            reader.seek_relative(step).map_err(away)?;
            bytes.resize(entry.length, 0);
            reader.read_exact(&mut bytes).map_err(away)?;
            at = entry.offset + entry.length as u64;
            see(serde_json::from_slice(&bytes).map_err(Error::internal)?)?;
        }
        Ok(())
    }
}
