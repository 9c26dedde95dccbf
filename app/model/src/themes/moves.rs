//! What is typed to merge and split themes.

use serde::{Deserialize, Serialize};

use super::{length, one_line};
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

/// Comments of a theme that go to another, or the whole theme, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Move {
    /// The theme that they leave.
    pub theme: String,
    /// The comments; none of a merger.
    pub comments: Vec<String>,
    /// The theme to which they go; empty for a new one.
    pub into: String,
    /// Name of the new one.
    pub name: String,
    /// Why.
    pub reason: String,
}

impl Move {
    /// The reason, tidied, of a merger.
    ///
    /// # Errors
    /// `Missing` on `into` or `reason`, `Unknown` on `into` for the theme itself, `TooLong` on `reason`.
    pub fn merger(&self) -> Result<String, Invalid> {
        let mut invalid = Invalid::default();
        if self.into.is_empty() {
            invalid.push("into", Problem::Missing);
        }
        self.checked(invalid)
    }

    /// The reason, tidied, of a split, whose comments are named.
    ///
    /// # Errors
    /// As [`Move::merger`]; `Missing` or `TooMany` on `comments`, and `Missing` on `name` without `into`.
    pub fn split(&self) -> Result<String, Invalid> {
        let mut invalid = Invalid::default();
        if self.comments.is_empty() {
            invalid.push("comments", Problem::Missing);
        }
        if self.comments.len() > limits::NAMED_AT_ONCE {
            let max = u64::try_from(limits::NAMED_AT_ONCE).unwrap_or(u64::MAX);
            invalid.push("comments", Problem::TooMany { max });
        }
        if self.into.is_empty() && one_line(&self.name).is_empty() {
            invalid.push("name", Problem::Missing);
        }
        self.checked(invalid)
    }

    fn checked(&self, mut invalid: Invalid) -> Result<String, Invalid> {
        if !self.into.is_empty() && self.into == self.theme {
            invalid.push("into", Problem::Unknown);
        }
        let reason = text::tidy(&self.reason);
        if reason.is_empty() {
            invalid.push("reason", Problem::Missing);
        }
        if length(&reason) > limits::REASON {
            invalid.push("reason", Problem::TooLong { max: limits::REASON });
        }
        invalid.into_result().map(|()| reason)
    }
}
