//! DOCX to lines: paragraphs with the numbers that Word would print, tables row by row, notes at the paragraphs that
//! point to them, tracked changes as accepted.

mod document;
mod numbering;
mod styles;
pub(crate) mod xml;

use crate::archive::Package;
use crate::text::Extract;
use crate::{Code, Finding, ReadError};

/// # Errors
/// [`ReadError`] for packages that are damaged, hostile or no word processing document.
pub(crate) fn extract(package: &mut Package<'_>) -> Result<Extract, ReadError> {
    let limits = package.limits;
    let parts = Parts::take(package)?;
    let styles = match &parts.styles {
        Some(xml) => styles::read(xml, limits)?,
        None => styles::Styles::default(),
    };
    let numbering = match &parts.numbering {
        Some(xml) => numbering::read(xml, limits)?,
        None => numbering::Numbering::default(),
    };
    let mut reader = document::Reader::new(styles, numbering);
    reader.read(&parts.document, limits)?;
    for notes in parts.notes {
        reader.read(&notes, limits)?;
    }
    let (flow, tracked) = reader.finish();
    let mut extract = flow.extract(limits)?;
    if tracked {
        extract.findings.push(Finding::of_document(Code::TrackedChanges, None, ""));
    }
    Ok(extract)
}

struct Parts {
    document: String,
    styles: Option<String>,
    numbering: Option<String>,
    /// Footnotes, then endnotes.
    notes: Vec<String>,
}

impl Parts {
    fn take(package: &mut Package<'_>) -> Result<Self, ReadError> {
        let limits = package.limits;
        let stated = match package.part("_rels/.rels")? {
            Some(relations) => xml::relations(&relations, limits)?
                .into_iter()
                .find(|(kind, _)| kind == "officeDocument")
                .map(|(_, target)| target.trim_start_matches('/').to_owned()),
            None => None,
        };
        let main = stated.filter(|name| package.has(name)).unwrap_or_else(|| "word/document.xml".to_owned());
        let document = package.part(&main)?.ok_or_else(|| package.other_kind())?;
        if !is_word_processing(&document) {
            return Err(package.other_kind());
        }
        let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
        let related = match package.part(&beside(folder, &format!("_rels/{file}.rels")))? {
            Some(relations) => xml::relations(&relations, limits)?,
            None => Vec::new(),
        };
        let mut take = |kind: &str| {
            let target = related.iter().find(|(found, _)| found == kind).map(|(_, target)| target.as_str());
            let name = target.map_or_else(|| format!("{kind}.xml"), str::to_owned);
            package.part(&beside(folder, &name))
        };
        let (styles, numbering) = (take("styles")?, take("numbering")?);
        let notes = [take("footnotes")?, take("endnotes")?].into_iter().flatten().collect();
        Ok(Self { document, styles, numbering, notes })
    }
}

/// The name of a part that a part in `folder` calls `target`.
fn beside(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    if folder.is_empty() { target.to_owned() } else { format!("{folder}/{target}") }
}

/// A spreadsheet's or a presentation's main part has another root.
fn is_word_processing(document: &str) -> bool {
    !["<workbook", ":workbook", "<p:presentation", "<presentation"]
        .iter()
        .any(|root| document.get(..2000).unwrap_or(document).contains(root))
}
