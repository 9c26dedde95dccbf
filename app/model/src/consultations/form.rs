//! The form of a consultation.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::Mode;
use crate::invalid::{Invalid, Problem};
use crate::moderation::When;
use crate::{limits, text};

/// A consultation as typed by staff. Instants are typed as on a Romanian wall clock (`2026-11-22T16:00`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// Slug of the policy.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::SLUG))]
    pub policy: String,
    /// Title in Romanian.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::TITLE))]
    pub title_ro: String,
    /// Title in English.
    #[serde(default)]
    #[validate(length(max = limits::TITLE))]
    pub title_en: String,
    /// Name in addresses; made of the title when empty.
    #[serde(default)]
    #[validate(length(max = limits::SLUG))]
    pub slug: String,
    /// Plain-language summary in Romanian.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::SUMMARY))]
    pub summary_ro: String,
    /// The same in English.
    #[serde(default)]
    #[validate(length(max = limits::SUMMARY))]
    pub summary_en: String,
    /// The authority or project that consults.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub authority: String,
    /// Who answers questions (Law 52/2003 art. 7 (7): the person responsible for relations with civil society).
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub contact_name: String,
    /// How to reach them.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub contact_email: String,
    /// Code of a [`Mode`].
    #[serde(default)]
    pub mode: String,
    /// Opening instant, local.
    #[serde(default)]
    pub opens: String,
    /// Closing instant, local.
    #[serde(default)]
    pub closes: String,
    /// Code of a [`When`]: whether a moderator lets comments out first; empty for afterwards.
    #[serde(default)]
    pub moderation: String,
}

/// What no consultation may be called: each is a page of its own under the desk, in one of the languages.
pub const RESERVED: &[&str] = &[
    "politica-noua",
    "new-policy",
    "consultare-noua",
    "new-consultation",
    "organizatii",
    "organisations",
    "conturi",
    "accounts",
    "jurnal-de-audit",
    "audit",
    "posta",
    "outbox",
];

pub(super) const ORDER: [&str; 9] = [
    "policy",
    "title_ro",
    "title_en",
    "slug",
    "summary_ro",
    "summary_en",
    "authority",
    "contact_name",
    "contact_email",
];

impl Form {
    /// Tidied, with a slug made of the title where none was given.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let title_ro = text::tidy(&self.title_ro);
        let slug = text::tidy(&self.slug);
        Self {
            policy: text::tidy(&self.policy),
            slug: if slug.is_empty() { text::slug_of(&title_ro) } else { slug },
            title_ro,
            title_en: text::tidy(&self.title_en),
            summary_ro: text::tidy(&self.summary_ro),
            summary_en: text::tidy(&self.summary_en),
            authority: text::tidy(&self.authority),
            contact_name: text::tidy(&self.contact_name),
            contact_email: text::tidy(&self.contact_email),
            mode: text::tidy(&self.mode),
            opens: text::tidy(&self.opens),
            closes: text::tidy(&self.closes),
            moderation: text::tidy(&self.moderation),
        }
    }

    /// When comments are published; nothing where the code is unknown.
    #[must_use]
    pub fn when(&self) -> Option<When> {
        if self.moderation.is_empty() { Some(When::After) } else { self.moderation.parse().ok() }
    }

    /// Checks the cleaned form, but for the two instants, which [`Period::check`] judges once a zone has read them.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn check(&self) -> Result<Mode, Invalid> {
        let mut invalid = match self.validate() {
            Ok(()) => Invalid::default(),
            Err(errors) => Invalid::from_validator(&errors, &ORDER),
        };
        if !self.title_ro.is_empty() && !text::is_slug(&self.slug) && invalid.of("slug").is_none() {
            invalid.push("slug", Problem::Malformed);
        }
        if RESERVED.contains(&self.slug.as_str()) {
            invalid.push("slug", Problem::Taken);
        }
        if self.when().is_none() {
            invalid.push("moderation", Problem::Malformed);
        }
        match self.mode.parse() {
            Ok(mode) if invalid.0.is_empty() => Ok(mode),
            Ok(_) => Err(invalid),
            Err(_) => {
                invalid
                    .push("mode", if self.mode.is_empty() { Problem::Missing } else { Problem::Malformed });
                Err(invalid)
            }
        }
    }
}
