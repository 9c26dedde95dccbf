//! Every sentence that a visitor reads: one catalogue per language. A message that one language lacks does not
//! compile, because both catalogues fill the same structs.
//!
//! To add a message: a field in its feature's struct here, and its text under `ro` and `en`. Texts with numbers or
//! names are functions; plurals go through [`plural`].

mod dates;
mod en;
pub mod numbers;
pub mod plural;
mod ro;

mod features;

use model::Language;

pub use features::*;

/// The catalogue of the page's language.
#[must_use]
pub fn t() -> &'static Catalogue {
    of(crate::ssr::language())
}

/// The catalogue of a language.
#[must_use]
pub const fn of(language: Language) -> &'static Catalogue {
    match language {
        Language::Ro => &ro::CATALOGUE,
        Language::En => &en::CATALOGUE,
    }
}
