//! Placements: where comments stand after a new version was published. Carrying them over ([`carry_over`]) is part of
//! publishing; what it cannot say for certain waits in a queue until an expert settles it. Every step leaves a row that
//! nothing changes.

mod carry;
#[cfg(test)]
pub(crate) mod fixture;
mod policy;
mod queue;
mod repo;
mod settle;
#[cfg(test)]
mod tests;
mod view;

use crate::Backend;

pub(crate) use carry::{Earlier, carry_over};
pub(crate) use queue::steps;
pub use view::{Candidate, Queue, Step, Waiting};

/// The use cases of placements; see [`Backend::placements`].
#[derive(Clone, Copy)]
pub struct Placements<'a>(&'a Backend);

impl Backend {
    /// What can be done about where comments stand.
    #[must_use]
    pub fn placements(&self) -> Placements<'_> {
        Placements(self)
    }
}
