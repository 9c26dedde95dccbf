//! Packages of LEOS (`.leg`): an archive that holds a proposal's documents as Akoma Ntoso files, one each. The bill is
//! read; memoranda and renditions beside it are other documents.

use super::is_akn;
use crate::ReadError;
use crate::archive::Package;

/// The bill's XML, or that of the first other document; `None` when the archive is no such package.
///
/// # Errors
/// [`ReadError`] past a cap on bytes.
pub(crate) fn bill(package: &mut Package<'_>) -> Result<Option<String>, ReadError> {
    let mut other = None;
    for name in package.names() {
        // Renditions and pictures stand in folders.
        if name.contains('/') || !name.ends_with(".xml") {
            continue;
        }
        let text = match package.part(&name) {
            Ok(Some(text)) if is_akn(&text) => text,
            Err(error @ ReadError::UnpacksTooLarge) => return Err(error),
            // Damaged, locked or something else: not the bill.
            _ => continue,
        };
        if text.contains("<bill") || text.contains("<act") {
            return Ok(Some(text));
        }
        other.get_or_insert(text);
    }
    Ok(other)
}
