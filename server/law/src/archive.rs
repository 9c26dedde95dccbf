//! An open archive, out of which parts are taken. Declared sizes are never trusted: bytes are counted while
//! inflating. Nothing is written anywhere, so names of entries are harmless.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::{Limits, ReadError, decode};

/// Below this many bytes a high ratio is only a short text that repeats itself.
const JUDGED_ABOVE: u64 = 1024 * 1024;

/// An open archive, and how much may still be taken out of it.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    left: u64,
    pub limits: &'a Limits,
}

impl<'a> Package<'a> {
    /// # Errors
    /// [`ReadError`] past a cap, or when it is no archive or a locked one.
    pub fn open(bytes: &'a [u8], limits: &'a Limits) -> Result<Self, ReadError> {
        // Before the crate builds a list of them, and again after: the record may lie.
        if stated_entries(bytes) > limits.entries {
            return Err(ReadError::TooManyEntries { limit: limits.entries });
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Archive)?;
        if archive.len() > limits.entries {
            return Err(ReadError::TooManyEntries { limit: limits.entries });
        }
        if archive.index_for_name("EncryptedPackage").is_some() {
            return Err(ReadError::Locked);
        }
        Ok(Self { archive, left: limits.unpacked_bytes, limits })
    }

    pub fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(name).is_some()
    }

    /// The names of the entries, in their order.
    pub fn names(&self) -> Vec<String> {
        self.archive.file_names().map(str::to_owned).collect()
    }

    /// The text of an entry; `None` without one of that name.
    ///
    /// # Errors
    /// [`ReadError`] past a cap, or for an entry that is damaged, locked or no text.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let entry = self.archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => ReadError::Locked,
            _ => ReadError::Archive,
        })?;
        if entry.encrypted() {
            return Err(ReadError::Locked);
        }
        let packed = entry.compressed_size().clamp(1, self.limits.input_bytes as u64);
        let allowed = self.left.min(packed.saturating_mul(self.limits.ratio).max(JUDGED_ABOVE));
        let mut unpacked = Vec::new();
        entry.take(allowed + 1).read_to_end(&mut unpacked).map_err(|_| ReadError::Archive)?;
        let length = unpacked.len() as u64;
        if length > allowed {
            return Err(ReadError::UnpacksTooLarge);
        }
        self.left -= length;
        decode::xml(unpacked).map(Some)
    }

    /// Names the other formats that are archives too.
    pub fn other_kind(&self) -> ReadError {
        let unsupported = |found, found_ro| ReadError::Unsupported { found, found_ro };
        if self.has("xl/workbook.xml") || self.has("xl/workbook.bin") {
            unsupported("a spreadsheet", "o foaie de calcul")
        } else if self.has("ppt/presentation.xml") {
            unsupported("a presentation", "o prezentare")
        } else if self.has("META-INF/container.xml") {
            unsupported("an e-book", "o carte electronică")
        } else {
            ReadError::Archive
        }
    }
}

/// Entries that the end-of-central-directory record states; 65,535 when they stand in the ZIP64 record.
fn stated_entries(bytes: &[u8]) -> usize {
    // The record is 22 bytes and a comment of at most 65,535.
    let tail = &bytes[bytes.len().saturating_sub(22 + 65_535)..];
    let record = tail.windows(4).rposition(|window| window == b"PK\x05\x06").map(|at| &tail[at..]);
    match record.and_then(|record| record.get(10..12)) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    }
}
