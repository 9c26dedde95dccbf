//! Why a file cannot be read at all. What can be read with doubts is a [`crate::Finding`] instead.

use thiserror::Error;

/// A file that gives no draft. `Display` is the English sentence, [`ReadError::romanian`] the Romanian one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No text at all.
    #[error("The file is empty or has no text.")]
    Empty,
    /// More bytes than `Limits::input_bytes`.
    #[error("The file is larger than {limit} bytes.")]
    TooLarge {
        /// The cap, in bytes.
        limit: usize,
    },
    /// A kind of file this reader does not know; `found` names it.
    #[error("The file is {found}; send a DOCX, ODT, PDF, HTML, Markdown or plain text file.")]
    Unsupported {
        /// What the first bytes say, in English ("a PDF document").
        found: &'static str,
        /// The same in Romanian.
        found_ro: &'static str,
    },
    /// Neither UTF-8, UTF-16 nor a one-byte code page.
    #[error("The file is not text in a known encoding; save it as UTF-8.")]
    Encoding,
    /// A password-protected document or the old binary DOC.
    #[error(
        "The document is locked with a password or is an old DOC file; save it without a password, as DOCX or PDF."
    )]
    Locked,
    /// The archive is damaged, or holds no document that is read here.
    #[error("The file is a damaged archive, or one without a DOCX or ODT document in it.")]
    Archive,
    /// A PDF whose pages are pictures.
    #[error(
        "The PDF has no text in it, only pictures of pages; send the document it was made from, or a PDF after text recognition (OCR)."
    )]
    NoTextLayer,
    /// A PDF that cannot be read at all.
    #[error("The PDF is damaged; open it and save it again, or send the document it was made from.")]
    Pdf,
    /// More pages than `Limits::pages`.
    #[error("The document has more than {limit} pages.")]
    TooManyPages {
        /// The cap.
        limit: usize,
    },
    /// More entries than `Limits::entries`.
    #[error("The archive has more than {limit} entries.")]
    TooManyEntries {
        /// The cap.
        limit: usize,
    },
    /// The archive unpacks to more than `Limits::unpacked_bytes`, or faster than `Limits::ratio`.
    #[error("The archive unpacks to far more than a document needs.")]
    UnpacksTooLarge,
    /// XML that is not well formed.
    #[error("The document's XML is damaged.")]
    Xml,
    /// XML with a document type declaration, which is never needed and can name outside files.
    #[error("The document's XML has a DOCTYPE, which is not accepted.")]
    Doctype,
    /// XML elements nested beyond `Limits::xml_depth`.
    #[error("The document's XML is nested deeper than {limit} levels.")]
    TooDeep {
        /// The cap.
        limit: usize,
    },
    /// More lines or provisions than the caps allow.
    #[error("The document has more than {limit} lines or provisions.")]
    TooLong {
        /// The cap that was passed.
        limit: usize,
    },
}

impl ReadError {
    /// The same sentence in Romanian.
    #[must_use]
    pub fn romanian(&self) -> String {
        match self {
            Self::Empty => "Fișierul este gol sau nu conține text.".into(),
            Self::TooLarge { limit } => format!("Fișierul depășește limita de {limit} de octeți."),
            Self::Unsupported { found_ro, .. } => {
                format!(
                    "Fișierul este {found_ro}; trimiteți un fișier DOCX, ODT, PDF, HTML, Markdown sau text simplu."
                )
            }
            Self::Encoding => "Fișierul nu este text într-o codare cunoscută; salvați-l ca UTF-8.".into(),
            Self::Locked => "Documentul este protejat cu parolă sau este un fișier DOC vechi; \
                             salvați-l fără parolă, ca DOCX sau PDF."
                .into(),
            Self::Archive => {
                "Fișierul este o arhivă deteriorată sau una care nu conține un document DOCX ori ODT.".into()
            }
            Self::NoTextLayer => {
                "PDF-ul nu conține text, ci doar imagini ale paginilor; trimiteți documentul din \
                                  care a fost făcut sau un PDF trecut prin recunoașterea textului (OCR)."
                    .into()
            }
            Self::Pdf => {
                "PDF-ul este deteriorat; deschideți-l și salvați-l din nou sau trimiteți documentul din \
                          care a fost făcut."
                    .into()
            }
            Self::TooManyPages { limit } => format!("Documentul depășește limita de {limit} de pagini."),
            Self::TooManyEntries { limit } => format!("Arhiva depășește limita de {limit} de fișiere."),
            Self::UnpacksTooLarge => {
                "Arhiva se despachetează la mult peste cât are nevoie un document.".into()
            }
            Self::Xml => "Conținutul XML al documentului este deteriorat.".into(),
            Self::Doctype => {
                "Conținutul XML al documentului are o declarație DOCTYPE, care nu se acceptă.".into()
            }
            Self::TooDeep { limit } => {
                format!("Conținutul XML al documentului depășește limita de {limit} de niveluri.")
            }
            Self::TooLong { limit } => {
                format!("Documentul depășește limita de {limit} de rânduri sau de prevederi.")
            }
        }
    }

    /// A stable name for logs and for the browser.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too_large",
            Self::Unsupported { .. } => "unsupported",
            Self::Encoding => "encoding",
            Self::Locked => "locked",
            Self::Archive => "archive",
            Self::NoTextLayer => "no_text_layer",
            Self::Pdf => "pdf",
            Self::TooManyPages { .. } => "too_many_pages",
            Self::TooManyEntries { .. } => "too_many_entries",
            Self::UnpacksTooLarge => "unpacks_too_large",
            Self::Xml => "xml",
            Self::Doctype => "doctype",
            Self::TooDeep { .. } => "too_deep",
            Self::TooLong { .. } => "too_long",
        }
    }
}
