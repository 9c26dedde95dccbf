//! Moderation: comments are let out, hidden, redacted, asked about; acts are undone, appealed against and decided by
//! somebody else. Every act is one transaction with its row among the acts, which never changes, its audit row, and what its
//! sender is told.
//!
//! A comment that somebody opened is theirs for a while ([`model::moderation::CLAIM_MS`]): an act needs the claim in its own
//! transaction, so that two people never handle one comment unknowingly.

mod act;
mod appeal;
mod arrival;
mod bulk;
mod claim;
mod item;
mod ledger;
mod policy;
mod queue;
mod repo;
mod report;
mod seal;
mod sender;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod undo;
mod view;
mod write;

use crate::Backend;

pub(crate) use arrival::{Arrival, arrived, corrected};
pub(crate) use queue::causes;
pub(crate) use seal::{erase, originals, revisions};
pub(crate) use sender::{asked, told};
pub use view::{
    Answered, Appeal, Claim, Done, Item, Ledger, Line, Moderated, Opened, Planned, Preview, Question, Queue,
    Queued, Reportable, Reported, Told, Total,
};

/// The use cases of moderation; see [`Backend::moderation`].
#[derive(Clone, Copy)]
pub struct Moderation<'a>(&'a Backend);

impl Backend {
    /// What can be done about comments that were sent.
    #[must_use]
    pub fn moderation(&self) -> Moderation<'_> {
        Moderation(self)
    }
}
