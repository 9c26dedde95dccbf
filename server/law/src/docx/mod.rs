//! DOCX to lines: paragraphs with the numbers that Word would print, tables row by row, tracked changes as accepted.

mod archive;
mod document;
mod numbering;
mod styles;
pub(crate) mod xml;

use crate::text::{Extract, Hint, Line, clean};
use crate::{Code, Finding, Limits, ReadError};

/// # Errors
/// [`ReadError`] for archives that are damaged, hostile or no word processing document.
pub(crate) fn extract(bytes: &[u8], limits: &Limits) -> Result<Extract, ReadError> {
    let parts = archive::open(bytes, limits)?;
    let styles = match &parts.styles {
        Some(xml) => styles::read(xml, limits)?,
        None => styles::Styles::default(),
    };
    let numbering = match &parts.numbering {
        Some(xml) => numbering::read(xml, limits)?,
        None => numbering::Numbering::default(),
    };
    let document = document::read(&parts.document, styles, numbering, limits)?;
    let mut extract = Extract::default();
    for paragraph in document.paragraphs {
        for (index, text) in paragraph.text.split('\n').enumerate() {
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            extract.source.push(text.to_owned());
            let clean = clean::line(text);
            if !clean.is_empty() {
                let hint =
                    if index == 0 || paragraph.hint == Hint::Row { paragraph.hint } else { Hint::Plain };
                extract.lines.push(Line { text: clean, no: extract.source.len(), hint });
            }
        }
        if extract.source.len() > limits.lines {
            return Err(ReadError::TooLong { limit: limits.lines });
        }
    }
    for (seen, code) in [(document.tracked, Code::TrackedChanges), (document.footnotes, Code::Footnotes)] {
        if seen {
            extract.findings.push(Finding::of_document(code, None, ""));
        }
    }
    Ok(extract)
}
