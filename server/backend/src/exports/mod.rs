//! Files that staff order: made by a job off the request path, with progress, called off when somebody thinks better of it,
//! kept for a week in the store of files, and fetched later.
//!
//! Whatever takes words out of sight, changes or erases them moves the consultation's turn ([`outdate`]) in its own
//! transaction. A file remembers the turn at which it was begun: at another it is made anew while it is in the making, and
//! not handed out once it is ready.

mod desk;
mod fetch;
mod make;
mod policy;
mod repo;
mod round;
#[cfg(test)]
mod tests;
mod turns;
mod view;

use crate::Backend;

pub use fetch::Fetched;
pub(crate) use turns::{outdate, outdate_all};
pub use view::{Files, Ordered};

/// Days for which a file is kept.
pub const KEPT_DAYS: i64 = 7;

/// The use cases of ordered files; see [`Backend::exports`].
#[derive(Clone, Copy)]
pub struct Exports<'a>(&'a Backend);

impl Backend {
    /// What can be ordered as a file.
    #[must_use]
    pub fn exports(&self) -> Exports<'_> {
        Exports(self)
    }
}
