//! Provisions: the nodes of an act's text, with the names of Akoma Ntoso 3.0.

use crate::code::code;

code! {
    /// What a provision is.
    Kind {
        /// Carte.
        Book = "book",
        /// Parte.
        Part = "part",
        /// Titlu.
        Title = "title",
        /// Capitol.
        Chapter = "chapter",
        /// Secțiune.
        Section = "section",
        /// Subsecțiune.
        Subsection = "subsection",
        /// Articol: the unit that has a page of its own.
        Article = "article",
        /// Alineat.
        Paragraph = "paragraph",
        /// Literă.
        Letter = "letter",
        /// Punct.
        Point = "point",
        /// Liniuță.
        Indent = "indent",
        /// Anexă.
        Annex = "annex",
        /// Text without a number of its own.
        Block = "block",
    }
}

impl Kind {
    /// Groups articles and carries no rule itself.
    #[must_use]
    pub const fn is_grouping(self) -> bool {
        matches!(
            self,
            Self::Book | Self::Part | Self::Title | Self::Chapter | Self::Section | Self::Subsection
        )
    }

    /// Has a page of its own: articles and annexes.
    #[must_use]
    pub const fn has_page(self) -> bool {
        matches!(self, Self::Article | Self::Annex)
    }
}

/// The spelling of "the whole act" where a provision is named: an empty `eid`. Input may also say `act`.
pub const WHOLE_ACT: &str = "";

/// The spelling, where a provision is named, of those that have no place in the newest text. No `eid` looks like it.
pub const UNPLACED: &str = "unplaced";

/// Reads the name of a provision from input; `act` and the empty text mean the whole act.
#[must_use]
pub fn eid_of(input: &str) -> &str {
    match input.trim() {
        "act" => WHOLE_ACT,
        other => other,
    }
}
