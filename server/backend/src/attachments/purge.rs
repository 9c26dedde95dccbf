//! Taking out of the store what no row names any more.

use super::{Attachments, repo};
use crate::error::Result;

/// How long bytes may wait for the row that names them, in seconds. An upload takes seconds.
const WAIT: i64 = 60 * 60;
const BATCH: i64 = 500;

impl Attachments<'_> {
    /// Removes what no attachment names from the store; gives how many files went. What the store does not give up is
    /// tried again in the next round.
    ///
    /// # Errors
    /// `Unavailable` when the database or the store does not answer.
    pub async fn purge(&self) -> Result<u64> {
        let mut tx = self.0.write().await?;
        repo::doom(&mut tx, self.0.now().plus_seconds(-WAIT)).await?;
        self.0.commit_aside(tx).await?;
        let (mut gone, mut after) = (0, String::new());
        loop {
            let names = repo::doomed(&mut self.0.read().await?, &after, BATCH).await?;
            let Some(last) = names.last() else { return Ok(gone) };
            after.clone_from(last);
            for name in names {
                self.0.0.files.store()?.delete(&name).await?;
                let mut tx = self.0.write().await?;
                repo::forget(&mut tx, &name).await?;
                self.0.commit_aside(tx).await?;
                gone += 1;
            }
        }
    }

    /// The same right after something was deleted; the job does what could not be done.
    pub(crate) async fn purge_or_later(&self) {
        if let Err(error) = self.purge().await {
            tracing::error!(%error, "files that nothing names could not be removed yet");
        }
    }
}
