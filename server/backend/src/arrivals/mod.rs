//! Arrivals: what came, by day, county and kind of sender, and by what was spoken about. A job counts it in the order of the
//! ledger, which has no gaps: what is counted ends at one place, which is kept and moves in the transaction that counts. So
//! sending costs nothing more, and whenever the program stops nothing is counted twice and nothing is left out.
//!
//! What arrived stays counted as it arrived, also when it is taken back or erased, or when the text changes.

pub(crate) mod repo;
mod round;
mod tally;
#[cfg(test)]
mod tests;

use crate::Backend;

/// The use cases of arrivals; see [`Backend::arrivals`].
#[derive(Clone, Copy)]
pub struct Arrivals<'a>(&'a Backend);

impl Backend {
    /// What can be done about what came.
    #[must_use]
    pub fn arrivals(&self) -> Arrivals<'_> {
        Arrivals(self)
    }
}
