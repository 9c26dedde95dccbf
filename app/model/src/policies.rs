//! Public policies: what groups acts, alternatives and meetings.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

/// A policy as typed by staff.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// Title in Romanian.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::TITLE))]
    pub title_ro: String,
    /// Title in English; the Romanian one is shown where it is empty.
    #[serde(default)]
    #[validate(length(max = limits::TITLE))]
    pub title_en: String,
    /// Name in addresses; made of the title when empty.
    #[serde(default)]
    #[validate(length(max = limits::SLUG))]
    pub slug: String,
    /// Summary in Romanian.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::SUMMARY))]
    pub summary_ro: String,
    /// Summary in English.
    #[serde(default)]
    #[validate(length(max = limits::SUMMARY))]
    pub summary_en: String,
}

impl Form {
    /// Tidied, with a slug made of the title where none was given.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let title_ro = text::tidy(&self.title_ro);
        let slug = text::tidy(&self.slug);
        Self {
            slug: if slug.is_empty() { text::slug_of(&title_ro) } else { slug },
            title_ro,
            title_en: text::tidy(&self.title_en),
            summary_ro: text::tidy(&self.summary_ro),
            summary_en: text::tidy(&self.summary_en),
        }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn check(&self) -> Result<(), Invalid> {
        let order = ["title_ro", "title_en", "slug", "summary_ro", "summary_en"];
        let mut invalid = match self.validate() {
            Ok(()) => Invalid::default(),
            Err(errors) => Invalid::from_validator(&errors, &order),
        };
        if !self.title_ro.is_empty() && !text::is_slug(&self.slug) && invalid.of("slug").is_none() {
            invalid.push("slug", Problem::Malformed);
        }
        invalid.into_result()
    }
}
