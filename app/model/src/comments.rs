//! Comments: what one sender says about one provision or about the whole act.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// Where the sender stands.
    Stance {
        /// For the text as it is.
        Support = "support",
        /// For it, if changed.
        SupportWithChanges = "support_with_changes",
        /// Against it.
        Against = "against",
        /// Neither.
        Neutral = "neutral",
    }
}

code! {
    /// What a comment is.
    Kind {
        /// A view.
        Opinion = "opinion",
        /// Another wording of the provision.
        ProposedWording = "proposed_wording",
        /// A question to the drafters.
        Question = "question",
        /// Facts, figures, sources.
        Evidence = "evidence",
    }
}

code! {
    /// Where a comment stands on its way.
    State {
        /// Being written; known to its writer only.
        Draft = "draft",
        /// Sent, and not yet let out by a moderator.
        Waiting = "waiting",
        /// Sent and shown to everyone.
        Published = "published",
        /// Sent, and hidden by a moderator with a reason.
        Hidden = "hidden",
        /// Sent, and taken back by its sender: only number and day are still shown.
        Withdrawn = "withdrawn",
    }
}

/// A comment as typed, for forms and the API: everything is text, so that everything can be given back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// `eid` of the provision; empty or `act` for the whole act.
    #[serde(default)]
    pub provision: String,
    /// Code of a [`Stance`].
    #[serde(default)]
    pub stance: String,
    /// Code of a [`Kind`].
    #[serde(default)]
    pub kind: String,
    /// What the sender says.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub text: String,
    /// The provision as the sender would have it.
    #[serde(default)]
    #[validate(length(max = limits::WORDING))]
    pub proposed_wording: String,
    /// Why.
    #[serde(default)]
    #[validate(length(max = limits::COMMENT_TEXT))]
    pub reasons: String,
}

/// A comment that may be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// Where the sender stands.
    pub stance: Stance,
    /// What it is.
    pub kind: Kind,
    /// What the sender says; may be empty when a wording is proposed.
    pub text: String,
    /// Another wording, when it differs from the present text.
    pub proposed_wording: Option<String>,
    /// Why.
    pub reasons: Option<String>,
}

impl Form {
    /// The form with line ends made equal and each text cut to what a draft can keep.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let keep = |t: &str| text::clean(t).chars().take(limits::KEPT_DRAFT_TEXT).collect();
        Self {
            provision: text::tidy(&self.provision),
            stance: text::tidy(&self.stance),
            kind: text::tidy(&self.kind),
            text: keep(&self.text),
            proposed_wording: keep(&self.proposed_wording),
            reasons: keep(&self.reasons),
        }
    }

    /// Parses the form; `present` is the provision's text as published, to tell a proposed wording from the text that
    /// the form started with.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn parse(&self, present: &str) -> Result<Comment, Invalid> {
        let mut invalid = Invalid::default();
        let stance = parse_code::<Stance>("stance", &self.stance, &mut invalid);
        let kind = parse_code::<Kind>("kind", &self.kind, &mut invalid);
        let wording = filled(&self.proposed_wording).filter(|w| !same_words(w, present));
        match kind {
            Some(Kind::ProposedWording) if wording.is_none() => {
                let problem = if self.proposed_wording.trim().is_empty() {
                    Problem::Missing
                } else {
                    Problem::Unchanged
                };
                invalid.push("proposed_wording", problem);
            }
            Some(Kind::Opinion | Kind::Question | Kind::Evidence) if filled(&self.text).is_none() => {
                invalid.push("text", Problem::Missing);
            }
            _ => {}
        }
        if let Err(errors) = self.validate() {
            invalid.0.extend(Invalid::from_validator(&errors, &["text", "proposed_wording", "reasons"]).0);
        }
        match (stance, kind) {
            (Some(stance), Some(kind)) if invalid.0.is_empty() => Ok(Comment {
                stance,
                kind,
                text: self.text.clone(),
                proposed_wording: wording,
                reasons: filled(&self.reasons),
            }),
            _ => Err(invalid),
        }
    }
}

fn parse_code<T: std::str::FromStr>(field: &str, code: &str, invalid: &mut Invalid) -> Option<T> {
    let parsed = code.parse().ok();
    if parsed.is_none() {
        invalid.push(field, if code.is_empty() { Problem::Missing } else { Problem::Malformed });
    }
    parsed
}

fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

/// Equal but for white space.
fn same_words(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Form {
        Form { stance: "against".into(), kind: "opinion".into(), text: "Nu.".into(), ..Form::default() }
    }

    #[test]
    fn a_wording_equal_to_the_present_text_proposes_nothing() {
        let form = Form { kind: "proposed_wording".into(), proposed_wording: "Un  text.".into(), ..form() };
        assert_eq!(form.parse("Un text.").unwrap_err().of("proposed_wording"), Some(&Problem::Unchanged));
    }

    #[test]
    fn limits_count_characters_and_not_bytes() {
        let limit = usize::try_from(limits::COMMENT_TEXT).unwrap();
        let form = Form { text: "ș".repeat(limit), ..form() };
        assert!(form.parse("").is_ok());
        let form = Form { text: "ș".repeat(limit + 1), ..form };
        assert_eq!(
            form.parse("").unwrap_err().of("text"),
            Some(&Problem::TooLong { max: limits::COMMENT_TEXT })
        );
    }

    #[test]
    fn an_empty_form_names_each_missing_field() {
        let invalid = Form::default().parse("").unwrap_err();
        assert_eq!(invalid.of("stance"), Some(&Problem::Missing));
        assert_eq!(invalid.of("kind"), Some(&Problem::Missing));
    }
}
