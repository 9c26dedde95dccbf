//! The two languages of the site.

use crate::code::code;

code! {
    /// A language of the site: the first segment of every page's address.
    Language {
        /// Romanian, the first language.
        Ro = "ro",
        /// English.
        En = "en",
    }
}

impl Language {
    /// The language that the site offers beside this one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Ro => Self::En,
            Self::En => Self::Ro,
        }
    }

    /// Picks from a pair written in both languages.
    #[must_use]
    pub const fn pick<'a>(self, ro: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Ro => ro,
            Self::En => en,
        }
    }
}
