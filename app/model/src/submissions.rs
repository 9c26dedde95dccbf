//! Submissions: one sender's comments, sent at one moment under one register number.

mod sender;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::comments;

pub use sender::{Sender, SenderForm};

code! {
    /// Who sends.
    SenderKind {
        /// A person in their own name.
        Citizen = "citizen",
        /// An organisation.
        Organisation = "organisation",
    }
}

code! {
    /// By which way a submission came.
    Means {
        /// The forms of the site.
        Web = "web",
        /// The programming interface.
        Api = "api",
        /// On paper; entered by staff.
        Letter = "letter",
        /// Mailed to the authority; entered by staff.
        Email = "email",
        /// Spoken at a meeting; entered by staff.
        Oral = "oral",
    }
}

impl Means {
    /// What staff enter by hand.
    pub const BY_HAND: &[Self] = &[Self::Letter, Self::Email, Self::Oral];

    /// Whether staff enter it by hand: then any contact data do (Law 52/2003 art. 7 (5)), and no county is asked for.
    #[must_use]
    pub const fn by_hand(self) -> bool {
        matches!(self, Self::Letter | Self::Email | Self::Oral)
    }
}

/// A draft that was sent so soon after it began, in seconds, was hardly written by hand: a signal for who reads it, and
/// nothing more.
pub const QUICK_SECONDS: i64 = 20;

/// What was odd about how a submission came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signals {
    /// A field that nobody sees was filled in.
    pub trap: bool,
    /// From the beginning of its draft to its sending.
    pub seconds: i64,
}

impl Signals {
    /// Whether it was hardly written by hand.
    #[must_use]
    pub const fn quick(self) -> bool {
        self.seconds < QUICK_SECONDS
    }
}

/// A whole submission as the API takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Who sends.
    pub sender: SenderForm,
    /// What they say, in their order.
    pub comments: Vec<comments::Form>,
}

/// A place in the register as it is printed: `2026-00231`.
#[must_use]
pub fn registered(year: i64, number: i64) -> String {
    format!("{year}-{number:05}")
}

/// Year and number of a place in the register, as people copy it from a receipt: `2026-00231`.
#[must_use]
pub fn register_number(text: &str) -> Option<(i64, i64)> {
    let (year, number) = text.trim().split_once('-')?;
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(year) || !digits(number) {
        return None;
    }
    Some((year.parse().ok()?, number.parse().ok()?))
}
