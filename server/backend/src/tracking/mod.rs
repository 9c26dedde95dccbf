//! Tracking: what becomes of a submission, for whoever holds the secret of its tracking address, and what they may still do
//! about it: correct a comment, take it back.
//!
//! The secret is enough for what a person sent. In an organisation's name only its signatories act, as everywhere: every
//! member may know the secret.

mod correct;
mod news;
mod policy;
mod repo;
#[cfg(test)]
mod tests;
mod view;
mod withdraw;

use crate::Backend;

pub use crate::corrections::Change;
pub(crate) use policy::may_act;
pub(crate) use repo::{Subject, subject};
pub use view::{Corrected, Correcting, Followed, Hand, News, Withdrawing};

/// The use cases of tracking; see [`Backend::tracking`].
#[derive(Clone, Copy)]
pub struct Tracking<'a>(&'a Backend);

impl Backend {
    /// What senders follow, correct and take back.
    #[must_use]
    pub fn tracking(&self) -> Tracking<'_> {
        Tracking(self)
    }
}
