//! Writing the mails: whoever has something to be told, and was told nothing for a day. Mail and marks are written in one
//! transaction, so that nothing is told twice and nothing is left out, whenever the program stops.

use model::mails::{Mail, NewsPart};

use super::{Digests, repo};
use crate::error::Result;
use crate::outbox;

/// Seconds between two mails to one address, at least.
const DAY: i64 = 86_400;
/// Addresses looked for at once.
const BATCH: i64 = 200;
/// Submissions in one mail; what is more waits for the next.
const MOST: i64 = 100;

impl Digests<'_> {
    /// Writes the mails that are due and says how many there were. The first thing that happens after a quiet day is told
    /// at once; what follows is told together a day later.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn round(&self) -> Result<usize> {
        let (mut after, mut written) = (String::new(), 0);
        let before = self.0.now().plus_seconds(-DAY);
        loop {
            let batch = repo::due(&mut self.0.read().await?, before, &after, BATCH).await?;
            let Some(last) = batch.last() else { return Ok(written) };
            after.clone_from(last);
            for id in &batch {
                written += usize::from(self.tell(id).await?);
            }
        }
    }

    /// Tells one of them; says whether there was anything.
    async fn tell(&self, id: &str) -> Result<bool> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let Some(digest) = repo::take(&mut tx, id, now.plus_seconds(-DAY)).await? else { return Ok(false) };
        let mut parts = Vec::new();
        for pending in repo::pending(&mut tx, &digest.id, MOST).await? {
            repo::mark(&mut tx, &digest.id, &pending.submission, pending.turns).await?;
            // Of an organisation that somebody has joined since: what happened before is no news.
            // What was answered its sender was told by a mail of its own.
            if pending.last_at >= digest.since_at && (pending.others || !pending.own) {
                parts.push(NewsPart {
                    submission: pending.submission,
                    after: pending.told,
                    until: pending.turns,
                    without_answers: pending.own,
                });
            }
        }
        let some = !parts.is_empty();
        if some {
            let mail = Mail::News { digest: digest.id.clone(), parts };
            outbox::write(self.0, &mut tx, &digest.email, digest.language, &mail).await?;
            repo::mailed(&mut tx, &digest.id, now).await?;
        }
        self.0.commit_aside(tx).await?;
        Ok(some)
    }
}
