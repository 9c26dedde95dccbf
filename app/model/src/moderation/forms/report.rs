//! What readers and senders say to moderators.

use serde::{Deserialize, Serialize};

use super::Rule;
use super::{code, said};
use crate::invalid::Invalid;
use crate::limits;

/// A reader's report on a comment, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Code of a [`Rule`].
    #[serde(default)]
    pub rule: String,
    /// What is wrong; may be empty.
    #[serde(default)]
    pub words: String,
}

/// A report that may be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The rule.
    pub rule: Rule,
    /// What is wrong.
    pub words: String,
}

impl Report {
    /// # Errors
    /// `Missing` or `Malformed` on `rule`, `TooLong` on `words`.
    pub fn parse(&self) -> Result<Said, Invalid> {
        let mut invalid = Invalid::default();
        let rule = code::<Rule>("rule", &self.rule, &mut invalid);
        let words = said("words", &self.words, limits::OBJECTION, false, &mut invalid);
        match rule {
            Some(rule) if invalid.0.is_empty() => Ok(Said { rule, words }),
            _ => Err(invalid),
        }
    }
}

/// What a sender answers to a question or brings forward against an act, and what is said to an appeal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objection {
    /// The words.
    #[serde(default)]
    pub words: String,
}

impl Objection {
    /// # Errors
    /// `Missing` or `TooLong` on `words`.
    pub fn parse(&self) -> Result<String, Invalid> {
        let mut invalid = Invalid::default();
        let words = said("words", &self.words, limits::OBJECTION, true, &mut invalid);
        if invalid.0.is_empty() { Ok(words) } else { Err(invalid) }
    }
}
