//! What following, correcting and taking back give.

use model::comments::State;
use model::moment::Civil;
use model::tracking::{Event, Words};

use crate::comments::Target;
use crate::consultations::Card;
use crate::submissions::Receipt;

/// What may be done about a comment now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hand {
    /// It may be corrected.
    pub correct: bool,
    /// It may be taken back.
    pub withdraw: bool,
}

/// Something that happened to a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Its turn within the submission.
    pub turn: i64,
    /// Id of the comment.
    pub comment: String,
    /// What.
    pub kind: Event,
    /// Number of the version of the text, where one matters.
    pub version: Option<i64>,
    /// The signatory who did it, of an organisation.
    pub by: Option<String>,
    /// Why, as its sender wrote; may be empty.
    pub reason: String,
    /// When.
    pub at: Civil,
}

/// What became of a submission.
#[derive(Clone, Debug)]
pub struct Followed {
    /// What was sent, and where each comment stands.
    pub receipt: Receipt,
    /// What happened since its sender said to have read last, the oldest first.
    pub news: Vec<News>,
    /// Whoever looks may act as its sender.
    pub acts: bool,
}

/// A comment that is about to be corrected.
#[derive(Clone, Debug)]
pub struct Correcting {
    /// The consultation.
    pub card: Card,
    /// What the comment is about.
    pub target: Target,
    /// Number of the submission in the register.
    pub number: String,
    /// As it was sent.
    pub first: Words,
    /// As it stands.
    pub now: Words,
    /// The revision that this is.
    pub revision: i64,
}

/// What became of a correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Corrected {
    /// It was stored.
    Stored,
    /// The comment says so already.
    Same,
}

/// What is about to be taken back.
#[derive(Clone, Debug)]
pub struct Withdrawing {
    /// The consultation.
    pub card: Card,
    /// Number in the register.
    pub number: String,
    /// The comments: label of the provision, empty for the whole act, and where each stands.
    pub comments: Vec<(String, State)>,
    /// Nothing else of the submission is left to be taken back.
    pub whole: bool,
}
