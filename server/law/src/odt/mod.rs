//! OpenDocument text to lines: paragraphs with the numbers that LibreOffice would print, tables row by row, notes at
//! the paragraphs that point to them, tracked changes as accepted.

mod content;
mod lists;
mod styles;

use crate::archive::Package;
use crate::text::Extract;
use crate::{Code, Finding, ReadError};

/// # Errors
/// [`ReadError`] for packages that are damaged, hostile, locked or no text document.
pub(crate) fn extract(package: &mut Package<'_>) -> Result<Extract, ReadError> {
    let limits = package.limits;
    // Entries of a locked document are noise, and only the manifest says so.
    if package.part("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Locked);
    }
    let mut styles = styles::Styles::default();
    if let Some(xml) = package.part("styles.xml")? {
        styles.read(&xml, limits)?;
    }
    let content = package.part("content.xml")?.ok_or(ReadError::Archive)?;
    styles.read(&content, limits)?;
    let (flow, tracked) = content::read(&content, &styles, limits)?;
    let mut extract = flow.extract(limits)?;
    if tracked {
        extract.findings.push(Finding::of_document(Code::TrackedChanges, None, ""));
    }
    Ok(extract)
}
