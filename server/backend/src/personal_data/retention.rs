//! How long each kind of data is kept, and the job that forgets it afterwards.

use std::sync::atomic::Ordering;

use model::moment::Instant;

use super::{PersonalData, files};
use crate::db::{Tx, many, run};
use crate::error::Result;

const DAY: i64 = 86_400;
/// Rows that go in one transaction.
const BATCH: i64 = 500;

/// How many days each kind is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// A draft, after its last comment was added.
    pub drafts: i64,
    /// A mail that left or was given up, after it was written.
    pub mails: i64,
    /// The key of a repeated request of a program.
    pub keys: i64,
}

impl Default for Periods {
    fn default() -> Self {
        Self { drafts: 180, mails: 30, keys: 30 }
    }
}

/// What a round forgot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Drafts.
    pub drafts: u64,
    /// Mails.
    pub mails: u64,
    /// Keys of programs.
    pub keys: u64,
}

impl PersonalData<'_> {
    /// Forgets what was kept long enough, and removes files of mails and of submissions that are gone. Sessions, logins and links
    /// have rounds of their own ([`crate::sessions`], [`crate::logins`], [`Backend::purge_links`](crate::Backend::purge_links)).
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn forget_old(&self, periods: &Periods) -> Result<Forgotten> {
        let before = |days: i64| self.0.now().plus_seconds(-days * DAY);
        let mut forgotten = Forgotten::default();
        loop {
            let mut tx = self.0.write().await?;
            let drafts = delete_drafts(&mut tx, before(periods.drafts), self.0.now()).await?;
            self.0.commit_aside(tx).await?;
            forgotten.drafts += drafts;
            if drafts == 0 {
                break;
            }
        }
        let mut tx = self.0.write().await?;
        let mails = delete_mails(&mut tx, before(periods.mails)).await?;
        forgotten.keys = delete_keys(&mut tx, before(periods.keys)).await?;
        self.0.commit_aside(tx).await?;
        forgotten.mails = u64::try_from(mails.len()).unwrap_or(u64::MAX);
        files::remove(self.0, &mails).await;
        self.0.exports().purge().await?;
        self.sweep().await?;
        self.0.attachments().purge_or_later().await;
        // What is deleted is overwritten with zeros as it is; only an erasure asks for more, once.
        if self.0.0.scrub_due.load(Ordering::Acquire) {
            self.scrub().await;
        }
        Ok(forgotten)
    }

    /// Removes files of mails that the outbox does not know.
    async fn sweep(&self) -> Result<()> {
        let present = files::present(&self.0.0.letters).await?;
        let mut orphans = Vec::new();
        let mut tx = self.0.read().await?;
        for (id, _) in present {
            if many!(&mut tx, (String,), "select id from outbox where id = $1", &id)?.is_empty() {
                orphans.push(id);
            }
        }
        drop(tx);
        files::remove(self.0, &orphans).await;
        Ok(())
    }
}

/// Drafts of browsers in which nothing was added since, and for which no mailed link waits.
async fn delete_drafts(tx: &mut Tx, before: Instant, now: Instant) -> Result<u64> {
    const OLD: &str = "select s.id from submissions s where s.state = 'draft' and s.holder_hash is not null \
        and s.created_at < $1 and coalesce(s.held_until, 0) <= $3 and not exists (select 1 from comments c where c.submission_id = s.id \
        and c.created_at >= $1) order by s.id limit $2";
    let old = many!(tx, (String,), OLD, before.0, BATCH, now.0)?;
    for (id,) in &old {
        run!(tx, "delete from comments where submission_id = $1", id)?;
        run!(tx, "delete from submissions where id = $1 and state = 'draft'", id)?;
    }
    Ok(u64::try_from(old.len()).unwrap_or(u64::MAX))
}

/// Mails that are done with. What waits, is under way or in doubt is not.
async fn delete_mails(tx: &mut Tx, before: Instant) -> Result<Vec<String>> {
    const OLD: &str =
        "delete from outbox where state in ('sent', 'given_up') and created_at < $1 returning id";
    Ok(many!(tx, (String,), OLD, before.0)?.into_iter().map(|(id,)| id).collect())
}

async fn delete_keys(tx: &mut Tx, before: Instant) -> Result<u64> {
    Ok(run!(tx, "delete from idempotency_keys where created_at < $1", before.0)?)
}
