//! Messages of changing the shape of a draft, and of undoing.

use model::drafts::{Action, Deed};

use super::FieldWords;

/// Changing the shape of a draft, and undoing.
pub struct Reshaping {
    /// Heading above the actions.
    pub title: &'static str,
    /// What no action changes.
    pub hint: &'static str,
    /// What the problem of an action is about.
    pub change: &'static str,
    /// The button of an action, given the label of the other provision.
    pub action: fn(Action, &str) -> String,
    /// Button that drops a provision together with its parts.
    pub drop_all: &'static str,
    /// Field: where to split.
    pub words: FieldWords,
    /// The button that undoes, given what was done, on what, and with what other provision.
    pub undo: fn(Deed, &str, &str) -> String,
}
