//! Consultations: one draft act put before the public for one comment period.

mod form;
#[cfg(test)]
mod tests;

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::limits;
use crate::moment::Instant;

pub use form::{Form, RESERVED};

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
