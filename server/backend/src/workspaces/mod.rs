//! The desk of an organisation: the deadlines ahead, what is in work, what was sent and where each comment stands, and
//! all of it as a file.

mod desk;
mod dossier;
mod repo;
#[cfg(test)]
mod tests;
mod view;

use crate::Backend;

pub use view::{Desk, Filter, InWork, Mine, SentComment};

/// Comments on one page of the desk.
const A_PAGE: usize = 20;

/// The use cases of the organisation's desk; see [`Backend::workspaces`].
#[derive(Clone, Copy)]
pub struct Workspaces<'a>(&'a Backend);

impl Backend {
    /// What an organisation sees of its own work.
    #[must_use]
    pub fn workspaces(&self) -> Workspaces<'_> {
        Workspaces(self)
    }
}
