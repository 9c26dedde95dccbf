//! What a citizen sees.

use model::moment::Civil;
use model::tracking::Step;

use crate::consultations::Card;

/// A page of what was sent with one address.
#[derive(Clone, Debug)]
pub struct Mine {
    /// The address, in lower case.
    pub email: String,
    /// The newest first.
    pub entries: Vec<Entry>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// One submission.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Number in the register.
    pub number: String,
    /// Secret of its tracking address.
    pub secret: String,
    /// When it was sent.
    pub sent: Civil,
    /// How many comments it holds.
    pub comments: i64,
    /// On which steps of their way its comments stand, and how many on each.
    pub stand: Vec<(Step, i64)>,
    /// Something happened since its sender said to have read last.
    pub news: bool,
    /// It was sent without an account, and so is theirs to erase.
    pub own: bool,
    /// The consultation.
    pub card: Card,
}
