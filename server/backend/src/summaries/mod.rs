//! Summaries: what experts say that people said on an article, each sentence resting on comments. A summary has a revision,
//! and whoever writes names the one they saw. Whether a sentence still has its ground is asked of the comments each time:
//! what was hidden, taken back or erased is no ground, and no public sentence repeats its words.

mod coverage;
mod forget;
mod policy;
pub(crate) mod repo;
mod show;
#[cfg(test)]
mod tests;
mod view;
mod withheld;
mod write;

use crate::Backend;

pub(crate) use forget::forget;
pub use view::{Cited, Coverage, Editing, Publishing, Summary, Uncited, Uncovered};

/// The use cases of summaries; see [`Backend::summaries`].
#[derive(Clone, Copy)]
pub struct Summaries<'a>(&'a Backend);

impl Backend {
    /// What can be done about summaries of what people said.
    #[must_use]
    pub fn summaries(&self) -> Summaries<'_> {
        Summaries(self)
    }
}
