//! Which kind of file this is: told by its name, or by what stands in it.

use crate::ReadError;

/// A kind of draft file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text without markup.
    PlainText,
    /// Text with `#` headings, lists, pipe tables.
    Markdown,
    /// Office Open XML word processing document.
    Docx,
    /// Akoma Ntoso XML (OASIS LegalDocML).
    AkomaNtoso,
}

impl Format {
    /// The format a file name or a bare extension promises: `act.docx`, `md`. `None` for a name that says nothing.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let extension = name.rsplit('.').next().unwrap_or(name);
        let is = |known: &str| extension.eq_ignore_ascii_case(known);
        if is("docx") || is("docm") || is("dotx") {
            Some(Self::Docx)
        } else if is("md") || is("markdown") {
            Some(Self::Markdown)
        } else if is("txt") || is("text") {
            Some(Self::PlainText)
        } else if is("xml") || is("akn") || is("leg") {
            Some(Self::AkomaNtoso)
        } else {
            None
        }
    }

    /// The kind of container the first bytes show; `None` when they look like text.
    ///
    /// # Errors
    /// [`ReadError::Unsupported`] or [`ReadError::Locked`] for containers that are known and not read here.
    pub(crate) fn of_container(bytes: &[u8]) -> Result<Option<Self>, ReadError> {
        let unsupported = |found, found_ro| Err(ReadError::Unsupported { found, found_ro });
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Ok(Some(Self::Docx));
        }
        if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(ReadError::Locked);
        }
        if bytes.starts_with(b"%PDF-") {
            return unsupported("a PDF document", "un document PDF");
        }
        if bytes.starts_with(b"{\\rtf") {
            return unsupported("an RTF document", "un document RTF");
        }
        if bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"\xFF\xD8\xFF") || bytes.starts_with(b"GIF8") {
            return unsupported("a picture", "o imagine");
        }
        Ok(None)
    }

    /// Markdown or plain text, by the signs of Markdown that Romanian plain texts do not have.
    pub(crate) fn of_text(text: &str) -> Self {
        if text.starts_with("---\n") || text.starts_with("---\r\n") {
            return Self::Markdown;
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
                return Self::Markdown;
            }
        }
        Self::PlainText
    }
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
        assert_eq!(Format::from_name("lege.akn"), Some(Format::AkomaNtoso));
        assert_eq!(Format::from_name("lege.xyz"), None);
    }

    #[test]
    fn markdown_is_told_from_plain_text_by_its_signs() {
        assert_eq!(Format::of_text("# Lege\n\n### Articolul 1\n"), Format::Markdown);
        assert_eq!(Format::of_text("LEGE nr. 1\nArticolul 1\n# 3 din listă"), Format::Markdown);
        assert_eq!(Format::of_text("LEGE nr. 1\nArticolul 1\nText."), Format::PlainText);
    }
}
