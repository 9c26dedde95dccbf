//! A table as CSV or JSON, row by row: however many there are, one is held in memory.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use crate::cell::plain;
use crate::csv;
use crate::format::Format;

/// What one row is.
pub trait Line: Serialize {
    /// What the rows are, where they stand in JSON.
    const LIST: &'static str;
    /// Names of the cells.
    const NAMES: &'static [&'static str];
    /// The cells, in the order of their names.
    fn cells(&self) -> Vec<String>;
}

/// A table in the making.
pub struct Rows<W: Write>(Body<W>);

enum Body<W: Write> {
    Csv(Box<::csv::Writer<W>>),
    Json {
        to: W,
        /// Nothing stands in it yet.
        first: bool,
    },
}

impl<W: Write> Rows<W> {
    /// Begins a table of such rows; the facts stand above them in JSON.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin<L: Line>(format: Format, facts: &[(&str, Value)], mut to: W) -> io::Result<Self> {
        Ok(Self(match format {
            Format::Csv => Body::Csv(Box::new(csv::begin(to, L::NAMES)?)),
            Format::Json => {
                to.write_all(b"{\n")?;
                for (name, value) in facts {
                    writeln!(to, "{}: {value},", json!(name))?;
                }
                write!(to, "{}: [", json!(L::LIST))?;
                Body::Json { to, first: true }
            }
        }))
    }

    /// Writes the next row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row<L: Line>(&mut self, line: &L) -> io::Result<()> {
        match &mut self.0 {
            Body::Csv(out) => {
                let cells = line.cells();
                Ok(out.write_record(cells.iter().map(|cell| plain(cell).into_owned()))?)
            }
            Body::Json { to, first } => {
                to.write_all(if std::mem::take(first) { b"\n" } else { b",\n" })?;
                Ok(serde_json::to_writer(to, line)?)
            }
        }
    }

    /// Writes what stands after the last row, and gives back where the table was written.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self.0 {
            Body::Csv(out) => csv::end(*out),
            Body::Json { mut to, .. } => {
                to.write_all(b"\n]\n}\n")?;
                Ok(to)
            }
        }
    }
}
