//! What a reading holds: figures, phrases, and ids of comments. Stored as JSON.

use model::comments::Stance;
use model::submissions::SenderKind;
use serde::{Deserialize, Serialize};

/// What was worked out of the comments of a place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Body {
    /// Comments by kind of sender, stance, and whether they belong to a campaign; none without any.
    pub cells: Vec<Cell>,
    /// Comments by the day on which they were sent, 2026-11-23, the first day first.
    pub days: Vec<(String, i64)>,
    /// Comments by county, the most first; an empty name where it is not known.
    pub counties: Vec<(String, i64)>,
    /// What is said here more than elsewhere, the most telling first.
    pub phrases: Vec<Phrase>,
    /// Proposed wordings by what they change, the most wanted change first.
    pub wordings: Vec<Wordings>,
    /// Changes that are wanted, in all.
    pub changes: i64,
    /// A few comments that stand for all, the first chosen first.
    pub representatives: Vec<Standing>,
    /// Those that name most of what can be checked.
    pub evidence: Vec<Standing>,
    /// Those that ask something.
    pub questions: Vec<Standing>,
    /// Texts that differ; phrases and choices were made among the first of them where there are very many.
    pub texts: i64,
    /// There were more texts than are compared.
    pub capped: bool,
}

/// How many comments of a kind of sender take a stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell {
    /// Person or organisation.
    pub sender: SenderKind,
    /// Stance.
    pub stance: Stance,
    /// In a campaign.
    pub campaign: bool,
    /// How many.
    pub comments: i64,
}

/// A phrase with comments that hold it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// As people write it.
    pub phrase: String,
    /// Texts that hold it here, equal ones counted once.
    pub texts: i64,
    /// Comments that hold it: the first of them.
    pub comments: Vec<String>,
}

/// Proposed wordings that mean the same change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wordings {
    /// A comment with the commonest wording, then others: the first of them.
    pub comments: Vec<String>,
    /// Comments that propose it.
    pub count: i64,
    /// Of these, of organisations.
    pub organisations: i64,
    /// Of these, of campaigns.
    pub campaign: i64,
    /// Wordings that differ.
    pub variants: i64,
}

/// A comment, and how many say the same in the same words and with the same stance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The comment.
    pub comment: String,
    /// How many, itself included.
    pub same: i64,
}

impl Body {
    /// How many comments of these kinds there are.
    #[must_use]
    pub fn count(&self, sender: Option<SenderKind>, stance: Option<Stance>, campaign: Option<bool>) -> i64 {
        let wanted = self.cells.iter().filter(|cell| {
            sender.is_none_or(|it| it == cell.sender)
                && stance.is_none_or(|it| it == cell.stance)
                && campaign.is_none_or(|it| it == cell.campaign)
        });
        wanted.map(|cell| cell.comments).sum()
    }
}
