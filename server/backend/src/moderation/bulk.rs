//! One act on many comments, after a look at what it would do.

use model::comments::State;
use model::moderation::{self, Bulk};

use super::repo;
use super::view::{Planned, Preview};
use super::write::{Doing, held, write};
use super::{Moderation, policy, queue};
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::{Actor, chance};

impl Moderation<'_> {
    /// What a bulk act would do to how many comments, and which it leaves alone. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Invalid` on `comments`.
    pub async fn preview(&self, actor: &Actor, slug: &str, bulk: &Bulk) -> Result<Preview> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let ids = bulk.ids();
        let now = self.0.now();
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let mut planned = Vec::new();
        for id in ids.iter().take(model::limits::BULK) {
            let Some(row) = queue::one(&mut tx, &opened.found.id, id).await? else { continue };
            let act = bulk.act.parse().ok();
            let state: State = row.state;
            let free = row.is_free() && act.is_some_and(|act| moderation::after(act, state).is_some());
            let queued = self.queued(&mut tx, row, staff, now).await?;
            let taken = queued.claim.as_ref().is_some_and(|claim| !claim.mine);
            planned.push(Planned { does: free && !taken, queued });
        }
        Ok(Preview { card: opened.found.card(self.0), planned })
    }

    /// Does one act to many comments in one transaction and gives its id and how many it was done to; what somebody else is
    /// at work on, and what does not allow it, is left alone. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Invalid` by field; `Conflict` `Handled` when it can be done to none.
    pub async fn bulk(&self, actor: &Actor, slug: &str, bulk: &Bulk) -> Result<(String, usize)> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let (deed, comments) = bulk.parse()?;
        let (id, now) = (self.id(slug).await?, self.0.now());
        let act: String = chance::id(self.0.0.chance.as_ref(), now);
        let mut tx = self.0.write().await?;
        let mut of = Vec::with_capacity(comments.len());
        for comment in comments {
            if let Some(found) = repo::subject(&mut tx, &id, &comment).await? {
                of.push((found.submission_id, comment));
            }
        }
        // In one order, so that of two who take the same submissions one waits for the other.
        of.sort_unstable();
        let mut done = 0;
        for (_, comment) in of {
            let subject = held(&mut tx, &id, &comment).await?;
            let after = moderation::after(deed.act(), subject.state).filter(|_| subject.is_free());
            let Some(after) = after else { continue };
            if !repo::CLAIMS.claim(&mut tx, &comment, &staff.account, now).await? {
                continue;
            }
            let doing = Doing {
                staff,
                consultation: &id,
                act: deed.act(),
                rule: deed.rule(),
                reason: deed.reason(),
                after,
                about: None,
                bulk: Some(&act),
                at: now,
            };
            write(self.0, &mut tx, &subject, &doing).await?;
            repo::settle(&mut tx, &comment).await?;
            repo::CLAIMS.release(&mut tx, &comment, &staff.account).await?;
            done += 1;
        }
        if done == 0 {
            return Err(Error::from(Conflict::Handled));
        }
        self.0.commit(tx).await?;
        Ok((act, done))
    }
}
