//! Deciding about an appeal: somebody else than who acted, with a reason.

use model::moderation::{Act, Objection};

use super::repo;
use super::write::{Doing, bring_back, held, write};
use super::{Done, Moderation, policy};
use crate::Actor;
use crate::error::{Conflict, Error, Result};

impl Moderation<'_> {
    /// Decides about an appeal against an act: granted, the comment is as it was before the act. For moderators other than
    /// who did it, who have claimed the comment.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or act; `Invalid` on `words`; `Conflict` `FourEyes` for one's own act,
    /// `Claimed` when somebody else has the comment, `Handled` when nobody appealed, it was decided, or the comment was
    /// taken back.
    pub async fn decide(
        &self,
        actor: &Actor,
        slug: &str,
        act: &str,
        grant: bool,
        form: &Objection,
    ) -> Result<Done> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let reason = form.parse()?;
        let (id, now) = (self.id(slug).await?, self.0.now());
        let mut tx = self.0.write().await?;
        let row = repo::act(&mut tx, &id, act).await?.ok_or(Error::NotFound)?;
        if row.account_id == staff.account.as_str() {
            return Err(Conflict::FourEyes.into());
        }
        let subject = held(&mut tx, &id, &row.comment_id).await?;
        let acts = repo::acts(&mut tx, &row.comment_id).await?;
        let waits = repo::appealable(&acts).is_some_and(|open| open.id == row.id && open.reply.is_some());
        let hidden = row.kind != Act::Hide || subject.state == row.state_after;
        if !waits || !hidden || subject.erased_at.is_some() {
            return Err(Conflict::Handled.into());
        }
        if !repo::holds(&mut tx, &subject.id, &staff.account, now).await? {
            return Err(Conflict::Claimed.into());
        }
        let kind = if grant { Act::Grant } else { Act::Reject };
        // Of what was hidden while it waited the appeal is about the hiding: granted, it is let out.
        let after =
            if grant && row.kind == Act::Hide { model::comments::State::Published } else { subject.state };
        let doing = Doing {
            staff,
            consultation: &id,
            act: kind,
            rule: row.rule(),
            reason: &reason,
            after,
            about: Some(&row.id),
            bulk: None,
            at: now,
        };
        let done = write(self.0, &mut tx, &subject, &doing).await?;
        repo::settle(&mut tx, &subject.id).await?;
        if grant && row.kind == Act::Redact {
            bring_back(&mut tx, &id, &row, now).await?;
            repo::settle(&mut tx, &subject.id).await?;
        }
        repo::CLAIMS.release(&mut tx, &subject.id, &staff.account).await?;
        self.0.commit(tx).await?;
        Ok(Done { act: done, comment: subject.id, stays: false })
    }
}
