//! Drafts: a version of the text in preparation, from the file to the published provisions.

mod around;
mod correct;
mod findings;
mod policy;
mod preview;
mod publish;
mod read;
mod repo;
mod reshape;
mod steps;
#[cfg(test)]
mod tests;
mod tree;
mod undo;

use crate::Backend;
use law::{Draft, Kind};

pub(crate) use publish::publish_at;

pub use around::Around;
pub use findings::Finding;
pub use preview::{Preview, PreviewNode, Step};

/// The use cases of drafts; see [`Backend::drafts`].
#[derive(Clone, Copy)]
pub struct Drafts<'a>(&'a Backend);

impl Backend {
    /// What can be done with a version in preparation.
    #[must_use]
    pub fn drafts(&self) -> Drafts<'_> {
        Drafts(self)
    }
}

/// How many articles stand in a draft, those of its annexes included.
fn count_articles(draft: &Draft) -> i64 {
    i64::try_from(draft.count(Kind::Article)).unwrap_or(i64::MAX)
}
