//! Opens the archive and takes the parts that are read. Declared sizes are never trusted: bytes are counted while
//! inflating. Nothing is written anywhere, so names of entries are harmless.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml;
use crate::{Limits, ReadError, decode};

/// Below this many bytes a high ratio is only a short text that repeats itself.
const JUDGED_ABOVE: u64 = 1024 * 1024;

pub(super) struct Parts {
    pub document: String,
    pub styles: Option<String>,
    pub numbering: Option<String>,
}

/// # Errors
/// [`ReadError`] past a cap, or when the archive is no word processing document.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Parts, ReadError> {
    // Before the crate builds a list of them, and again after: the record may lie.
    if stated_entries(bytes) > limits.entries {
        return Err(ReadError::TooManyEntries { limit: limits.entries });
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Archive)?;
    if archive.len() > limits.entries {
        return Err(ReadError::TooManyEntries { limit: limits.entries });
    }
    if archive.index_for_name("EncryptedPackage").is_some() {
        return Err(ReadError::Locked);
    }
    let mut left = limits.unpacked_bytes;
    let main = match part(&mut archive, "_rels/.rels", &mut left, limits)? {
        Some(relations) => xml::main_part(&relations, limits)?,
        None => None,
    };
    let main = main.unwrap_or_else(|| "word/document.xml".to_owned());
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let document = part(&mut archive, &main, &mut left, limits)?;
    let document = match document {
        Some(document) => document,
        None => part(&mut archive, "word/document.xml", &mut left, limits)?
            .ok_or_else(|| other_container(&archive))?,
    };
    let beside = |name: &str| if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    let styles = part(&mut archive, &beside("styles.xml"), &mut left, limits)?;
    let numbering = part(&mut archive, &beside("numbering.xml"), &mut left, limits)?;
    Ok(Parts { document, styles, numbering })
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

/// Names the other formats that are archives too.
fn other_container(archive: &ZipArchive<Cursor<&[u8]>>) -> ReadError {
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("content.xml") {
        ReadError::Unsupported { found: "an OpenDocument file", found_ro: "un fișier OpenDocument" }
    } else if has("xl/workbook.xml") {
        ReadError::Unsupported { found: "a spreadsheet", found_ro: "o foaie de calcul" }
    } else if has("ppt/presentation.xml") {
        ReadError::Unsupported { found: "a presentation", found_ro: "o prezentare" }
    } else {
        ReadError::Archive
    }
}

fn part(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    left: &mut u64,
    limits: &Limits,
) -> Result<Option<String>, ReadError> {
    let Some(index) = archive.index_for_name(name) else { return Ok(None) };
    let entry = archive.by_index(index).map_err(|error| match error {
        zip::result::ZipError::UnsupportedArchive(_) => ReadError::Locked,
        _ => ReadError::Archive,
    })?;
    if entry.encrypted() {
        return Err(ReadError::Locked);
    }
    let packed = entry.compressed_size().clamp(1, limits.input_bytes as u64);
    let allowed = (*left).min(packed.saturating_mul(limits.ratio).max(JUDGED_ABOVE));
    let mut unpacked = Vec::new();
    entry.take(allowed + 1).read_to_end(&mut unpacked).map_err(|_| ReadError::Archive)?;
    let length = unpacked.len() as u64;
    if length > allowed {
        return Err(ReadError::UnpacksTooLarge);
    }
    *left -= length;
    let text = decode::decode(&unpacked).map_err(|_| ReadError::Xml)?;
    if text.guessed { Err(ReadError::Xml) } else { Ok(Some(text.text.into_owned())) }
}
