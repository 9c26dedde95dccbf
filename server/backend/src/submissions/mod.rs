//! Submissions: the draft of a browser session, sending it, taking whole ones, and the receipt.
//!
//! Sending is one transaction: submission, published comments, the next number of the year's register, counts and leaf
//! hash are written together or not at all, and the answer leaves after the commit.

#[cfg(test)]
mod deadline_tests;
mod desk;
mod draft;
mod entrance;
mod entry;
#[cfg(test)]
mod fault_tests;
mod hold;
#[cfg(test)]
mod hold_tests;
#[cfg(test)]
mod key_tests;
mod parts;
mod receipt;
mod receive;
mod recent;
mod register;
mod replay;
mod repo;
mod retry;
mod send;
mod signals;
#[cfg(test)]
mod tests;
mod view;

use crate::Backend;

pub(crate) use desk::Desk;
pub(crate) use draft::shown;
pub use entrance::Entrance;
pub(crate) use hold::handed_in;
pub use hold::{HELD_SECONDS, Prepared};
pub(crate) use receipt::known;
pub(crate) use receive::receive_at;
pub(crate) use recent::Recent;
pub(crate) use register::secret;
pub(crate) use repo::{by_id, keep_sender};
pub(crate) use retry::Tries;
pub(crate) use send::{Arrival, deliver, enter, sent_before};
pub use view::{Draft, DraftComment, First, Held, Receipt, ReceiptComment, Received, Sent};

/// The use cases of submissions; see [`Backend::submissions`].
#[derive(Clone, Copy)]
pub struct Submissions<'a>(&'a Backend);

impl Backend {
    /// What can be done with submissions.
    #[must_use]
    pub fn submissions(&self) -> Submissions<'_> {
        Submissions(self)
    }
}
