//! The table as JSON: the facts, then the rows, one to a line. Every text stands as it was written.

use std::io::{self, Write};

use serde_json::json;

use super::{Body, CHECKSUM_OVER, COLUMNS, Head, Place, Row};

pub(super) struct Json<W>(W);

impl<W: Write> Json<W> {
    pub(super) fn begin(head: &Head, mut to: W) -> io::Result<Self> {
        let Head { consultation, title, authority, version, filter, made, seal, .. } = head;
        let facts = [
            ("consultation", json!(consultation)),
            ("title", json!(title)),
            ("authority", json!(authority)),
            ("version", json!(version)),
            ("filter", json!(filter)),
            ("made", json!(made)),
            ("row_count", json!(seal.rows)),
            ("checksum", json!({ "sha256": seal.sha256, "over": CHECKSUM_OVER })),
            ("columns", json!(COLUMNS)),
        ];
        to.write_all(b"{\n")?;
        for (name, value) in facts {
            writeln!(to, "{}: {value},", json!(name))?;
        }
        to.write_all(b"\"rows\": [")?;
        Ok(Self(to))
    }
}

impl<W: Write> Body<W> for Json<W> {
    fn row(&mut self, place: Place, row: &Row<'_>) -> io::Result<()> {
        self.0.write_all(if place.row == 1 { b"\n" } else { b",\n" })?;
        Ok(serde_json::to_writer(&mut self.0, row)?)
    }

    fn finish(mut self: Box<Self>) -> io::Result<W> {
        self.0.write_all(b"\n]\n}\n")?;
        Ok(self.0)
    }
}
