//! Readings: what is worked out of everything that people said on an article, by a job and off the way of whoever asks. A
//! reading holds figures, phrases and the ids of comments; the comments themselves are fetched when it is shown, so that
//! nothing hidden, taken back or erased is shown out of it.

mod body;
mod collect;
mod compute;
pub(crate) mod mark;
mod pick;
mod policy;
mod repo;
mod round;
mod show;
#[cfg(test)]
pub(crate) mod tests;
mod view;

use crate::Backend;

pub use body::{Body, Cell, Phrase, Standing, Wordings};
pub(crate) use show::Here;
pub use show::{CHANGES_SHOWN, EACH_SHOWN};
pub use view::{Beside, Desk, Group, Read};

/// The use cases of readings; see [`Backend::readings`].
#[derive(Clone, Copy)]
pub struct Readings<'a>(&'a Backend);

impl Backend {
    /// What was said on each article, read as a whole.
    #[must_use]
    pub fn readings(&self) -> Readings<'_> {
        Readings(self)
    }
}
