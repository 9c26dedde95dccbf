//! A draft to bytes. Akoma Ntoso and HTML carry everything: reading back what was written gives the same tree. The
//! others are for people: Markdown and DOCX carry headings and tables,
//! plain text only lines, so reading them back recognises the kinds from the words again. What they cannot carry:
//!
//! - two blocks one after the other, when the second starts like a continuation of the first (Markdown keeps tables
//!   apart, plain text does not);
//! - a paragraph without a number, which is then read as a block;
//! - a heading that ends like a sentence, and a text that looks like a heading;
//! - a number that Romanian acts do not print ("Artículo 3", "§ 4a" as an article).

mod akn;
mod docx;
mod html;
mod identity;
pub(crate) mod lines;
mod markdown;
mod plain;
mod printed;
mod xml;

pub use identity::Identity;
pub use printed::{Printed, Shape, printed};

use crate::Draft;

/// A kind of file that can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// Akoma Ntoso 3.0, valid against the OASIS schema.
    Akn,
    /// A page of its own: semantic elements, no script, no style.
    Html,
    /// Headings, paragraphs, pipe tables.
    Markdown,
    /// One line for each part of the text, UTF-8.
    PlainText,
    /// Office Open XML word processing document.
    Docx,
}

impl Target {
    /// Every target.
    pub const ALL: [Self; 5] = [Self::Akn, Self::Html, Self::Markdown, Self::PlainText, Self::Docx];

    /// The extension of its files, which is also its name on the command line.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Akn => "akn",
            Self::Html => "html",
            Self::Markdown => "md",
            Self::PlainText => "txt",
            Self::Docx => "docx",
        }
    }

    /// The media type of its files.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Akn => "application/akn+xml",
            Self::Html => "text/html; charset=utf-8",
            Self::Markdown => "text/markdown; charset=utf-8",
            Self::PlainText => "text/plain; charset=utf-8",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// Reads what [`Target::extension`] gives.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.extension() == name)
    }
}

/// Writes `draft`. The same draft and identity give the same bytes.
#[must_use]
pub fn write(draft: &Draft, to: Target, identity: &Identity) -> Vec<u8> {
    match to {
        Target::Akn => akn::write(draft, identity).into_bytes(),
        Target::Html => html::write(draft, identity).into_bytes(),
        Target::Markdown => markdown::write(draft).into_bytes(),
        Target::PlainText => plain::write(draft).into_bytes(),
        Target::Docx => docx::write(draft, identity),
    }
}
