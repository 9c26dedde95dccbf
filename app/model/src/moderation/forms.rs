//! What moderators, readers and senders type.

use serde::{Deserialize, Serialize};

use super::{Act, Passage, Rule};
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

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

/// An act on many comments, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bulk {
    /// Code of an act of [`Act::BULK`].
    #[serde(default)]
    pub act: String,
    /// Code of a [`Rule`], for hiding.
    #[serde(default)]
    pub rule: String,
    /// Why, for hiding.
    #[serde(default)]
    pub reason: String,
    /// Ids of the comments, with commas between.
    #[serde(default)]
    pub comments: String,
}

impl Bulk {
    /// The comments, each once.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> =
            self.comments.split(',').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// # Errors
    /// `Missing`, `Malformed`, `TooLong` or `TooMany` by field.
    pub fn parse(&self) -> Result<(Deed, Vec<String>), Invalid> {
        let ids = self.ids();
        let mut invalid = Invalid::default();
        if ids.is_empty() {
            invalid.push("comments", Problem::Missing);
        }
        if ids.len() > limits::BULK {
            invalid.push("comments", Problem::TooMany { max: limits::BULK as u64 });
        }
        let form = Form {
            act: self.act.clone(),
            rule: self.rule.clone(),
            reason: self.reason.clone(),
            ..Form::default()
        };
        let deed = form.parse().map_err(|found| invalid.0.extend(found.0)).ok();
        match deed.filter(|deed| Act::BULK.contains(&deed.act())) {
            Some(deed) if invalid.0.is_empty() => Ok((deed, ids)),
            None if invalid.0.is_empty() => Err(Invalid::one("act", Problem::Malformed)),
            _ => Err(invalid),
        }
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_hidden_without_a_rule_and_a_reason() {
        let form = Form { act: "hide".into(), ..Form::default() };
        let invalid = form.parse().unwrap_err();
        assert_eq!(
            (invalid.of("rule"), invalid.of("reason")),
            (Some(&Problem::Missing), Some(&Problem::Missing))
        );
        let form = Form { rule: "dislike".into(), reason: "Nu îmi place.".into(), ..form };
        assert_eq!(form.parse().unwrap_err().of("rule"), Some(&Problem::Malformed));
    }

    #[test]
    fn what_is_not_done_by_itself_is_refused() {
        for act in ["undo", "grant", "reject", "", "delete"] {
            let form = Form { act: act.into(), ..Form::default() };
            assert!(form.parse().is_err(), "{act}");
        }
        assert_eq!(Form { act: "publish".into(), ..Form::default() }.parse(), Ok(Deed::Publish));
    }

    #[test]
    fn many_are_only_published_or_hidden() {
        let bulk = |act: &str, comments: &str| Bulk {
            act: act.into(),
            comments: comments.into(),
            rule: "insult".into(),
            reason: "Jignește.".into(),
        };
        assert_eq!(bulk("publish", "b, a,,a").parse(), Ok((Deed::Publish, vec!["a".into(), "b".into()])));
        assert!(bulk("hide", "a").parse().is_ok());
        assert!(bulk("ask", "a").parse().is_err() && bulk("redact", "a").parse().is_err());
        assert_eq!(bulk("publish", " ").parse().unwrap_err().of("comments"), Some(&Problem::Missing));
    }
}
