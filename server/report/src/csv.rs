//! Writing CSV as RFC 4180 has it.

use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one row of names and whatever rows `body` adds.
pub(crate) fn write(
    names: &[&str],
    body: impl FnOnce(&mut Writer<Vec<u8>>) -> csv::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut writer = begin(Vec::new(), names)?;
    body(&mut writer)?;
    end(writer)
}

/// Begins a file with one row of names.
pub(crate) fn begin<W: Write>(mut to: W, names: &[&str]) -> io::Result<Writer<W>> {
    to.write_all(BYTE_ORDER_MARK)?;
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(to);
    writer.write_record(names)?;
    Ok(writer)
}

/// Ends it, and gives back where it was written.
pub(crate) fn end<W: Write>(writer: Writer<W>) -> io::Result<W> {
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}
