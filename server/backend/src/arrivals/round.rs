//! Counting what came since.

use super::tally::Tally;
use super::{Arrivals, repo};
use crate::error::Result;

/// Submissions counted in one transaction.
const BATCH: i64 = 1_000;

impl Arrivals<'_> {
    /// Counts everything that was sent and is not counted, and says how many submissions that were. A background job calls it.
    ///
    /// # Errors
    /// `Unavailable`. What was counted by then stays counted.
    pub async fn round(&self) -> Result<i64> {
        let mut counted = 0;
        while let Some(more) = self.step(BATCH).await? {
            counted += more;
        }
        Ok(counted)
    }

    /// Counts so many submissions; nothing when all are counted.
    pub(super) async fn step(&self, most: i64) -> Result<Option<i64>> {
        let mut tx = self.0.read().await?;
        let (from, given) = repo::mark(&mut tx).await?;
        let to = given.min(from + most);
        if from >= to {
            return Ok(None);
        }
        let tally = Tally::of(self.0, &repo::arrived(&mut tx, from, to).await?);
        drop(tx);
        let mut tx = self.0.write().await?;
        // Another process may have counted these meanwhile: the next step looks anew.
        if !repo::advance(&mut tx, from, to).await? {
            return Ok(Some(0));
        }
        repo::add(&mut tx, &tally).await?;
        self.0.commit_aside(tx).await?;
        Ok(Some(to - from))
    }
}
