//! What a citizen sees.

use model::moment::Civil;

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
    /// It was sent without an account, and so is theirs to erase.
    pub own: bool,
    /// The consultation.
    pub card: Card,
}
