//! The strings and cells of a sheet (ECMA-376, part 1, 18.3 and 18.4).

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::ReadError;

/// Columns that are looked at.
const MOST_COLUMNS: usize = 64;

/// Bytes of text that shared strings may come to when many cells name one.
const MOST_TEXT: usize = 32 * 1024 * 1024;

/// The shared strings.
pub(super) fn strings(xml: &str) -> Result<Vec<String>, ReadError> {
    let mut strings: Vec<String> = Vec::new();
    let (mut inside, mut spoken) = (false, false);
    walk(xml, |seen| {
        match seen {
            Seen::Open("si", _) => strings.push(String::new()),
            // How a word is pronounced is no part of it.
            Seen::Open("rPh", _) => spoken = true,
            Seen::Close("rPh") => spoken = false,
            Seen::Open("t", _) => inside = true,
            Seen::Close("t") => inside = false,
            Seen::Text(text) if inside && !spoken => {
                if let Some(last) = strings.last_mut() {
                    last.push_str(text);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(strings.into_iter().map(|text| decoded(&text)).collect())
}

/// The cells of each row as text, empty ones included, with the row's number; programs leave empty rows out. `TooLarge` for
/// more than `most` rows.
pub(super) fn cells(
    xml: &str,
    shared: &[String],
    most: usize,
) -> Result<Vec<(usize, Vec<String>)>, ReadError> {
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let (mut column, mut kind, mut text, mut inside) = (0, String::new(), String::new(), false);
    let mut all = 0;
    walk(xml, |seen| {
        match seen {
            Seen::Open("row", element) => {
                if rows.len() == most {
                    return Err(ReadError::TooLarge);
                }
                let after = rows.last().map_or(1, |(row, _)| row + 1);
                let row = attribute(element, b"r").and_then(|row| row.parse().ok()).unwrap_or(after);
                rows.push((row, Vec::new()));
            }
            Seen::Open("c", element) => {
                let named = attribute(element, b"r").and_then(|at| column_of(&at));
                column = named.unwrap_or_else(|| rows.last().map_or(0, |(_, row)| row.len()));
                kind = attribute(element, b"t").unwrap_or_default();
                text.clear();
            }
            Seen::Open("v" | "t", _) => inside = true,
            Seen::Close("v" | "t") => inside = false,
            Seen::Text(more) if inside => text.push_str(more),
            Seen::Close("c") => {
                let value = match kind.as_str() {
                    "s" => text
                        .trim()
                        .parse()
                        .ok()
                        .and_then(|at: usize| shared.get(at))
                        .cloned()
                        .unwrap_or_default(),
                    _ => decoded(&text),
                };
                all += value.len();
                if all > MOST_TEXT {
                    return Err(ReadError::TooLarge);
                }
                if let Some((_, row)) = rows.last_mut().filter(|_| column < MOST_COLUMNS) {
                    if row.len() <= column {
                        row.resize(column + 1, String::new());
                    }
                    row[column] = value;
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(rows)
}

/// `C7` is column 2.
fn column_of(at: &str) -> Option<usize> {
    let letters: Vec<usize> =
        at.bytes().take_while(u8::is_ascii_uppercase).map(|letter| usize::from(letter - b'A') + 1).collect();
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    Some(letters.into_iter().fold(0, |column, letter| column * 26 + letter) - 1)
}

/// `_x000A_` is the character of that number (22.9.2.19, `ST_Xstring`).
fn decoded(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(letter) => {
                out.push(letter);
                rest = &rest[at + 7..];
            }
            None => {
                out.push('_');
                rest = &rest[at + 1..];
            }
        }
    }
    out + rest
}

enum Seen<'e> {
    Open(&'e str, &'e BytesStart<'e>),
    Close(&'e str),
    Text(&'e str),
}

/// Tells `see` of every element and text; refuses a DOCTYPE and entities of its own.
fn walk(xml: &str, mut see: impl FnMut(Seen<'_>) -> Result<(), ReadError>) -> Result<(), ReadError> {
    let broken = |_| ReadError::NoWorkbook;
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| ReadError::NoWorkbook)? {
            Event::Start(element) => {
                let name = element.local_name();
                see(Seen::Open(std::str::from_utf8(name.as_ref()).map_err(broken)?, &element))?;
            }
            Event::Empty(element) => {
                let name = element.local_name();
                let name = std::str::from_utf8(name.as_ref()).map_err(broken)?;
                see(Seen::Open(name, &element))?;
                see(Seen::Close(name))?;
            }
            Event::End(element) => {
                let name = element.local_name();
                see(Seen::Close(std::str::from_utf8(name.as_ref()).map_err(broken)?))?;
            }
            Event::Text(text) => see(Seen::Text(std::str::from_utf8(&text).map_err(broken)?))?,
            Event::CData(text) => see(Seen::Text(std::str::from_utf8(&text).map_err(broken)?))?,
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref().map_err(|_| ReadError::NoWorkbook)? {
                    Some(letter) => letter,
                    None => match &*reference {
                        b"amp" => '&',
                        b"lt" => '<',
                        b"gt" => '>',
                        b"quot" => '"',
                        b"apos" => '\'',
                        _ => return Err(ReadError::NoWorkbook),
                    },
                };
                see(Seen::Text(letter.encode_utf8(&mut [0; 4])))?;
            }
            Event::DocType(_) => return Err(ReadError::NoWorkbook),
            Event::Eof => return Ok(()),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &[u8]) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    String::from_utf8(found.value.into_owned()).ok()
}
