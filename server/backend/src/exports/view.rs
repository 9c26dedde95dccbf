//! What is shown of ordered files.

use model::exports::{Format, Kind, State, Trouble};
use model::ids::ExportId;
use model::moment::Civil;

use crate::consultations::Card;

/// The orders of a consultation.
#[derive(Clone, Debug)]
pub struct Files {
    /// The consultation.
    pub card: Card,
    /// The orders, the newest first.
    pub items: Vec<Ordered>,
}

/// One order.
#[derive(Clone, Debug)]
pub struct Ordered {
    /// Its id.
    pub id: ExportId,
    /// What it holds.
    pub kind: Kind,
    /// In which format.
    pub format: Format,
    /// Which comments, as the filter of the desk's comments; absent for everything.
    pub filter: Option<String>,
    /// Printed label of the provision of the filter; empty where it names none.
    pub label: String,
    /// Name of who ordered it; empty where the account is gone.
    pub by: String,
    /// Whether the reader may call it off or remove it.
    pub theirs: bool,
    /// When it was ordered.
    pub at: Civil,
    /// Where it stands.
    pub state: State,
    /// Words have changed since it was begun: it is not handed out.
    pub stale: bool,
    /// Steps done: each row is read and then written.
    pub done: i64,
    /// Steps in all, as far as that is known.
    pub total: i64,
    /// Bytes of a file that is ready.
    pub bytes: i64,
    /// SHA-256 of them, in hexadecimal.
    pub checksum: String,
    /// Until when it is kept.
    pub expires: Civil,
    /// Why it could not be made.
    pub trouble: Option<Trouble>,
}

impl Ordered {
    /// Whether it can be fetched.
    #[must_use]
    pub const fn is_given_out(&self) -> bool {
        matches!(self.state, State::Ready) && !self.stale
    }
}
