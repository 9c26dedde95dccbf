//! What a provision is, in the order Romanian drafting nests them (Legea 24/2000, art. 45–49).

use serde::{Deserialize, Serialize};

/// The kind of one node of the text. Names follow Akoma Ntoso where it has one; serialised in `snake_case`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Parte.
    Part,
    /// Carte.
    Book,
    /// Titlu.
    Title,
    /// Capitol.
    Chapter,
    /// Secțiune; also a heading of a document that has no articles.
    Section,
    /// Subsecțiune or paragraf (§) of a section.
    Subsection,
    /// Articol.
    Article,
    /// Alineat, numbered "(2)".
    Paragraph,
    /// Literă, "a)".
    Letter,
    /// Punct: "1.", "1.1.", "(i)", "A.", "I.".
    Point,
    /// Liniuță.
    Indent,
    /// Anexă.
    Annex,
    /// Text without a number of its own: a sentence after an enumeration, a second unnumbered paragraph, a table
    /// row by row, words quoted from another act.
    Block,
}

impl Kind {
    /// Every kind, from the widest to the narrowest.
    pub const ALL: [Self; 13] = [
        Self::Part,
        Self::Book,
        Self::Title,
        Self::Chapter,
        Self::Section,
        Self::Subsection,
        Self::Article,
        Self::Paragraph,
        Self::Letter,
        Self::Point,
        Self::Indent,
        Self::Annex,
        Self::Block,
    ];

    /// The name used in JSON and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Book => "book",
            Self::Title => "title",
            Self::Chapter => "chapter",
            Self::Section => "section",
            Self::Subsection => "subsection",
            Self::Article => "article",
            Self::Paragraph => "paragraph",
            Self::Letter => "letter",
            Self::Point => "point",
            Self::Indent => "indent",
            Self::Annex => "annex",
            Self::Block => "block",
        }
    }

    /// Reads what [`Kind::as_str`] writes.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// Part, book, title, chapter, section, subsection: these hold articles and have no text of their own.
    #[must_use]
    pub const fn is_grouping(self) -> bool {
        matches!(
            self,
            Self::Part | Self::Book | Self::Title | Self::Chapter | Self::Section | Self::Subsection
        )
    }

    /// How the kind is called in English.
    #[must_use]
    pub const fn english(self) -> &'static str {
        self.as_str()
    }

    /// How the kind is called in Romanian.
    #[must_use]
    pub const fn romanian(self) -> &'static str {
        match self {
            Self::Part => "parte",
            Self::Book => "carte",
            Self::Title => "titlu",
            Self::Chapter => "capitol",
            Self::Section => "secțiune",
            Self::Subsection => "subsecțiune",
            Self::Article => "articol",
            Self::Paragraph => "alineat",
            Self::Letter => "literă",
            Self::Point => "punct",
            Self::Indent => "liniuță",
            Self::Annex => "anexă",
            Self::Block => "fragment",
        }
    }
}
