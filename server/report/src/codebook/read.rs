//! Reading a codebook from a stranger's workbook: capped in bytes, unpacked bytes and rows, without DOCTYPE.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use model::language::Language;
use model::text::{slug_of, tidy};
use model::themes::folded;
use zip::ZipArchive;

use super::sheet::{cells, strings};
use super::{Code, names};

/// Bytes of a file, at most.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// Bytes of one part once unpacked.
const MOST_UNPACKED: u64 = 32 * 1024 * 1024;
/// Themes of one codebook, at most.
pub const MOST_CODES: usize = 2_000;

/// Why a file gives no codebook.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It is no Excel workbook, or a broken one.
    #[error("no workbook")]
    NoWorkbook,
    /// It is larger than a codebook ever is.
    #[error("too large")]
    TooLarge,
    /// The first row of its first sheet names no column of themes.
    #[error("no column of themes")]
    NoThemes,
}

/// Why a row gives no theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It says something, and names no theme.
    Unnamed,
    /// Its theme stood there before; case and marks do not tell names apart.
    Twice(String),
}

/// What a workbook holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Book {
    /// Its themes, each with the number of its row, from 1.
    pub codes: Vec<(usize, Code)>,
    /// The rows that give none.
    pub wrong: Vec<(usize, Wrong)>,
}

/// Reads the first sheet of a workbook; a row that gives no theme is named, and the others are read.
///
/// # Errors
/// Why it gives no codebook.
pub fn read(bytes: &[u8]) -> Result<Book, ReadError> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::NoWorkbook)?;
    let sheet = part(&mut archive, "xl/worksheets/sheet1.xml")?.ok_or(ReadError::NoWorkbook)?;
    let shared = match part(&mut archive, "xl/sharedStrings.xml")? {
        Some(shared) => strings(&shared)?,
        None => Vec::new(),
    };
    let mut rows = cells(&sheet, &shared, MOST_CODES + 1)?.into_iter();
    let (_, head) = rows.next().ok_or(ReadError::NoThemes)?;
    let at = |wanted: usize| {
        let known: Vec<String> =
            Language::ALL.iter().map(|&language| slug_of(names(language)[wanted])).collect();
        head.iter().position(|name| known.contains(&slug_of(name)))
    };
    let (group, name, definition, examples) = (at(0), at(1).ok_or(ReadError::NoThemes)?, at(2), at(3));
    let (mut book, mut known) = (Book::default(), HashSet::new());
    for (row, cells) in rows {
        let cell =
            |column: Option<usize>| tidy(column.and_then(|at| cells.get(at)).map_or("", String::as_str));
        let code = Code {
            group: cell(group),
            name: cell(Some(name)),
            definition: cell(definition),
            examples: cell(examples).lines().map(tidy).filter(|line| !line.is_empty()).collect(),
        };
        if code == Code::default() {
            continue;
        }
        if code.name.is_empty() {
            book.wrong.push((row, Wrong::Unnamed));
            continue;
        }
        if !known.insert(folded(&code.name)) {
            book.wrong.push((row, Wrong::Twice(code.name)));
            continue;
        }
        book.codes.push((row, code));
    }
    Ok(book)
}

/// A part as text; nothing where there is none.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, ReadError> {
    let Ok(found) = archive.by_name(name) else { return Ok(None) };
    let mut content = Vec::new();
    // What a part says of its size is not believed.
    found.take(MOST_UNPACKED + 1).read_to_end(&mut content).map_err(|_| ReadError::NoWorkbook)?;
    if content.len() as u64 > MOST_UNPACKED {
        return Err(ReadError::TooLarge);
    }
    String::from_utf8(content).map(Some).map_err(|_| ReadError::NoWorkbook)
}
