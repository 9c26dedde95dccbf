//! Which kind of file this is: told by what stands in it, then by its name.

use crate::ReadError;

/// A kind of draft file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text without markup.
    PlainText,
    /// Text with `#` headings, lists, pipe tables.
    Markdown,
    /// A web page.
    Html,
    /// Office Open XML word processing document.
    Docx,
    /// OpenDocument text.
    Odt,
    /// PDF with a text layer.
    Pdf,
    /// Akoma Ntoso XML (OASIS LegalDocML), or a LEOS package of it.
    AkomaNtoso,
}

/// What the first bytes show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    /// An archive: DOCX or OpenDocument, by its entries.
    Zip,
    Pdf,
}

impl Format {
    /// The format a file name or a bare extension promises: `act.docx`, `md`. `None` for a name that says nothing.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let extension = name.rsplit('.').next().unwrap_or(name).to_ascii_lowercase();
        Some(match extension.as_str() {
            "docx" | "docm" | "dotx" | "dotm" => Self::Docx,
            "odt" | "ott" => Self::Odt,
            "pdf" => Self::Pdf,
            "xml" | "akn" | "leg" => Self::AkomaNtoso,
            "htm" | "html" | "xhtml" => Self::Html,
            "md" | "markdown" => Self::Markdown,
            "txt" | "text" => Self::PlainText,
            _ => return None,
        })
    }

    /// Whether a file of this kind starts with bytes of its own, so that one that does not is damaged.
    pub(crate) const fn is_container(self) -> bool {
        matches!(self, Self::Docx | Self::Odt | Self::Pdf)
    }

    /// The kind of text: a page is a page whatever its name says; otherwise the name is believed, and without one the
    /// signs of Markdown that Romanian plain texts do not have.
    pub(crate) fn of_text(text: &str, named: Option<Self>) -> Self {
        let start = text.get(..4096).unwrap_or(text).trim_start();
        if is_page(start) {
            return Self::Html;
        }
        match named {
            // Without a single tag it would become one paragraph.
            Some(Self::Html) if text.contains('<') => Self::Html,
            Some(format @ (Self::Markdown | Self::PlainText)) => format,
            _ if is_fragment(start) => Self::Html,
            _ if is_markdown(text) => Self::Markdown,
            _ => Self::PlainText,
        }
    }
}

impl Container {
    /// The kind of container the first bytes show; `None` when they look like text.
    ///
    /// # Errors
    /// [`ReadError::Unsupported`] or [`ReadError::Locked`] for kinds that are known and not read here.
    pub fn of(bytes: &[u8]) -> Result<Option<Self>, ReadError> {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Ok(Some(Self::Zip));
        }
        // Readers look for the header in the first kilobyte: some programs put a few bytes before it.
        if bytes.starts_with(b"%PDF-")
            || (bytes.get(..1024).unwrap_or(bytes).windows(5).any(|w| w == b"%PDF-") && bytes.contains(&0))
        {
            return Ok(Some(Self::Pdf));
        }
        if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(ReadError::Locked);
        }
        match KNOWN.iter().find(|(start, ..)| bytes.starts_with(start)) {
            Some((_, found, found_ro)) => Err(ReadError::Unsupported { found, found_ro }),
            None if bytes.get(257..262) == Some(b"ustar") => Err(ARCHIVE),
            None if bytes.get(4..8) == Some(b"ftyp") => Err(ReadError::Unsupported {
                found: "a film, a recording or a picture",
                found_ro: "un film, o înregistrare sau o imagine",
            }),
            None => Ok(None),
        }
    }
}

const ARCHIVE: ReadError = ReadError::Unsupported { found: "an archive", found_ro: "o arhivă" };

/// First bytes of kinds that are not read, and their names.
const KNOWN: [(&[u8], &str, &str); 18] = [
    (b"{\\rtf", "an RTF document", "un document RTF"),
    (b"\x89PNG", "a picture", "o imagine"),
    (b"\xFF\xD8\xFF", "a picture", "o imagine"),
    (b"GIF8", "a picture", "o imagine"),
    (b"II*\0", "a picture", "o imagine"),
    (b"MM\0*", "a picture", "o imagine"),
    (b"RIFF", "a picture or a recording", "o imagine sau o înregistrare"),
    (b"ID3", "a recording", "o înregistrare"),
    (b"Rar!", "an archive", "o arhivă"),
    (b"7z\xBC\xAF", "an archive", "o arhivă"),
    (b"\x1F\x8B", "an archive", "o arhivă"),
    (b"BZh", "an archive", "o arhivă"),
    (b"\xFD7zXZ", "an archive", "o arhivă"),
    (b"%!PS", "a PostScript document", "un document PostScript"),
    (b"MZ", "a program", "un program"),
    (b"\x7FELF", "a program", "un program"),
    (b"SQLite format 3\0", "a database", "o bază de date"),
    (b"From ", "an e-mail message", "un mesaj de e-mail"),
];

/// A document type or a root element of HTML, after comments and an XML declaration.
fn is_page(start: &str) -> bool {
    let mut rest = start;
    loop {
        rest = rest.trim_start();
        let after = if rest.starts_with("<!--") {
            rest.find("-->").map(|at| at + 3)
        } else if rest.starts_with("<?") {
            rest.find('>').map(|at| at + 1)
        } else {
            break;
        };
        match after {
            Some(after) => rest = &rest[after..],
            None => return false,
        }
    }
    let begins = |tag: &str| rest.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    begins("<!doctype html") || begins("<html")
}

/// A part of a page: text that starts with a tag.
fn is_fragment(start: &str) -> bool {
    let Some(rest) = start.strip_prefix('<') else { return false };
    let name: String =
        rest.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let known = [
        "article", "body", "center", "div", "font", "h1", "h2", "h3", "h4", "head", "main", "meta", "ol",
        "p", "pre", "section", "span", "style", "table", "title", "ul",
    ];
    known.contains(&name.as_str()) && (start.contains("</") || start.contains("/>"))
}

fn is_markdown(text: &str) -> bool {
    if text.starts_with("---\n") || text.starts_with("---\r\n") {
        return true;
    }
    let mut signs = 0;
    for line in text.lines().take(400) {
        let trimmed = line.trim_start();
        let hashes = trimmed.bytes().take_while(|b| *b == b'#').count();
        if (1..=6).contains(&hashes) && trimmed[hashes..].starts_with(' ') {
            signs += 2;
        } else if trimmed.starts_with("<!--") || trimmed.starts_with("**") || is_table_rule(trimmed) {
            signs += 1;
        }
        if signs >= 2 {
            return true;
        }
    }
    false
}

/// The line under a pipe table's head: `|---|:--:|`.
fn is_table_rule(line: &str) -> bool {
    line.starts_with('|')
        && line.contains("--")
        && line.bytes().all(|b| matches!(b, b'|' | b'-' | b':' | b' ' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_the_format_whatever_its_case() {
        assert_eq!(Format::from_name("Proiect final.DOCX"), Some(Format::Docx));
        assert_eq!(Format::from_name("md"), Some(Format::Markdown));
        assert_eq!(Format::from_name("lege.txt"), Some(Format::PlainText));
        assert_eq!(Format::from_name("lege.Htm"), Some(Format::Html));
        assert_eq!(Format::from_name("lege.odt"), Some(Format::Odt));
        assert_eq!(Format::from_name("lege.pdf"), Some(Format::Pdf));
        assert_eq!(Format::from_name("lege.akn"), Some(Format::AkomaNtoso));
        assert_eq!(Format::from_name("lege.xyz"), None);
    }

    #[test]
    fn texts_are_told_apart_by_their_signs() {
        assert_eq!(Format::of_text("# Lege\n\n### Articolul 1\n", None), Format::Markdown);
        assert_eq!(Format::of_text("LEGE nr. 1\nArticolul 1\n# 3 din listă", None), Format::Markdown);
        assert_eq!(Format::of_text("LEGE nr. 1\nArticolul 1\nText.", None), Format::PlainText);
        assert_eq!(Format::of_text("\n<!-- x --><HTML><p>Lege</p>", Some(Format::PlainText)), Format::Html);
        assert_eq!(Format::of_text("<p>Lege</p>", None), Format::Html);
        assert_eq!(Format::of_text("<p>Lege</p>\n# Titlu", Some(Format::Markdown)), Format::Markdown);
        assert_eq!(Format::of_text("fără etichete", Some(Format::Html)), Format::PlainText);
        assert_eq!(Format::of_text("<akomaNtoso xmlns='x'></akomaNtoso>", None), Format::PlainText);
    }

    #[test]
    fn kinds_that_are_not_read_are_named() {
        let named = |bytes: &[u8]| match Container::of(bytes) {
            Err(ReadError::Unsupported { found_ro, .. }) => found_ro,
            _ => "",
        };
        assert_eq!(named(b"{\\rtf1\\ansi"), "un document RTF");
        assert_eq!(named(b"\x89PNG\r\n"), "o imagine");
        assert_eq!(named(b"\x1F\x8B\x08"), "o arhivă");
        assert!(matches!(Container::of(b"\xD0\xCF\x11\xE0\xA1"), Err(ReadError::Locked)));
        assert_eq!(Container::of(b"%PDF-1.7"), Ok(Some(Container::Pdf)));
        assert_eq!(Container::of("LEGE".as_bytes()), Ok(None));
    }
}
