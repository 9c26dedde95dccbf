//! Counts of what was said on a provision and everything below it.

use serde::{Deserialize, Serialize};

use crate::arrivals::Sender;
use crate::comments::Stance;
use crate::counties;
use crate::submissions::SenderKind;

/// How many comments take each stance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stances {
    /// For the text as it is.
    pub support: i64,
    /// For it, if changed.
    pub support_with_changes: i64,
    /// Against it.
    pub against: i64,
    /// Neither.
    pub neutral: i64,
}

impl Stances {
    /// All comments.
    #[must_use]
    pub const fn total(&self) -> i64 {
        self.support + self.support_with_changes + self.against + self.neutral
    }
}

/// What was said on a provision and everything below it. Persons and organisations are never added together; each
/// submission counts its sender once per provision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Comments.
    pub comments: i64,
    /// Persons who wrote.
    pub citizens: i64,
    /// Organisations that wrote.
    pub organisations: i64,
    /// Comments by stance.
    pub stances: Stances,
    /// Proposed wordings.
    pub proposals: i64,
    /// Endorsements of these comments by organisations; no comments themselves.
    pub endorsements: i64,
}

/// One row of the per-article table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Akoma Ntoso name.
    pub eid: String,
    /// Printed label.
    pub label: String,
    /// Code of the provision's kind.
    pub kind: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// The counts.
    #[serde(flatten)]
    pub counts: Counts,
}

/// The county, in a [`Filter`], of senders whose county is not known.
pub const UNKNOWN: &str = "unknown";

/// In a [`Filter`], those in campaigns.
pub const IN_CAMPAIGN: &str = "in";
/// Those in none.
pub const APART: &str = "apart";

/// What narrows a list of comments; what is empty, or cannot be read, narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Code of a [`Stance`].
    #[serde(default)]
    pub stance: String,
    /// Code of a [`SenderKind`], or of a finer [`Sender`].
    #[serde(default)]
    pub sender: String,
    /// Official name of a county, or [`UNKNOWN`].
    #[serde(default)]
    pub county: String,
    /// The day on which they were sent: `2026-11-23`.
    #[serde(default)]
    pub day: String,
    /// `in` for those in campaigns, `apart` for those in none.
    #[serde(default)]
    pub campaign: String,
    /// Id of one comment; beside it nothing else narrows.
    #[serde(default)]
    pub comment: String,
}

impl Filter {
    /// The stance and the kind of sender that are asked for.
    #[must_use]
    pub fn codes(&self) -> (Option<Stance>, Option<SenderKind>) {
        let finer = self.organisation().map(|_| SenderKind::Organisation);
        (self.stance.parse().ok(), self.sender.parse().ok().or(finer))
    }

    /// The kind of organisation that is asked for.
    #[must_use]
    pub fn organisation(&self) -> Option<Sender> {
        self.sender.parse().ok().filter(|sender: &Sender| !sender.is_person())
    }

    /// The county that is asked for, as it is stored: nothing of those that are not known.
    #[must_use]
    pub fn county(&self) -> Option<&'static str> {
        if self.county == UNKNOWN { Some("") } else { counties::find(&self.county) }
    }

    /// Whether those in no campaign are asked for, or those in one.
    #[must_use]
    pub fn apart(&self) -> Option<bool> {
        match self.campaign.as_str() {
            IN_CAMPAIGN => Some(false),
            APART => Some(true),
            _ => None,
        }
    }

    /// Whether it narrows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.codes() == (None, None)
            && self.county().is_none()
            && self.day.is_empty()
            && self.apart().is_none()
            && self.comment.is_empty()
    }

    /// Its parts as they stand in an address.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let all = [
            ("stance", &self.stance),
            ("sender", &self.sender),
            ("county", &self.county),
            ("day", &self.day),
            ("campaign", &self.campaign),
            ("comment", &self.comment),
        ];
        all.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, value.as_str()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_narrows_nothing() {
        let odd = Filter { stance: "maybe".into(), county: "Atlantida".into(), ..Filter::default() };
        assert!(odd.is_empty() && Filter::default().is_empty());
        let known = Filter { county: "cluj".into(), sender: "citizen".into(), ..Filter::default() };
        assert_eq!((known.county(), known.codes().1), (Some("Cluj"), Some(SenderKind::Citizen)));
        assert_eq!(Filter { county: UNKNOWN.into(), ..Filter::default() }.county(), Some(""));
        assert_eq!(known.pairs(), [("sender", "citizen"), ("county", "cluj")]);
        let unions = Filter { sender: "union".into(), ..Filter::default() };
        assert_eq!(
            (unions.codes().1, unions.organisation()),
            (Some(SenderKind::Organisation), Some(Sender::Union))
        );
        let all = Filter { sender: "organisation".into(), ..Filter::default() };
        assert_eq!((all.codes().1, all.organisation()), (Some(SenderKind::Organisation), None));
        assert_eq!(known.organisation(), None);
    }
}
