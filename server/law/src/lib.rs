//! Draft texts: bytes in, a tree of provisions out. Pure: no files, no clock, no network.
//!
//! [`read`] takes a file's bytes and gives a [`Draft`]: title, preamble, provisions with addresses
//! ([`Provision::eid`]) and labels, notes, conclusions, and [`Finding`]s for everything that a person should look at.
//! Old letters with cedilla (ş, ţ) are given back as ș and ț; the source lines stay as they came.
//!
//! The way of a file: `format` tells what it is · `decode` / `docx` / `odt` / `html` / `pdf` / `markdown` make clean
//! lines · `text` cuts notes, quotations and inline enumerations · `structure` grows the tree · `eid` and `label` name
//! it · `check` looks at it. Akoma Ntoso and our own pages have their tree already: `akn` and `page` take it.
//!
//! Two versions: [`compare()`] pairs their provisions, [`Carrier`] says what becomes of a comment, [`lineage()`] which id
//! a provision keeps, [`wrong_references`] which references stayed behind. [`write()`] gives a draft back as a file;
//! [`citations`] reads references.

mod akn;
mod archive;
mod carry;
mod check;
mod citation;
mod compare;
mod correct;
mod decode;
mod docx;
mod draft;
mod eid;
mod error;
mod finding;
mod flow;
mod format;
mod html;
mod kind;
mod label;
mod limits;
mod lineage;
mod markdown;
mod number;
mod odt;
mod office;
mod outline;
mod packed;
mod page;
mod pdf;
mod provision;
mod reshape;
mod structure;
mod text;
mod write;

use format::Container;
use packed::Opened;

pub use carry::{Carried, Carrier, CarryState, Reference, WrongReference, references, wrong_references};
pub use citation::{Citation, CitedAct, citations};
pub use compare::{Comparison, Pair, Reason, Relation, compare};
pub use correct::{CorrectError, Correction};
pub use draft::{Draft, Note};
pub use error::ReadError;
pub use finding::{Code, Finding, Severity};
pub use format::Format;
pub use kind::Kind;
pub use limits::Limits;
pub use lineage::{Lineage, lineage};
pub use outline::{Outline, OutlineFinding, OutlineNode};
pub use provision::{Lines, Provision};
pub use reshape::Reshape;
pub use write::{Identity, Printed, Shape, Target, printed, write};

/// Reads a draft with the default [`Limits`].
///
/// `format` is what the sender's file name or choice says; `None` looks at the content. Content is believed over
/// `format`: a DOCX or a web page named `.txt` is read as what it is.
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
    let extract = match Container::of(bytes)? {
        Some(Container::Zip) => match packed::open(bytes, limits)? {
            Opened::Lines(extract) => extract,
            Opened::Bill(xml) => return akn::read(&xml, limits),
        },
        Some(Container::Pdf) => pdf::extract(bytes, limits)?,
        None if format == Some(Format::Pdf) => return Err(ReadError::Pdf),
        None if format.is_some_and(Format::is_container) => return Err(ReadError::Archive),
        None => return read_text(bytes, format, limits),
    };
    structure::build(extract, limits)
}

/// Whether bytes are text and nothing else, in UTF-8 or one of the old code pages that Romanian files come in: no kind of file
/// that has bytes of its own at its start, no zero byte, no letter cut in half.
#[must_use]
pub fn is_text(bytes: &[u8]) -> bool {
    !bytes.contains(&0) && matches!(Container::of(bytes), Ok(None)) && decode::is_whole(bytes)
}

fn read_text(bytes: &[u8], format: Option<Format>, limits: &Limits) -> Result<Draft, ReadError> {
    if bytes.iter().filter(|byte| **byte == b'\n').count() > limits.lines {
        return Err(ReadError::TooLong { limit: limits.lines });
    }
    let stated = html::stated_charset(bytes);
    let decoded = decode::decode(bytes, stated.as_deref())?;
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
    let mut extract = match Format::of_text(&decoded.text, format) {
        Format::Html => html::extract(&decoded.text, limits)?,
        Format::Markdown => markdown::extract(&decoded.text),
        _ => text::plain(&decoded.text),
    };
    extract.findings.extend(decoded.findings);
    structure::build(extract, limits)
}
