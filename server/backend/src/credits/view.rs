//! What credits show, on both sides.

use model::moment::Civil;
use model::submissions::SenderKind;

use crate::consultations::{Card, Version};
use crate::counts::StaffComment;
use crate::versions::Change;

/// A comment beside a change that it led to.
#[derive(Clone, Debug)]
pub struct Credited {
    /// Id of the comment.
    pub comment: String,
    /// Number in the register.
    pub number: String,
    /// When it was sent.
    pub sent: Civil,
    /// The organisation, else the person; only with their consent.
    pub author: Option<String>,
    /// Person or organisation.
    pub sender_kind: SenderKind,
    /// County of the sender.
    pub county: String,
    /// What it says; where it only proposes a wording, that.
    pub text: String,
}

/// A change beside a comment that led to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Led {
    /// Number of the version that brought the change.
    pub version: i64,
    /// Printed label of the provision there, or in the version before where it was removed.
    pub label: String,
    /// Name of the page of its article; empty where it has none.
    pub address: String,
    /// Version in which the page has that name.
    pub named_in: i64,
}

/// One change, and the comments that may have led to it.
#[derive(Clone, Debug)]
pub struct Stating {
    /// The consultation.
    pub card: Card,
    /// The newest version, which brought the change.
    pub version: Version,
    /// Id of the changed provision.
    pub provision: String,
    /// The change.
    pub change: Change,
    /// The comments on its article in earlier versions, those that were asked for by number, and those stated
    /// already, each with whether it is.
    pub choices: Vec<(StaffComment, bool)>,
}
