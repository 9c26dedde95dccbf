//! Outcomes: what the drafters did with a recommendation, and why. Law 52/2003 art. 12 (3) and art. 7 (10): the authority
//! justifies in writing each recommendation that it did not take over.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::comments::{Kind, Stance};
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// What the drafters did with a recommendation.
    Outcome {
        /// Taken over.
        Accepted = "accepted",
        /// Taken over in part.
        Partly = "partly",
        /// Not taken over.
        NotAccepted = "not_accepted",
        /// Not about this act.
        OutOfScope = "out_of_scope",
    }
}

impl Outcome {
    /// Whether it needs a written reason: all that is not taken over whole (Law 52/2003 art. 12 (3)).
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        !matches!(self, Self::Accepted)
    }
}

code! {
    /// Where a decision stands.
    State {
        /// Written; a colleague must approve it.
        Drafted = "drafted",
        /// Approved by somebody else than who wrote it.
        Approved = "approved",
        /// Public, for good.
        Released = "released",
    }
}

code! {
    /// What was done to a decision.
    Act {
        /// It was written.
        Drafted = "drafted",
        /// Outcome or reason were changed.
        Changed = "changed",
        /// Comments were added.
        Joined = "joined",
        /// A comment was taken out.
        Left = "left",
        /// A colleague approved it.
        Approved = "approved",
        /// A colleague sent it back with words.
        SentBack = "sent_back",
        /// It became public.
        Released = "released",
    }
}

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
fn same_words(one: &str, other: &str) -> bool {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let (one, other): (String, String) = (plain(one), plain(other));
    one == other
}

fn too_long(invalid: &mut Invalid, field: &str, text: &str, max: u64) {
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

/// The spelling, as an article, of everything outside of articles: the act as a whole, headings, and provisions that are
/// not in the text any more.
pub const OUTSIDE: &str = "outside";

/// What narrows a list of comments; what is empty narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// `eid` of an article or annex, or [`OUTSIDE`].
    #[serde(default)]
    pub article: String,
    /// Code of a [`Stance`].
    #[serde(default)]
    pub stance: String,
    /// Code of a [`Kind`].
    #[serde(default)]
    pub kind: String,
    /// Id of a campaign; beside it the article narrows nothing.
    #[serde(default)]
    pub campaign: String,
}

impl Filter {
    /// The stance and the kind that are asked for. What cannot be read asks for everything, as in any address.
    #[must_use]
    pub fn codes(&self) -> (Option<Stance>, Option<Kind>) {
        (self.stance.parse().ok(), self.kind.parse().ok())
    }

    /// Whether it narrows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The comments that a decision is for: those named, or all without a decision that a filter gives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    /// Ids, apart by spaces. When there are none, the filter says which.
    #[serde(default)]
    pub comments: String,
    /// Which, when none is named.
    #[serde(default)]
    pub filter: Filter,
    /// How many the page showed: when there are others now, somebody must look again.
    #[serde(default)]
    pub count: u64,
}

impl Selection {
    /// The campaign that is answered, where it is meant whole.
    #[must_use]
    pub fn campaign(&self) -> Option<&str> {
        let Filter { stance, kind, campaign, .. } = &self.filter;
        let whole = self.comments.trim().is_empty() && stance.is_empty() && kind.is_empty();
        Some(campaign.as_str()).filter(|campaign| whole && !campaign.is_empty())
    }

    /// The ids, each once.
    ///
    /// # Errors
    /// `TooMany` on `comments`.
    pub fn named(&self) -> Result<Vec<&str>, Invalid> {
        let mut ids: Vec<&str> = self.comments.split_whitespace().collect();
        ids.sort_unstable();
        ids.dedup();
        if ids.len() > limits::NAMED_AT_ONCE {
            let max = u64::try_from(limits::NAMED_AT_ONCE).unwrap_or(u64::MAX);
            return Err(Invalid::one("comments", Problem::TooMany { max }));
        }
        Ok(ids)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "Propunerea nu a fost preluată, întrucât […]. Soluția rămâne cea din proiect.";

    fn form(outcome: &str, reason: &str) -> Form {
        Form { outcome: outcome.into(), reason: reason.into() }
    }

    fn problem(form: &Form) -> Option<Problem> {
        form.parse([TEMPLATE]).err().and_then(|invalid| invalid.of("reason").cloned())
    }

    #[test]
    fn only_what_is_taken_over_whole_needs_no_reason() {
        for outcome in Outcome::ALL {
            let found = problem(&form(outcome.as_str(), " \n"));
            assert_eq!(found.is_none(), *outcome == Outcome::Accepted, "{outcome}");
        }
        assert_eq!(form("", "").parse([]).unwrap_err().of("outcome"), Some(&Problem::Missing));
        assert_eq!(form("da", "").parse([]).unwrap_err().of("outcome"), Some(&Problem::Malformed));
    }

    #[test]
    fn a_gap_that_nobody_filled_is_no_reason() {
        assert_eq!(problem(&form("not_accepted", TEMPLATE)), Some(Problem::Malformed));
        for gap in ["[...]", "[… motivul …]", "[ … ]"] {
            assert_eq!(
                problem(&form("accepted", &format!("Pentru că {gap}."))),
                Some(Problem::Malformed),
                "{gap}"
            );
        }
        for text in ["Conform art. 5 [alin. (2)].", "Etc. […", "a] … [b"] {
            assert_eq!(problem(&form("partly", text)), None, "{text}");
        }
    }

    #[test]
    fn a_template_with_its_gaps_only_struck_out_is_not_adapted() {
        let struck = TEMPLATE.replace("[…]", "").to_uppercase();
        assert_eq!(problem(&form("not_accepted", &struck)), Some(Problem::Unchanged));
        let filled = TEMPLATE.replace("[…]", "termenul este cerut de directivă");
        assert_eq!(problem(&form("not_accepted", &filled)), None);
    }

    #[test]
    fn a_template_has_a_gap() {
        let template =
            |body: &str| Template { title: "Termen".into(), body: body.into(), ..Template::default() };
        assert!(template(TEMPLATE).parse().is_ok());
        let invalid = template("Nu a fost preluată.").parse().unwrap_err();
        assert_eq!(invalid.of("body"), Some(&Problem::Malformed));
        assert_eq!(template("").parse().unwrap_err().of("body"), Some(&Problem::Missing));
    }

    #[test]
    fn a_comment_that_is_named_twice_counts_once() {
        let selection = Selection { comments: "b a\nb ".into(), ..Selection::default() };
        assert_eq!(selection.named().unwrap(), ["a", "b"]);
        let many = (0..=limits::NAMED_AT_ONCE).map(|n| n.to_string()).collect::<Vec<_>>().join(" ");
        assert!(Selection { comments: many, ..Selection::default() }.named().is_err());
    }
}
