//! A guarded walk over XML: no DOCTYPE, a cap on depth, local names only.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::{Limits, ReadError};

/// What the parts' readers see.
pub(crate) enum Seen<'e> {
    /// An element opens; `empty` when it closes at once (no [`Seen::Close`] follows).
    Open {
        name: &'e str,
        element: &'e BytesStart<'e>,
        empty: bool,
    },
    Close {
        name: &'e str,
    },
    Text(&'e str),
}

/// Walks `xml` and calls `see` for every element and text.
///
/// # Errors
/// [`ReadError::Xml`], [`ReadError::Doctype`], [`ReadError::TooDeep`], or what `see` answers.
pub(crate) fn walk(
    xml: &str,
    limits: &Limits,
    mut see: impl FnMut(Seen<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(xml);
    let mut depth = 0_usize;
    loop {
        match reader.read_event().map_err(|_| ReadError::Xml)? {
            Event::Start(element) => {
                depth += 1;
                if depth > limits.xml_depth {
                    return Err(ReadError::TooDeep { limit: limits.xml_depth });
                }
                let name = element.local_name();
                see(Seen::Open { name: utf8(name.as_ref())?, element: &element, empty: false })?;
            }
            Event::Empty(element) => {
                let name = element.local_name();
                see(Seen::Open { name: utf8(name.as_ref())?, element: &element, empty: true })?;
            }
            Event::End(element) => {
                depth = depth.saturating_sub(1);
                let name = element.local_name();
                see(Seen::Close { name: utf8(name.as_ref())? })?;
            }
            Event::Text(text) => see(Seen::Text(utf8(&text)?))?,
            Event::CData(text) => see(Seen::Text(utf8(&text)?))?,
            Event::GeneralRef(reference) => {
                let letter = match reference.resolve_char_ref().map_err(|_| ReadError::Xml)? {
                    Some(letter) => letter,
                    None => match utf8(&reference)? {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        "apos" => '\'',
                        _ => return Err(ReadError::Xml),
                    },
                };
                see(Seen::Text(letter.encode_utf8(&mut [0; 4])))?;
            }
            Event::DocType(_) => return Err(ReadError::Doctype),
            Event::Eof => return if depth == 0 { Ok(()) } else { Err(ReadError::Xml) },
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

/// A reader that is told of a document's elements as they come; each may refuse the document.
pub(crate) trait Elements {
    fn open(&mut self, name: &str, element: &BytesStart<'_>) -> Result<(), ReadError>;
    /// The end of the innermost element that is open.
    fn close(&mut self, name: &str) -> Result<(), ReadError>;
    fn text(&mut self, text: &str) -> Result<(), ReadError>;
}

/// Walks `xml` for a reader; an empty element opens and closes.
///
/// # Errors
/// As [`walk`].
pub(crate) fn feed(xml: &str, limits: &Limits, reader: &mut impl Elements) -> Result<(), ReadError> {
    walk(xml, limits, |seen| match seen {
        Seen::Open { name, element, empty } => {
            reader.open(name, element)?;
            if empty { reader.close(name) } else { Ok(()) }
        }
        Seen::Close { name } => reader.close(name),
        Seen::Text(text) => reader.text(text),
    })
}

fn utf8(bytes: &[u8]) -> Result<&str, ReadError> {
    std::str::from_utf8(bytes).map_err(|_| ReadError::Xml)
}

/// The attribute with that local name, whatever its prefix.
pub(crate) fn attribute(element: &BytesStart<'_>, local: &str) -> Option<String> {
    element.attributes().with_checks(false).flatten().find_map(|attribute| {
        (attribute.key.local_name().as_ref() == local.as_bytes()).then(|| {
            let raw = String::from_utf8_lossy(&attribute.value).into_owned();
            match quick_xml::escape::unescape(&raw) {
                Ok(value) => value.into_owned(),
                Err(_) => raw,
            }
        })
    })
}

/// The attribute as a small whole number.
pub(crate) fn number(element: &BytesStart<'_>, local: &str) -> Option<u32> {
    attribute(element, local)?.parse().ok().filter(|value| *value < 100_000)
}

/// A Word switch: present means on, unless `val` says otherwise.
pub(crate) fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(attribute(element, "val").as_deref(), Some("0" | "false" | "off" | "none"))
}

/// Where the relations of a part lead: the last word of each type ("styles", "footnotes") and its target.
///
/// # Errors
/// As [`walk`].
pub(crate) fn relations(xml: &str, limits: &Limits) -> Result<Vec<(String, String)>, ReadError> {
    let mut found = Vec::new();
    walk(xml, limits, |seen| {
        if let Seen::Open { name: "Relationship", element, .. } = seen
            && let (Some(kind), Some(target)) = (attribute(element, "Type"), attribute(element, "Target"))
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.push((kind, target));
        }
        Ok(())
    })?;
    Ok(found)
}
