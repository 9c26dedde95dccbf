//! Comments in a CSV file.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _};
use std::path::Path;

use csv::{ByteRecord, Reader, ReaderBuilder};
use insight::{Index, Signature};

/// Bytes of a file that are read.
const BYTES: u64 = 4 << 30;
/// Rows that are taken.
const ROWS: usize = 5_000_000;
/// Rows that are signed at once.
const AT_ONCE: usize = 8_192;

/// What a file holds: the name of each comment, and the comments to group.
pub(super) struct Table {
    pub(super) ids: Vec<String>,
    pub(super) comments: Index,
}

/// Reads the comments in the column `text`, each named by the column `id`; where that is not given by a column called
/// "id", or else by the number of its row. The texts are forgotten once they are signed.
pub(super) fn read(path: &Path, text: &str, id: Option<&str>) -> Result<Table, String> {
    let mut file = File::open(path).map_err(|error| error.to_string())?;
    if file.metadata().map_err(|error| error.to_string())?.len() > BYTES {
        return Err(format!("it has more than {} GiB", BYTES >> 30));
    }
    let mut first = Vec::new();
    let head = (&file).take(1 << 16);
    BufReader::new(head).read_until(b'\n', &mut first).map_err(|error| error.to_string())?;
    file.rewind().map_err(|error| error.to_string())?;
    // Spreadsheets write semicolons where the comma is the decimal sign, as in Romania.
    let count = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
    let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',');
    let mut reader = ReaderBuilder::new().delimiter(delimiter).from_reader(BufReader::new(file.take(BYTES)));
    let columns = columns(&mut reader)?;
    let named = |name: &str| columns.iter().position(|column| column == name);
    let missing = |name: &str| format!("there is no column {name:?}; it has {}", columns.join(", "));
    let text = named(text).ok_or_else(|| missing(text))?;
    let id = match id {
        Some(id) => Some(named(id).ok_or_else(|| missing(id))?),
        None => named("id"),
    };
    rows(&mut reader, text, id)
}

/// The names of the columns.
fn columns(reader: &mut Reader<impl std::io::Read>) -> Result<Vec<String>, String> {
    let heads = reader.byte_headers().map_err(|error| error.to_string())?;
    let column = |name| String::from_utf8_lossy(name).trim_start_matches('\u{feff}').trim().to_owned();
    Ok(heads.iter().map(column).collect())
}

fn rows(reader: &mut Reader<impl std::io::Read>, text: usize, id: Option<usize>) -> Result<Table, String> {
    let mut table = Table { ids: Vec::new(), comments: Index::default() };
    let mut texts = Vec::with_capacity(AT_ONCE);
    let mut record = ByteRecord::new();
    while reader.read_byte_record(&mut record).map_err(|error| error.to_string())? {
        if table.ids.len() == ROWS {
            return Err(format!("it has more than {ROWS} rows"));
        }
        let cell = |at: usize| String::from_utf8_lossy(record.get(at).unwrap_or_default()).into_owned();
        table.ids.push(id.map_or_else(|| (table.ids.len() + 1).to_string(), cell));
        texts.push(cell(text));
        if texts.len() == AT_ONCE {
            add(&mut table.comments, &mut texts);
        }
    }
    add(&mut table.comments, &mut texts);
    Ok(table)
}

fn add(comments: &mut Index, texts: &mut Vec<String>) {
    for signature in Signature::of_all(texts) {
        comments.add(&signature);
    }
    texts.clear();
}
