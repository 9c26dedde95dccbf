//! Undoing an act: the comment is as it was before, and both rows stay.

use model::moderation::Act;

use super::repo::{self, ActRow};
use super::write::{Doing, bring_back, held, write};
use super::{Moderation, policy};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Staff};
use model::ids::ConsultationId;

impl Moderation<'_> {
    /// Undoes the last act that stands on a comment and gives the comment, which the moderator then has claimed. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or act; `Conflict` `Handled` when something happened to the comment
    /// since, the sender has reacted, or such an act cannot be undone; `Claimed` when somebody else is at work on it.
    pub async fn undo(&self, actor: &Actor, slug: &str, act: &str) -> Result<String> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let id = self.id(slug).await?;
        let mut tx = self.0.write().await?;
        let row = repo::act(&mut tx, &id, act).await?.ok_or(Error::NotFound)?;
        self.undone(&mut tx, staff, &id, &row).await?;
        self.0.commit(tx).await?;
        Ok(row.comment_id)
    }

    /// Undoes what was done to many comments at once, as far as nothing happened to them since, and says how many. For
    /// moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or bulk act.
    pub async fn undo_bulk(&self, actor: &Actor, slug: &str, bulk: &str) -> Result<usize> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let id = self.id(slug).await?;
        let mut tx = self.0.write().await?;
        let rows = repo::of_bulk(&mut tx, &id, bulk).await?;
        if rows.is_empty() {
            return Err(Error::NotFound);
        }
        let mut undone = 0;
        for row in &rows {
            match self.undone(&mut tx, staff, &id, row).await {
                Ok(()) => {
                    repo::CLAIMS.release(&mut tx, &row.comment_id, &staff.account).await?;
                    undone += 1;
                }
                Err(Error::Conflict(_)) => {}
                Err(error) => return Err(error),
            }
        }
        self.0.commit(tx).await?;
        Ok(undone)
    }

    async fn undone(&self, tx: &mut Tx, staff: &Staff, id: &ConsultationId, row: &ActRow) -> Result<()> {
        let now = self.0.now();
        let subject = held(tx, id, &row.comment_id).await?;
        let acts = repo::acts(tx, &row.comment_id).await?;
        let last = repo::standing(&acts).is_some_and(|last| last.id == row.id && last.reply.is_none());
        if !row.kind.undoable() || !last || subject.state != row.state_after || subject.erased_at.is_some() {
            return Err(Conflict::Handled.into());
        }
        if !repo::CLAIMS.claim(tx, &subject.id, &staff.account, now).await? {
            return Err(Conflict::Claimed.into());
        }
        let doing = Doing {
            staff,
            consultation: id,
            act: Act::Undo,
            rule: None,
            reason: "",
            after: row.state_before,
            about: Some(&row.id),
            bulk: None,
            at: now,
        };
        write(self.0, tx, &subject, &doing).await?;
        bring_back(tx, id, row, now).await
    }
}
