//! Whose a comment is while it is looked at, and which comes next.

use model::moderation::Cause;

use super::{Moderation, policy, queue, repo};
use crate::Actor;
use crate::error::{Conflict, Error, Result};

/// How often another comment is looked for when somebody else was faster.
const TRIES: usize = 20;

impl Moderation<'_> {
    /// Opens a comment: it is the moderator's for a while. With `take` also one that is somebody else's, which is put on
    /// record. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment; `Conflict` `Claimed` when it is somebody else's.
    pub async fn open(&self, actor: &Actor, slug: &str, comment: &str, take: bool) -> Result<()> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let (id, now) = (self.id(slug).await?, self.0.now());
        let mut tx = self.0.write().await?;
        let subject = repo::subject(&mut tx, &id, comment).await?.ok_or(Error::NotFound)?;
        if !repo::CLAIMS.claim(&mut tx, comment, &staff.account, now).await? {
            if !take {
                return Err(Conflict::Claimed.into());
            }
            repo::take(&mut tx, comment, &staff.account, now).await?;
            self.0.audit(&mut tx, staff, "take_over_comment", &format!("comment:{}", subject.id)).await?;
        }
        self.0.commit_aside(tx).await
    }

    /// Goes on to the next comment that waits, after one of them or from the beginning, and opens it; nothing when none is
    /// left for this moderator. The one before is given back. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn next(
        &self,
        actor: &Actor,
        slug: &str,
        cause: Option<Cause>,
        (after, from): (Option<(i64, &str)>, Option<&str>),
    ) -> Result<Option<String>> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let (id, now) = (self.id(slug).await?, self.0.now());
        let mut tx = self.0.write().await?;
        if let Some(from) = from {
            repo::CLAIMS.release(&mut tx, from, &staff.account).await?;
        }
        let mut place = after;
        let mut found = None;
        for _ in 0..TRIES {
            let wanted = queue::Wanted { cause, place, but: from, account: &staff.account, now };
            let next = queue::free(&mut tx, &id, &wanted).await?;
            match next {
                Some(comment) if repo::CLAIMS.claim(&mut tx, &comment, &staff.account, now).await? => {
                    found = Some(comment);
                    break;
                }
                // Somebody was faster; or the end was reached, and what was passed over stands at the beginning.
                Some(_) => {}
                None if place.is_some() => place = None,
                None => break,
            }
        }
        self.0.commit_aside(tx).await?;
        Ok(found)
    }

    /// Gives a comment back that was opened. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug.
    pub async fn release(&self, actor: &Actor, slug: &str, comment: &str) -> Result<()> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        repo::CLAIMS.release(&mut tx, comment, &staff.account).await?;
        self.0.commit_aside(tx).await
    }
}
