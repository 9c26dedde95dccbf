//! Counts of what was said on a provision and everything below it.

use serde::{Deserialize, Serialize};

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
