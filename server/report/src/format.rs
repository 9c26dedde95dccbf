//! The formats of files, and a file ready to be handed over.

/// A format of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RFC 4180.
    Csv,
    /// RFC 8259, indented.
    Json,
}

impl Format {
    /// Ending of a file's name, without the dot; also its spelling in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Media type for `Content-Type`.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Json => "application/json",
        }
    }
}

impl std::str::FromStr for Format {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        match text {
            "csv" => Ok(Self::Csv),
            "json" => Ok(Self::Json),
            _ => Err(()),
        }
    }
}

/// A file ready to be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Name with its ending; letters, digits, hyphens and one dot only.
    pub name: String,
    /// Media type for `Content-Type`.
    pub media_type: &'static str,
    /// The content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file named after the consultation and what it holds.
    pub(crate) fn new(consultation: &str, what: &str, format: Format, bytes: Vec<u8>) -> Self {
        Self {
            name: format!("{consultation}-{what}.{}", format.as_str()),
            media_type: format.media_type(),
            bytes,
        }
    }
}
