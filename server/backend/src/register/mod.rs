//! The register of a consultation (Law 52/2003 art. 7 (5)): what staff enter by hand, its list for staff with persons and
//! contacts, its mirror for everyone, and the file.
//!
//! What came by itself is entered by `submissions`. Nothing here or there changes an entry: only an erasure empties it.

mod enter;
mod export;
mod list;
mod policy;
mod repo;
#[cfg(test)]
mod tests;
mod view;
mod write;

use crate::Backend;

pub use list::Filter;
pub use view::{Article, Entered, Entering, Entry, Line, Lines, Person, Register, Started};

/// The use cases of the register; see [`Backend::register`].
#[derive(Clone, Copy)]
pub struct RegisterOf<'a>(&'a Backend);

impl Backend {
    /// What can be done with the register.
    #[must_use]
    pub fn register(&self) -> RegisterOf<'_> {
        RegisterOf(self)
    }
}
