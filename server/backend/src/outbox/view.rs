//! What the desk sees of the outbox.

use model::mails::{Shelf as Name, State, Way};
use model::moment::Civil;

use super::Letter;

/// One shelf of the outbox, a page of it.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// Which.
    pub here: Name,
    /// How many mails stand on each, in their order; of the sent ones it is not asked.
    pub counts: Vec<(Name, Option<i64>)>,
    /// The newest first.
    pub rows: Vec<Row>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// A mail on its shelf.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The recipient, without what stands before the @ but for its first letter.
    pub to: String,
    /// What it says, without the secret of its link; absent when that is gone.
    pub letter: Option<Letter>,
    /// Where it stands.
    pub state: State,
    /// When it was written.
    pub created: Civil,
    /// When it is tried next, while it waits.
    pub due: Option<Civil>,
    /// When it left.
    pub sent: Option<Civil>,
    /// How often it was tried.
    pub tries: i64,
}

/// A mail that is looked at.
#[derive(Clone, Debug)]
pub struct Opened {
    /// As on its shelf.
    pub row: Row,
    /// The whole address.
    pub recipient: String,
    /// What the other side said last.
    pub trouble: String,
    /// By which way it left.
    pub way: Option<Way>,
    /// What it says; absent when that is gone. Its link is in it only when the mail was written as a file, for then
    /// nobody but the reader can hand it on.
    pub letter: Option<Letter>,
}
