//! Campaigns: comments that are near-copies of one text. What has come is grouped by a job ([`Campaigns::round`]), which
//! nobody who sends waits for; what an expert says of campaigns stays. Nothing is ever dropped, and whatever joins, parts
//! or merges leaves rows that nothing changes.

mod desk;
mod expert;
mod moves;
mod plan;
mod policy;
mod regroup;
mod repo;
mod round;
mod said;
mod show;
mod tally;
#[cfg(test)]
mod tests;
mod view;
mod works;

use crate::Backend;

pub(crate) use desk::greatest;
pub(crate) use repo::unsign;
pub(crate) use round::Pace;
pub use view::{Choice, Happened, List, Member, Pair, Progress, Share, Shown, Summary};

/// The use cases of campaigns; see [`Backend::campaigns`].
#[derive(Clone, Copy)]
pub struct Campaigns<'a>(&'a Backend);

impl Backend {
    /// What can be done with campaigns.
    #[must_use]
    pub fn campaigns(&self) -> Campaigns<'_> {
        Campaigns(self)
    }
}
