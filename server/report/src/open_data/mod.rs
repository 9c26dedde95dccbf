//! Open data: what is published, as tables that anybody may take. Each table says of itself what its columns are: the file, the
//! page with the dictionary and the description for programs (Frictionless Data Package) are made of the same list.
//!
//! Files are written piece by piece, so that they may be of any length.

mod dictionary;
mod package;

use std::io;

use csv::{Terminator, WriterBuilder};
use model::Language;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::cell::plain;
use crate::format::Format;

pub use dictionary::{ARTICLES, COMMENTS, DECISIONS, TABLES};
pub use package::{About, package};

/// The licence: what may be done with the data. Creative Commons Attribution 4.0, which the Romanian licence for open government
/// data (OGL-ROU 1.0) goes together with: the words are their authors', so that whoever uses them says whose they are.
pub const LICENCE: Licence = Licence {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0 International",
};

/// A licence.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Licence {
    /// Its name by SPDX.
    pub name: &'static str,
    /// Where it is read.
    pub path: &'static str,
    /// What it is called.
    pub title: &'static str,
}

/// Words in both languages.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// In Romanian.
    pub ro: &'static str,
    /// In English.
    pub en: &'static str,
}

impl Words {
    /// In one language.
    #[must_use]
    pub const fn pick(&self, language: Language) -> &'static str {
        match language {
            Language::Ro => self.ro,
            Language::En => self.en,
        }
    }
}

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Number,
    /// An instant (RFC 3339).
    Instant,
    /// `true` or `false`.
    Truth,
}

/// A value that a column may have, and what it means.
pub type Code = (&'static str, Words);

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name in files.
    pub name: &'static str,
    /// What its values are.
    pub kind: Kind,
    /// What they mean.
    pub meaning: Words,
    /// Every value it may have; empty where it may have any.
    pub codes: &'static [Code],
}

/// A table.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name in addresses.
    pub name: &'static str,
    /// What it is called.
    pub title: Words,
    /// What a row is.
    pub about: Words,
    /// Its columns, in their order.
    pub columns: &'static [Column],
    /// The column that tells rows apart.
    pub key: &'static str,
    /// A column that names a row of another table: column, table, column there.
    pub refers: Option<(&'static str, &'static str, &'static str)>,
}

/// A table by its name in addresses.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().copied().find(|table| table.name == name)
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Text or a code; empty for none.
    Text(String),
    /// A number.
    Number(i64),
    /// A truth.
    Truth(bool),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Truth(truth) => serializer.serialize_bool(*truth),
        }
    }
}

/// A row as JSON: its values under the names of their columns, in their order.
struct Named<'a>(&'static [Column], &'a [Value]);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (column, value) in self.0.iter().zip(self.1) {
            map.serialize_entry(column.name, value)?;
        }
        map.end()
    }
}

/// What a file says of itself.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// Name of the consultation in addresses.
    pub consultation: String,
    /// Its title.
    pub title: String,
    /// Number of the newest version of the text.
    pub version: i64,
    /// When the file was begun (RFC 3339).
    pub made: String,
}

#[derive(Serialize)]
struct Beginning<'a> {
    #[serde(flatten)]
    head: &'a Head,
    table: &'static str,
    licence: Licence,
    /// Where the columns are described, beside the file.
    dictionary: &'static str,
}

/// A file that is written piece by piece.
#[derive(Clone, Debug)]
pub struct Pieces {
    table: &'static Table,
    format: Format,
    rows: u64,
}

impl Pieces {
    /// A file of a table.
    #[must_use]
    pub const fn of(table: &'static Table, format: Format) -> Self {
        Self { table, format, rows: 0 }
    }

    /// What stands before the rows.
    ///
    /// # Errors
    /// Only when memory cannot be written.
    pub fn begin(&self, head: &Head) -> io::Result<Vec<u8>> {
        match self.format {
            Format::Csv => {
                let names: Vec<&str> = self.table.columns.iter().map(|column| column.name).collect();
                crate::csv::write(&names, |_| Ok(()))
            }
            Format::Json => {
                let licence = LICENCE;
                let of = Beginning { head, table: self.table.name, licence, dictionary: "datapackage.json" };
                let mut bytes = serde_json::to_vec(&of)?;
                // The rows come into the same object.
                bytes.pop();
                bytes.extend_from_slice(b",\"rows\":[");
                Ok(bytes)
            }
        }
    }

    /// The next rows, each with as many values as there are columns.
    ///
    /// # Errors
    /// Only when memory cannot be written.
    pub fn rows(&mut self, rows: &[Vec<Value>]) -> io::Result<Vec<u8>> {
        match self.format {
            Format::Csv => {
                let mut writer = WriterBuilder::new()
                    .terminator(Terminator::CRLF)
                    .has_headers(false)
                    .from_writer(Vec::new());
                for row in rows {
                    writer.write_record(row.iter().map(cell))?;
                }
                crate::csv::end(writer)
            }
            Format::Json => {
                let mut bytes = Vec::new();
                for row in rows {
                    bytes.extend_from_slice(if self.rows == 0 { b"\n" } else { b",\n" });
                    serde_json::to_writer(&mut bytes, &Named(self.table.columns, row))?;
                    self.rows += 1;
                }
                Ok(bytes)
            }
        }
    }

    /// What stands after the rows.
    #[must_use]
    pub const fn end(&self) -> &'static [u8] {
        match self.format {
            Format::Csv => b"",
            Format::Json => b"\n]}\n",
        }
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Text(text) => plain(text).into_owned(),
        Value::Number(number) => number.to_string(),
        Value::Truth(truth) => truth.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn head() -> Head {
        let text = str::to_owned;
        Head {
            consultation: text("legea-x"),
            title: text("Legea „X”"),
            version: 2,
            made: text("2026-11-23T10:00:00+02:00"),
        }
    }

    fn row(table: &Table, text: &str) -> Vec<Value> {
        let value = |column: &Column| match column.kind {
            Kind::Number => Value::Number(7),
            Kind::Truth => Value::Truth(true),
            Kind::Text | Kind::Instant => Value::from(text),
        };
        table.columns.iter().map(value).collect()
    }

    fn written(format: Format, batches: &[Vec<Vec<Value>>]) -> String {
        let mut pieces = Pieces::of(&COMMENTS, format);
        let mut bytes = pieces.begin(&head()).unwrap();
        for batch in batches {
            bytes.extend(pieces.rows(batch).unwrap());
        }
        bytes.extend_from_slice(pieces.end());
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_file_in_pieces_is_one_file() {
        let rows = |text: &str| vec![row(&COMMENTS, text), row(&COMMENTS, "a,\"b\"\nc")];
        let batches = [rows("unu"), Vec::new(), rows("doi")];
        let json: serde_json::Value = serde_json::from_str(&written(Format::Json, &batches)).unwrap();
        assert_eq!((json["table"].as_str(), json["rows"].as_array().unwrap().len()), (Some("comments"), 4));
        assert_eq!(
            (&json["rows"][1]["text"], &json["licence"]["name"]),
            (&"a,\"b\"\nc".into(), &"CC-BY-4.0".into())
        );
        let text = written(Format::Csv, &batches);
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        assert_eq!(names, COMMENTS.columns.iter().map(|column| column.name).collect::<Vec<_>>());
        assert_eq!(reader.records().map(Result::unwrap).count(), 4);
        let empty: serde_json::Value = serde_json::from_str(&written(Format::Json, &[])).unwrap();
        assert_eq!(empty["rows"].as_array().map(Vec::len), Some(0));
    }

    #[test]
    fn no_cell_is_a_formula() {
        let text = written(Format::Csv, &[vec![row(&COMMENTS, "=1+1")]]);
        assert!(text.contains(",'=1+1,") && !text.contains(",=1+1"));
    }

    #[test]
    fn every_column_is_told_apart_and_explained_in_both_languages() {
        for table in TABLES {
            let names: BTreeSet<&str> = table.columns.iter().map(|column| column.name).collect();
            assert_eq!(names.len(), table.columns.len(), "{}", table.name);
            assert!(names.contains(table.key));
            for column in table.columns {
                let words = [column.meaning.ro, column.meaning.en];
                assert!(words.iter().all(|words| words.ends_with('.')), "{}.{}", table.name, column.name);
            }
            if let Some((own, other, there)) = table.refers {
                let other = super::table(other).unwrap();
                assert!(names.contains(own) && other.key == there);
            }
        }
    }

    #[test]
    fn every_code_of_the_house_is_in_the_dictionary() {
        let codes = |name: &str| {
            let column = COMMENTS.columns.iter().find(|column| column.name == name).unwrap();
            column.codes.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>()
        };
        let all = |spelled: Vec<&'static str>| spelled.into_iter().collect::<BTreeSet<_>>();
        use model::{comments, organisations, outcomes, placements, submissions};
        assert_eq!(codes("stance"), all(comments::Stance::ALL.iter().map(|code| code.as_str()).collect()));
        assert_eq!(codes("kind"), all(comments::Kind::ALL.iter().map(|code| code.as_str()).collect()));
        assert_eq!(
            codes("sender_kind"),
            all(submissions::SenderKind::ALL.iter().map(|code| code.as_str()).collect())
        );
        assert_eq!(codes("outcome"), all(outcomes::Outcome::ALL.iter().map(|code| code.as_str()).collect()));
        assert_eq!(
            codes("place_state"),
            all(placements::State::ALL.iter().map(|code| code.as_str()).collect())
        );
        assert_eq!(
            codes("organisation_state"),
            all(organisations::State::ALL.iter().map(|code| code.as_str()).collect())
        );
    }
}
