//! Consultations: one draft act put before the public for one comment period.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::moderation::When;
use crate::moment::Instant;
use crate::{limits, text};

code! {
    /// Where a consultation stands. It only ever moves forward.
    Stage {
        /// Not yet open.
        Preparing = "preparing",
        /// Comments are taken.
        Open = "open",
        /// Closed; experts are at work.
        Analysis = "analysis",
        /// Every recommendation has its answer.
        Answered = "answered",
        /// Kept for the record.
        Archived = "archived",
    }
}

code! {
    /// Under which rules it runs.
    Mode {
        /// Law 52/2003 binds: at least ten days for comments.
        Legal = "legal",
        /// A project of its own accord: any period.
        Voluntary = "voluntary",
    }
}

/// How long after the closing what was saved before may still be sent, in milliseconds: whoever pressed the button in
/// time, on a slow line or on a page that had something to mend, is not too late.
pub const GRACE_MS: i64 = 120_000;

impl Stage {
    /// Whether this stage may be followed by another.
    #[must_use]
    pub const fn can_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Preparing, Self::Open)
                | (Self::Open, Self::Analysis)
                | (Self::Analysis, Self::Answered)
                | (Self::Answered, Self::Archived)
        )
    }

    /// The stage that an instant makes of a stored one: opening and closing are decided by the clock, and what has
    /// once been stored as closed stays closed. `published` says whether a version of the text is published.
    #[must_use]
    pub fn at(self, published: bool, opens: Instant, closes: Instant, now: Instant) -> Self {
        match self {
            Self::Preparing if published && now >= closes => Self::Analysis,
            Self::Preparing if published && now >= opens => Self::Open,
            Self::Open if now >= closes => Self::Analysis,
            stored => stored,
        }
    }

    /// Whether what was saved while comments were taken may be sent: also for [`GRACE_MS`] after the closing. A clock
    /// that is set back by more than that after the closing does not bring the time for it back.
    #[must_use]
    pub fn takes_saved(self, closes: Instant, now: Instant) -> bool {
        match self {
            Self::Open => true,
            Self::Analysis => (now.0 - closes.0).abs() < GRACE_MS,
            Self::Preparing | Self::Answered | Self::Archived => false,
        }
    }
}

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

const ORDER: [&str; 9] = [
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

/// The comment period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// From this instant on comments are taken.
    pub opens: Instant,
    /// From this instant on they are not.
    pub closes: Instant,
    /// Calendar days between the two local dates.
    pub days: i64,
}

impl Period {
    /// Law 52/2003 art. 7 (4): at least ten calendar days for proposals, in legal mode.
    ///
    /// # Errors
    /// `closes`, when it is not after the opening or too soon after it.
    pub fn check(&self, mode: Mode) -> Result<(), Invalid> {
        if self.closes <= self.opens {
            return Err(Invalid::one("closes", Problem::NotAfterOpening));
        }
        if mode == Mode::Legal && self.days < limits::LEGAL_DAYS {
            return Err(Invalid::one("closes", Problem::PeriodTooShort { days: limits::LEGAL_DAYS }));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_as_closed_never_opens_again() {
        let (opens, closes) = (Instant(10), Instant(20));
        assert_eq!(Stage::Preparing.at(true, opens, closes, Instant(10)), Stage::Open);
        assert_eq!(Stage::Preparing.at(false, opens, closes, Instant(15)), Stage::Preparing);
        assert_eq!(Stage::Open.at(true, opens, closes, Instant(20)), Stage::Analysis);
        assert_eq!(Stage::Analysis.at(true, opens, closes, Instant(15)), Stage::Analysis);
    }

    #[test]
    fn a_consultation_cannot_hide_a_page_of_the_desk() {
        for slug in ["organizatii", "accounts"] {
            let form = Form { title_ro: "Un act".into(), slug: slug.into(), ..Form::default() };
            assert_eq!(form.check().unwrap_err().of("slug"), Some(&Problem::Taken), "{slug}");
        }
    }

    #[test]
    fn legal_mode_demands_ten_days_and_voluntary_mode_does_not() {
        let period = Period { opens: Instant(0), closes: Instant(1), days: 9 };
        assert!(period.check(Mode::Voluntary).is_ok());
        assert!(period.check(Mode::Legal).is_err());
        assert!(Period { days: 10, ..period }.check(Mode::Legal).is_ok());
    }
}
