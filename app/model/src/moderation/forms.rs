//! What moderators, readers and senders type.

mod bulk;
mod report;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Act, Passage, Rule};
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

pub use bulk::Bulk;
pub use report::{Objection, Report, Said};

/// An act on one comment, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The comment.
    #[serde(default)]
    pub comment: String,
    /// Code of an [`Act`] that is done by itself.
    #[serde(default)]
    pub act: String,
    /// How many acts the page showed: one that came since is looked at first.
    #[serde(default)]
    pub seen: i64,
    /// Code of a [`Rule`], for hiding and for taking a passage out.
    #[serde(default)]
    pub rule: String,
    /// Why; its sender reads it. The question, when one is asked.
    #[serde(default)]
    pub reason: String,
    /// The passage that is taken out, or its first words.
    #[serde(default)]
    pub from: String,
    /// Its last words, where not all of it is quoted.
    #[serde(default)]
    pub to: String,
}

/// The fields of an act in the order of its form.
pub const ACT_FIELDS: [&str; 5] = ["act", "rule", "reason", "from", "to"];

/// An act that may be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Lets it out, or keeps it.
    Publish,
    /// Hides it.
    Hide {
        /// The rule that it breaks.
        rule: Rule,
        /// Why.
        reason: String,
    },
    /// Takes a passage out.
    Redact {
        /// The rule that it breaks.
        rule: Rule,
        /// Why; may be empty: the rule says it.
        reason: String,
        /// Which.
        passage: Passage,
    },
    /// Asks its sender.
    Ask {
        /// What.
        question: String,
    },
}

impl Deed {
    /// Its name.
    #[must_use]
    pub const fn act(&self) -> Act {
        match self {
            Self::Publish => Act::Publish,
            Self::Hide { .. } => Act::Hide,
            Self::Redact { .. } => Act::Redact,
            Self::Ask { .. } => Act::Ask,
        }
    }

    /// The rule by which it is done.
    #[must_use]
    pub const fn rule(&self) -> Option<Rule> {
        match self {
            Self::Publish | Self::Ask { .. } => None,
            Self::Hide { rule, .. } | Self::Redact { rule, .. } => Some(*rule),
        }
    }

    /// What its sender reads: the reason, or the question.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Self::Publish => "",
            Self::Hide { reason, .. } | Self::Redact { reason, .. } | Self::Ask { question: reason } => {
                reason
            }
        }
    }
}

impl Form {
    /// # Errors
    /// `Missing`, `Malformed` or `TooLong` by field.
    pub fn parse(&self) -> Result<Deed, Invalid> {
        let mut invalid = Invalid::default();
        let act = code::<Act>("act", &self.act, &mut invalid).filter(|act| Act::PLAIN.contains(act));
        let needs_reason = matches!(act, Some(Act::Hide | Act::Ask));
        let rule = match act {
            Some(Act::Hide | Act::Redact) => code::<Rule>("rule", &self.rule, &mut invalid),
            _ => None,
        };
        let reason = said("reason", &self.reason, limits::REASON, needs_reason, &mut invalid);
        let passage = (act == Some(Act::Redact)).then(|| Passage {
            from: said("from", &self.from, limits::COMMENT_TEXT, true, &mut invalid),
            to: said("to", &self.to, limits::COMMENT_TEXT, false, &mut invalid),
        });
        match (act, rule, passage) {
            _ if !invalid.0.is_empty() => Err(invalid),
            (Some(Act::Publish), ..) => Ok(Deed::Publish),
            (Some(Act::Ask), ..) => Ok(Deed::Ask { question: reason }),
            (Some(Act::Hide), Some(rule), _) => Ok(Deed::Hide { rule, reason }),
            (_, Some(rule), Some(passage)) => Ok(Deed::Redact { rule, reason, passage }),
            _ => Err(Invalid::one("act", Problem::Malformed)),
        }
    }
}

fn code<T: std::str::FromStr>(field: &str, typed: &str, invalid: &mut Invalid) -> Option<T> {
    let parsed = typed.parse().ok();
    if parsed.is_none() {
        invalid.push(field, if typed.is_empty() { Problem::Missing } else { Problem::Malformed });
    }
    parsed
}

fn said(field: &str, typed: &str, max: u64, needed: bool, invalid: &mut Invalid) -> String {
    let words = text::tidy(typed);
    if needed && words.is_empty() {
        invalid.push(field, Problem::Missing);
    }
    if u64::try_from(words.chars().count()).unwrap_or(u64::MAX) > max {
        invalid.push(field, Problem::TooLong { max });
    }
    words
}
