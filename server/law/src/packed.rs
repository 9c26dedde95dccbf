//! What an archive holds: a text document of an office, or a package of Akoma Ntoso files.

use crate::archive::Package;
use crate::text::Extract;
use crate::{Limits, ReadError, akn, docx, odt};

/// What an archive turned out to be.
pub(crate) enum Opened {
    /// A document, as lines.
    Lines(Extract),
    /// The XML of a bill in Akoma Ntoso.
    Bill(String),
}

/// Reads the document that the archive is.
///
/// # Errors
/// [`ReadError`] past a cap, or when the archive is no document that is read here.
pub(crate) fn open(bytes: &[u8], limits: &Limits) -> Result<Opened, ReadError> {
    let mut package = Package::open(bytes, limits)?;
    match document(&mut package) {
        Ok(lines) => Ok(Opened::Lines(lines)),
        // No office document: perhaps a package of Akoma Ntoso files.
        Err(ReadError::Archive) => {
            akn::package::bill(&mut package)?.map(Opened::Bill).ok_or(ReadError::Archive)
        }
        Err(error) => Err(error),
    }
}

fn document(package: &mut Package<'_>) -> Result<Extract, ReadError> {
    match package.part("mimetype").unwrap_or_default().as_deref().map(str::trim) {
        Some(kind) if kind.starts_with("application/vnd.oasis.opendocument.text") => {
            return odt::extract(package);
        }
        Some(kind) => {
            let others = [
                ("spreadsheet", "a spreadsheet", "o foaie de calcul"),
                ("presentation", "a presentation", "o prezentare"),
                ("epub", "an e-book", "o carte electronică"),
            ];
            if let Some((_, found, found_ro)) = others.into_iter().find(|(word, ..)| kind.contains(word)) {
                return Err(ReadError::Unsupported { found, found_ro });
            }
        }
        None => {}
    }
    if package.has("content.xml") && !package.has("word/document.xml") {
        return odt::extract(package);
    }
    docx::extract(package)
}
