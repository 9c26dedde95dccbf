//! Draft texts: bytes in, a tree of provisions out. Pure: no files, no clock, no network.
//!
//! [`read`] takes a file's bytes and gives a [`Draft`]: title, preamble, provisions with addresses
//! ([`Provision::eid`]) and labels, notes, conclusions, and [`Finding`]s for everything that a person should look at.
//! Old letters with cedilla (ş, ţ) are given back as ș and ț; the source lines stay as they came.
//!
//! The way of a file: `format` tells what it is · `decode` / `docx` / `markdown` make clean lines · `text` cuts notes,
//! quotations and inline enumerations · `structure` grows the tree · `eid` and `label` name it · `check` looks at it.
//! Akoma Ntoso has its tree already: `akn` takes it. [`write`] gives a draft back as a file.

mod akn;
mod check;
mod correct;
mod decode;
mod docx;
mod draft;
mod eid;
mod error;
mod finding;
mod format;
mod kind;
mod label;
mod limits;
mod markdown;
mod number;
mod outline;
mod page;
mod provision;
mod structure;
mod text;
mod write;

pub use correct::{CorrectError, Correction};
pub use draft::{Draft, Note};
pub use error::ReadError;
pub use finding::{Code, Finding, Severity};
pub use format::Format;
pub use kind::Kind;
pub use limits::Limits;
pub use outline::{Outline, OutlineFinding, OutlineNode};
pub use provision::{Lines, Provision};
pub use write::{Identity, Target, write};

/// Reads a draft with the default [`Limits`].
///
/// `format` is what the sender's file name or choice says; `None` looks at the content. Containers are believed over
/// `format`: a DOCX named `.txt` is read as DOCX.
///
/// # Errors
/// A [`ReadError`] when the file gives no draft at all.
pub fn read(bytes: &[u8], format: Option<Format>) -> Result<Draft, ReadError> {
    read_within(bytes, format, &Limits::default())
}

/// As [`read`], with other limits.
///
/// # Errors
/// A [`ReadError`] when the file gives no draft at all.
pub fn read_within(bytes: &[u8], format: Option<Format>, limits: &Limits) -> Result<Draft, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() > limits.input_bytes {
        return Err(ReadError::TooLarge { limit: limits.input_bytes });
    }
    let container = Format::of_container(bytes)?;
    if container == Some(Format::Docx) {
        return match docx::extract(bytes, limits) {
            Ok(extract) => structure::build(extract, limits),
            // No word processing document: perhaps a package of Akoma Ntoso files.
            Err(ReadError::Archive) => {
                let bill = akn::package::bill(bytes, limits)?.ok_or(ReadError::Archive)?;
                akn::read(&bill, limits)
            }
            Err(error) => Err(error),
        };
    }
    if format == Some(Format::Docx) {
        return Err(ReadError::Archive);
    }
    let decoded = decode::decode(bytes)?;
    // A page that somebody changed may be broken: then it is read like any other text.
    if page::is_own(&decoded.text)
        && let Ok(draft) = page::read(&decoded.text, limits)
    {
        return Ok(draft);
    }
    if akn::is_akn(&decoded.text) {
        return akn::read(&decoded.text, limits);
    }
    if format == Some(Format::AkomaNtoso) {
        return Err(ReadError::Unsupported {
            found: "something other than Akoma Ntoso XML",
            found_ro: "altceva decât XML Akoma Ntoso",
        });
    }
    let mut extract = match format.unwrap_or_else(|| Format::of_text(&decoded.text)) {
        Format::Markdown => markdown::extract(&decoded.text),
        _ => text::plain(&decoded.text),
    };
    if decoded.guessed {
        extract.findings.push(Finding::of_document(Code::EncodingGuessed, None, ""));
    }
    structure::build(extract, limits)
}
