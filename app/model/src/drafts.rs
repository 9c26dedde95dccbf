//! Drafts of an act's text: what staff type while a version is prepared.

use serde::{Deserialize, Serialize};

/// Pasted text of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paste {
    /// The whole text.
    #[serde(default)]
    pub text: String,
}

/// The correction of one recognised provision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Which one, by its present `eid`.
    #[serde(default)]
    pub eid: String,
    /// Code of a [`crate::provisions::Kind`].
    #[serde(default)]
    pub kind: String,
    /// Number as printed: `(2)`, `a)`, `Articolul 5`.
    #[serde(default)]
    pub number: String,
    /// Heading; empty for none.
    #[serde(default)]
    pub heading: String,
    /// Text without number and heading.
    #[serde(default)]
    pub text: String,
}
