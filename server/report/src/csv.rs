//! Writing CSV as RFC 4180 has it.

use std::io;

use csv::{Terminator, Writer, WriterBuilder};

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Writes one row of names and whatever rows `body` adds.
pub(crate) fn write(
    names: &[&str],
    body: impl FnOnce(&mut Writer<Vec<u8>>) -> csv::Result<()>,
) -> io::Result<Vec<u8>> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(names)?;
    body(&mut writer)?;
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}
