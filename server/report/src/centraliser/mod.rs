//! The centraliser: the table article · text in the draft · proposal · author · reasons · outcome · reason of the
//! outcome, for those who draft (Law 52/2003 art. 12 (3)).
//!
//! The rows are given twice: first to [`Checksum`], because the head of every file names the checksum over them, then to a
//! [`Writer`], which refuses to end a file whose rows were others. Nothing but one row is held in memory: CSV, JSON, HTML
//! and XLSX take a million rows. A Word table of more than [`MOST_IN_WORD`] rows opens in minutes or not at all, so
//! beyond that DOCX is refused and the caller says to take one article at a time; an Excel sheet ends at
//! [`MOST_IN_EXCEL`]. Nothing is cut off unseen.
//!
//! In what people read (DOCX, HTML) the text of a provision stands once, in the first of its rows, and the others name
//! that row: the law is not printed a hundred times. In what is sorted and filtered (XLSX, CSV, JSON) every row is whole.

mod annotated;
mod cells;
mod csv;
mod docx;
mod html;
mod json;
mod row;
#[cfg(test)]
mod tests;
mod words;
mod xlsx;
pub(crate) mod xlsx_parts;

use std::io::{self, Write};

use model::language::Language;

pub use annotated::{MOST_REMARKS, annotated};
pub use row::{CHECKSUM_OVER, COLUMNS, Checksum, Row, Seal};

/// The code of an outcome that is not decided yet.
pub const UNDECIDED: &str = "undecided";

/// Rows of a Word table, at most.
pub const MOST_IN_WORD: u64 = 10_000;

/// Rows of an Excel sheet beside the one of names (2^20 in all).
pub const MOST_IN_EXCEL: u64 = 1_048_575;

/// A format of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A Word document, landscape.
    Docx,
    /// An Excel workbook.
    Xlsx,
    /// RFC 4180.
    Csv,
    /// RFC 8259.
    Json,
    /// One page that needs nothing else.
    Html,
}

impl Format {
    /// Every format, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Docx, Self::Xlsx, Self::Html, Self::Csv, Self::Json];

    /// Ending of a file's name, without the dot; also its spelling in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Html => "html",
        }
    }

    /// Media type for `Content-Type`.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => crate::Format::Csv.media_type(),
            Self::Json => crate::Format::Json.media_type(),
            Self::Html => "text/html; charset=utf-8",
        }
    }

    /// How many rows it takes.
    #[must_use]
    pub const fn most(self) -> u64 {
        match self {
            Self::Docx => MOST_IN_WORD,
            Self::Xlsx => MOST_IN_EXCEL,
            Self::Csv | Self::Json | Self::Html => u64::MAX,
        }
    }
}

impl std::str::FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|format| format.as_str() == text).ok_or(())
    }
}

/// What a file says about itself.
#[derive(Clone, Debug)]
pub struct Head {
    /// Of the words around the rows.
    pub language: Language,
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// Who consults.
    pub authority: String,
    /// Number of the newest version of the text.
    pub version: i64,
    /// Which comments: `all`, `act`, `unplaced`, or the Akoma Ntoso name of a provision.
    pub filter: String,
    /// Printed label of that provision; empty for the other filters.
    pub filter_label: String,
    /// When the file was made (RFC 3339).
    pub made: String,
    /// Rows and checksum.
    pub seal: Seal,
}

impl Head {
    /// Name of a file with this table: consultation, version, format.
    #[must_use]
    pub fn file_name(&self, format: Format) -> String {
        let Self { consultation, version, .. } = self;
        format!("{consultation}-centraliser-v{version}.{}", format.as_str())
    }
}

/// Why no file came of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The format does not take that many rows.
    #[error("more than {most} rows")]
    TooMany {
        /// How many it takes.
        most: u64,
    },
    /// The rows were not those that the head speaks of.
    #[error("the rows changed while they were written")]
    Changed,
    /// It could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A file in the making.
pub struct Writer<'w, W> {
    body: Box<dyn Body<W> + 'w>,
    promised: Seal,
    sum: Checksum,
    /// The provision whose text was written last: its version, name and text, and in which row.
    last: Option<(i64, String, String, u64)>,
    rows: u64,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// From 1.
    row: u64,
    /// The row before it that has the text of the same provision.
    text_in: Option<u64>,
}

/// What a format does.
trait Body<W> {
    fn row(&mut self, place: Place, row: &Row<'_>) -> io::Result<()>;
    fn finish(self: Box<Self>) -> io::Result<W>;
}

impl<'w, W: Write + 'w> Writer<'w, W> {
    /// Begins a file; what stands before the first row is written at once.
    ///
    /// # Errors
    /// `TooMany`; `Io`.
    pub fn begin(format: Format, head: &Head, to: W) -> Result<Self, Error> {
        if head.seal.rows > format.most() {
            return Err(Error::TooMany { most: format.most() });
        }
        let body: Box<dyn Body<W> + 'w> = match format {
            Format::Docx => Box::new(docx::Docx::begin(head, to)?),
            Format::Xlsx => Box::new(xlsx::Xlsx::begin(head, to)?),
            Format::Csv => Box::new(csv::Csv::begin(head, to)?),
            Format::Json => Box::new(json::Json::begin(head, to)?),
            Format::Html => Box::new(html::Html::begin(head, to)?),
        };
        Ok(Self { body, promised: head.seal.clone(), sum: Checksum::default(), last: None, rows: 0 })
    }

    /// Writes the next row.
    ///
    /// # Errors
    /// `Changed` for a row too many; `Io`.
    pub fn row(&mut self, row: &Row<'_>) -> Result<(), Error> {
        if self.rows == self.promised.rows {
            return Err(Error::Changed);
        }
        self.rows += 1;
        self.sum.add(row);
        let same = |last: &&(i64, String, String, u64)| {
            !row.text.is_empty() && (last.0, &*last.1, &*last.2) == (row.version, row.eid, row.text)
        };
        let text_in = self.last.as_ref().filter(same).map(|last| last.3);
        if text_in.is_none() {
            self.last = Some((row.version, row.eid.to_owned(), row.text.to_owned(), self.rows));
        }
        Ok(self.body.row(Place { row: self.rows, text_in }, row)?)
    }

    /// Writes what stands after the last row, and gives back where the file was written.
    ///
    /// # Errors
    /// `Changed` when the rows were not those that the head speaks of; `Io`.
    pub fn finish(self) -> Result<W, Error> {
        if self.sum.seal() != self.promised {
            return Err(Error::Changed);
        }
        Ok(self.body.finish()?)
    }
}
