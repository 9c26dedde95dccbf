//! The table as CSV. RFC 4180 knows no head, and rows of another shape would break every reader, so the facts stand in
//! columns of their own, the same in each row: a row that is copied elsewhere still says where it comes from.

use std::io::{self, Write};

use super::{Body, COLUMNS, Head, Place, Row};
use crate::cell::plain;
use crate::csv;

const FACTS: [&str; 5] = ["consultation", "newest_version", "filter", "made", "checksum"];

pub(super) struct Csv<W: Write> {
    out: ::csv::Writer<W>,
    facts: [String; FACTS.len()],
}

impl<W: Write> Csv<W> {
    pub(super) fn begin(head: &Head, to: W) -> io::Result<Self> {
        let Head { consultation, version, filter, made, seal, .. } = head;
        let facts = [consultation, &version.to_string(), filter, made, &seal.sha256];
        let facts = facts.map(|fact| plain(fact).into_owned());
        let names: Vec<&str> = COLUMNS.iter().chain(&FACTS).copied().collect();
        Ok(Self { out: csv::begin(to, &names)?, facts })
    }
}

impl<W: Write> Body<W> for Csv<W> {
    fn row(&mut self, _: Place, row: &Row<'_>) -> io::Result<()> {
        let version = row.version.to_string();
        for value in row.values(&version) {
            self.out.write_field(plain(value).as_bytes())?;
        }
        Ok(self.out.write_record(&self.facts)?)
    }

    fn finish(self: Box<Self>) -> io::Result<W> {
        csv::end(self.out)
    }
}
