//! The job: one order after the other.

use std::sync::Arc;
use std::time::Duration;

use model::exports::{State, Trouble};

use super::repo::{self, Claimed, Stored};
use super::{Exports, KEPT_DAYS, turns};
use crate::error::{Error, Result};
use crate::tables::{Answer, Progress};

/// How often a run tells how far it has come.
const PULSE: Duration = Duration::from_secs(1);
/// Seconds without a word after which another run begins anew.
const LEASE: i64 = 60;
/// Runs that begin one order, at most.
const ATTEMPTS: i64 = 5;
const DAY: i64 = 86_400;

impl Exports<'_> {
    /// Makes the next file that is due; says whether there was one.
    ///
    /// # Errors
    /// `Unavailable` or `Internal`; the order is begun anew later.
    pub async fn round(&self) -> Result<bool> {
        let Some(order) = self.claim().await? else { return Ok(false) };
        self.run(&order).await?;
        Ok(true)
    }

    /// Takes the next order. From then on every change of words is seen: what was changed before is read.
    pub(super) async fn claim(&self) -> Result<Option<Claimed>> {
        let (claim, now): (String, _) = (self.0.id(), self.0.now());
        let mut tx = self.0.write().await?;
        let Some(id) = repo::claim(&mut tx, &claim, now, now.plus_seconds(LEASE)).await? else {
            return Ok(None);
        };
        let consultation = repo::consultation_of(&mut tx, &id).await?.ok_or(Error::NotFound)?;
        let turn = turns::hold(&mut tx, &consultation).await?;
        let order = repo::begin(&mut tx, &id, turn).await?;
        self.0.commit_aside(tx).await?;
        Ok(order)
    }

    /// Makes the file of an order, stores it, and says so. Called off meanwhile it leaves nothing.
    pub(super) async fn run(&self, order: &Claimed) -> Result<()> {
        if order.attempts > ATTEMPTS {
            return self.end(order, State::Failed, Trouble::Broken.as_str()).await;
        }
        let progress = Arc::<Progress>::default();
        let done = tokio::select! {
            done = self.finish(order, &progress) => done,
            never = self.beat(order, &progress) => never,
        };
        match done {
            Ok(()) => Ok(()),
            // The text is gone, or the provision.
            Err(Error::NotFound) => self.end(order, State::Failed, Trouble::Gone.as_str()).await,
            Err(_) if progress.is_stopped() => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// From reading to the row that says that the file is ready.
    async fn finish(&self, order: &Claimed, progress: &Arc<Progress>) -> Result<()> {
        let made = match self.make(order, progress).await? {
            Answer::Made(made) => made,
            Answer::TooMany { .. } => {
                return self.end(order, State::Failed, Trouble::TooMany.as_str()).await;
            }
        };
        let attachments = self.0.attachments();
        let stored_name = attachments.announce().await?;
        let put = attachments.put_file(&stored_name, made.file, || progress.go_on()).await;
        let (length, checksum) = match put {
            Ok(put) => put,
            Err(error) => {
                attachments.give_up(&stored_name).await;
                return Err(error);
            }
        };
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        // Whoever is just taking words out of sight is waited for.
        if turns::hold(&mut tx, &order.consultation_id).await? != order.turn {
            repo::end(&mut tx, order, State::Waiting, "").await?;
            self.0.commit_aside(tx).await?;
            attachments.give_up(&stored_name).await;
            return Ok(());
        }
        let stored = Stored {
            stored_name: &stored_name,
            name: &made.name,
            bytes: i64::try_from(length).unwrap_or(i64::MAX),
            checksum: &checksum,
            at: now,
            expires: now.plus_seconds(KEPT_DAYS * DAY),
            steps: i64::try_from(progress.told().0).unwrap_or(i64::MAX),
        };
        let kept =
            attachments.keep(&mut tx, &stored_name).await? && repo::ready(&mut tx, order, &stored).await?;
        if kept {
            return self.0.commit_aside(tx).await;
        }
        drop(tx);
        attachments.give_up(&stored_name).await;
        Ok(())
    }

    /// Tells how far the run has come, for as long as it lasts; asks it to stop once the order is not its own any more.
    async fn beat(&self, order: &Claimed, progress: &Progress) -> Result<()> {
        loop {
            tokio::time::sleep(PULSE).await;
            let told = self.pulse(order, progress).await;
            if let Err(error) = &told {
                tracing::warn!(%error, "how far an ordered file has come could not be told");
            }
            if matches!(told, Ok(false)) {
                progress.stop();
                // Whoever works stops at the next step.
                std::future::pending::<()>().await;
            }
        }
    }

    pub(super) async fn pulse(&self, order: &Claimed, progress: &Progress) -> Result<bool> {
        let (done, total) = progress.told();
        let steps = (i64::try_from(done).unwrap_or(i64::MAX), i64::try_from(total).unwrap_or(i64::MAX));
        let mut tx = self.0.write().await?;
        let ours = repo::pulse(&mut tx, order, steps, self.0.now().plus_seconds(LEASE)).await?;
        self.0.commit_aside(tx).await?;
        Ok(ours)
    }

    async fn end(&self, order: &Claimed, state: State, trouble: &str) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::end(&mut tx, order, state, trouble).await?;
        self.0.commit_aside(tx).await
    }
}
