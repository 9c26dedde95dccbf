//! What experts send: an outcome with its reason, and templates.

use serde::{Deserialize, Serialize};

use super::Outcome;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

/// An outcome with its reason, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Code of an [`Outcome`].
    #[serde(default)]
    pub outcome: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// An outcome that may be approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What was done.
    pub outcome: Outcome,
    /// Why; may be empty for what is accepted.
    pub reason: String,
}

impl Form {
    /// Parses the form; `templates` are the texts that a reason may begin with: none is a reason by itself.
    ///
    /// # Errors
    /// By field: `Missing` or `Malformed` on `outcome`; on `reason` `Missing`, `TooLong`, `Malformed` where a gap of a
    /// template is not filled, and `Unchanged` where it only repeats a template.
    pub fn parse<'a>(&self, templates: impl IntoIterator<Item = &'a str>) -> Result<Answer, Invalid> {
        let mut invalid = Invalid::default();
        let (code, reason) = (text::tidy(&self.outcome), text::clean(&self.reason).trim().to_owned());
        let outcome: Option<Outcome> = code.parse().ok();
        if outcome.is_none() {
            invalid.push("outcome", if code.is_empty() { Problem::Missing } else { Problem::Malformed });
        }
        if reason.is_empty() && outcome.is_some_and(Outcome::needs_reason) {
            invalid.push("reason", Problem::Missing);
        }
        too_long(&mut invalid, "reason", &reason, limits::ANSWER);
        if has_gap(&reason) {
            invalid.push("reason", Problem::Malformed);
        } else if !reason.is_empty() && templates.into_iter().any(|body| same_words(body, &reason)) {
            invalid.push("reason", Problem::Unchanged);
        }
        match outcome {
            Some(outcome) if invalid.0.is_empty() => Ok(Answer { outcome, reason }),
            _ => Err(invalid),
        }
    }
}

/// Whether a text holds a gap: brackets around an ellipsis, with or without a word about what belongs there.
#[must_use]
pub fn has_gap(text: &str) -> bool {
    text.split('[').skip(1).any(|rest| {
        let inside = rest.split_once(']').map(|(inside, _)| inside);
        inside.is_some_and(|inside| inside.contains('…') || inside.contains("..."))
    })
}

/// Equal but for case, marks of punctuation and white space.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let (one, other): (String, String) = (plain(one), plain(other));
    one == other
}

pub(super) fn too_long(invalid: &mut Invalid, field: &str, text: &str, max: u64) {
    if u64::try_from(text.chars().count()).unwrap_or(u64::MAX) > max {
        invalid.push(field, Problem::TooLong { max });
    }
}

/// A text to begin reasons with, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Template {
    /// Id of the one that is changed; empty for a new one.
    #[serde(default)]
    pub id: String,
    /// Name in the list.
    #[serde(default)]
    pub title: String,
    /// The text, with gaps.
    #[serde(default)]
    pub body: String,
}

impl Template {
    /// The template without white space at its ends.
    ///
    /// # Errors
    /// By field: `Missing`, `TooLong`; `Malformed` on a `body` without a gap, which nothing would make anybody adapt.
    pub fn parse(self) -> Result<Self, Invalid> {
        let mut invalid = Invalid::default();
        let (title, body) = (text::tidy(&self.title), text::clean(&self.body).trim().to_owned());
        for (field, words, max) in [("title", &title, limits::NAME), ("body", &body, limits::ANSWER)] {
            if words.is_empty() {
                invalid.push(field, Problem::Missing);
            }
            too_long(&mut invalid, field, words, max);
        }
        if !body.is_empty() && !has_gap(&body) {
            invalid.push("body", Problem::Malformed);
        }
        invalid.into_result()?;
        Ok(Self { id: text::tidy(&self.id), title, body })
    }
}
