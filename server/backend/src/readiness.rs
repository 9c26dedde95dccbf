//! Whether the storage can be worked with. Reading says little about writing: on a full disk every page is still there.

use std::sync::atomic::Ordering;

use crate::Backend;
use crate::db::{run, scalar};
use crate::error::{Error, Result};

/// What is written to find out, in bytes: more than a submission takes. A log that could not grow for one has room left for
/// less.
const ROOM: usize = 256 * 1024;

impl Backend {
    /// Reads; and writes too, from the first commit that was not taken until something as large is. So who asks often costs
    /// nothing while all is well, and what was full is found to have room again without anybody sending anything.
    ///
    /// # Errors
    /// `Unavailable` or `Internal` while the storage gives nothing or takes nothing.
    pub async fn ready(&self) -> Result<()> {
        const ASK: &str = "select cast(1 as bigint) from audit_head where id = 'head'";
        scalar!(&mut self.read().await?, i64, ASK)?
            .ok_or_else(|| Error::internal("the audit trail has no end"))?;
        if self.0.refused.load(Ordering::Acquire) {
            self.try_to_write().await?;
            self.0.refused.store(false, Ordering::Release);
        }
        Ok(())
    }

    /// Remembers that a commit was not taken.
    pub(crate) fn noted(&self, committed: Result<()>) -> Result<()> {
        if matches!(committed, Err(Error::Unavailable(_))) {
            self.0.refused.store(true, Ordering::Release);
        }
        committed
    }

    /// Stores something and takes it away again. It looks like a session that ended long ago: if it cannot be taken away,
    /// it goes with those.
    async fn try_to_write(&self) -> Result<()> {
        const PUT: &str = "insert into sessions (id_hash, data, expires_at) values ('ready', $1, 0) \
            on conflict (id_hash) do update set data = excluded.data";
        const TAKE: &str = "delete from sessions where id_hash = 'ready'";
        let mut tx = self.write().await?;
        run!(&mut tx, PUT, " ".repeat(ROOM))?;
        tx.commit().await?;
        let mut tx = self.write().await?;
        run!(&mut tx, TAKE)?;
        tx.commit().await
    }
}

#[cfg(test)]
mod tests {
    use crate::db::faults::{Fault, failing, steps_of};
    use crate::db::testing::db_test;
    use crate::reading::fixture::{SLUG, opinion, publish, submission};

    db_test! {
        async fn a_commit_that_was_not_taken_is_asked_for_until_one_is(b) {
            publish(b).await;
            let form = || submission(vec![opinion("", "Da.")]);
            let send = async || b.submissions().receive(SLUG, form(), None, b"").await;
            send().await.unwrap();
            let (ready, asked) = steps_of(b.ready()).await;
            ready.unwrap();
            assert_eq!(asked.len(), 2, "all is well, and yet more than a reading was done: {asked:?}");
            let full = Fault { persisted: false, away: true };
            let (sent, steps) = steps_of(send()).await;
            sent.unwrap();
            assert!(failing(steps.len() - 1, full, send()).await.0.is_err(), "its last step is the commit");
            // A small write that is taken meanwhile says nothing about a larger one.
            send().await.unwrap();
            // Begin, write, commit: the fifth step is the first that can tell.
            assert!(failing(4, full, b.ready()).await.0.is_err());
            b.ready().await.unwrap();
            assert_eq!(steps_of(b.ready()).await.1.len(), 2);
        }
    }
}
