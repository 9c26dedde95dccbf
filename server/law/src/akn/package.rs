//! Packages of LEOS (`.leg`): an archive that holds a proposal's documents as Akoma Ntoso files, one each. The bill is
//! read; memoranda and renditions beside it are other documents.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::is_akn;
use crate::{Limits, ReadError};

/// The bill's XML, or that of the first other document; `None` when the archive is no such package. The archive's
/// entries were counted before.
///
/// # Errors
/// [`ReadError::UnpacksTooLarge`] past the cap on bytes.
pub(crate) fn bill(bytes: &[u8], limits: &Limits) -> Result<Option<String>, ReadError> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(None) };
    let mut other = None;
    let mut left = limits.unpacked_bytes;
    for index in 0..archive.len().min(limits.entries) {
        let Ok(entry) = archive.by_index(index) else { continue };
        // Renditions and pictures stand in folders.
        if entry.encrypted() || entry.name().contains('/') || !entry.name().ends_with(".xml") {
            continue;
        }
        let packed = entry.compressed_size().clamp(1, limits.input_bytes as u64);
        let allowed = left.min(packed.saturating_mul(limits.ratio));
        let mut text = String::new();
        match entry.take(allowed + 1).read_to_string(&mut text) {
            Ok(length) if length as u64 > allowed => return Err(ReadError::UnpacksTooLarge),
            Ok(length) => left -= length as u64,
            Err(_) => continue,
        }
        if !is_akn(&text) {
            continue;
        }
        if text.contains("<bill") || text.contains("<act") {
            return Ok(Some(text));
        }
        other.get_or_insert(text);
    }
    Ok(other)
}
