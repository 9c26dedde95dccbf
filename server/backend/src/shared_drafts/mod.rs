//! Shared drafts: the submission that the members of an organisation write together, and that a signatory sends. Its
//! comments are comments and its sending is a sending like every other; here is what being several adds: who wrote
//! what, what they say among themselves, the proposal for signature, and that nobody overwrites anybody unseen.

mod load;
mod repo;
mod show;
mod sign;
mod talk;
#[cfg(test)]
mod tests;
mod view;
mod write;

use crate::Backend;
pub(crate) use repo::touch;

pub use view::{
    Beginning, Changed, Check, Editing, Hand, Note, Proposal, Removed, SentBefore, SharedComment,
    SharedDraft, Work,
};

/// The use cases of shared drafts; see [`Backend::shared_drafts`].
#[derive(Clone, Copy)]
pub struct SharedDrafts<'a>(&'a Backend);

impl Backend {
    /// What can be done with shared drafts.
    #[must_use]
    pub fn shared_drafts(&self) -> SharedDrafts<'_> {
        SharedDrafts(self)
    }
}
