//! Drafts of an act's text: what staff type while a version is prepared.

use serde::{Deserialize, Serialize};

use crate::code::code;

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

code! {
    /// A change to where a provision begins, ends or stands.
    Action {
        /// Its words go to the end of the provision before it.
        Join = "join",
        /// What follows some words of its text becomes a provision of its own.
        Split = "split",
        /// It goes, with what is below it.
        Drop = "drop",
        /// It becomes a part of the provision before it at its level.
        Indent = "indent",
        /// It leaves what it is a part of.
        Outdent = "outdent",
    }
}

/// A change to the shape of the recognised tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reshape {
    /// Around which provision, by its present `eid`.
    #[serde(default)]
    pub eid: String,
    /// Code of an [`Action`].
    #[serde(default)]
    pub action: String,
    /// For a split: the first words of the second half.
    #[serde(default)]
    pub words: String,
    /// Id of the last step that the page knew; empty for none. A change that was meant for another state of the draft
    /// (a second click, another editor) is not made.
    #[serde(default)]
    pub after: String,
}

code! {
    /// What was done to a draft in work in one step, which can be undone.
    Deed {
        /// Another text was read in over it.
        Read = "read",
        /// Kind, number, heading or text of a provision were corrected.
        Correct = "correct",
        /// See [`Action::Join`].
        Join = "join",
        /// See [`Action::Split`].
        Split = "split",
        /// See [`Action::Drop`].
        Drop = "drop",
        /// See [`Action::Indent`].
        Indent = "indent",
        /// See [`Action::Outdent`].
        Outdent = "outdent",
    }
}

impl From<Action> for Deed {
    fn from(action: Action) -> Self {
        match action {
            Action::Join => Self::Join,
            Action::Split => Self::Split,
            Action::Drop => Self::Drop,
            Action::Indent => Self::Indent,
            Action::Outdent => Self::Outdent,
        }
    }
}
