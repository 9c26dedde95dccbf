//! An act on one comment.

use model::comments::State;
use model::ids::SubmissionId;
use model::mails::Mail;
use model::moderation::{self, Act, Cause, Deed, Form};
use model::tracking::Words;
use model::{Invalid, Problem};

use super::arrival::reflag;
use super::repo::{self, Subject};
use super::write::{Doing, held, write};
use super::{Done, Moderation, policy, seal};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Staff, consultations, outbox};

impl Moderation<'_> {
    /// Does something to one comment, which the moderator has claimed: lets it out, hides it, takes a passage out, or asks
    /// its sender. Sent twice, it is done once. For moderators.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or comment; `Invalid` by field, `Unknown` on `from` for a passage that
    /// stands nowhere; `Conflict` `Claimed` when somebody else has it, `Changed` when something happened since the page
    /// was shown, `Handled` when its state does not allow the act, or its sender cannot be reached.
    pub async fn act(&self, actor: &Actor, slug: &str, form: &Form) -> Result<Done> {
        let staff = policy::may_moderate(self.0, actor, slug).await?;
        let deed = form.parse()?;
        let (id, now) = (self.id(slug).await?, self.0.now());
        let mut tx = self.0.write().await?;
        let subject = held(&mut tx, &id, &form.comment).await?;
        if !repo::holds(&mut tx, &subject.id, &staff.account, now).await? {
            return self.again(&mut tx, staff, &subject, form).await;
        }
        if subject.seen() != form.seen || subject.cause == Cause::Appealed.as_str() {
            return Err(Conflict::Changed.into());
        }
        let after = moderation::after(deed.act(), subject.state).ok_or(Conflict::Handled)?;
        let left = match &deed {
            Deed::Redact { rule, passage, .. } => {
                let left = moderation::redact(&subject.words(), passage, *rule);
                Some(left.ok_or_else(|| Invalid::one("from", Problem::Unknown))?)
            }
            _ => None,
        };
        let doing = Doing {
            staff,
            consultation: &id,
            act: deed.act(),
            rule: deed.rule(),
            reason: deed.reason(),
            after,
            about: None,
            bulk: None,
            at: now,
        };
        let act = write(self.0, &mut tx, &subject, &doing).await?;
        match (&deed, left) {
            (Deed::Redact { .. }, Some(left)) => {
                seal::seal(&mut tx, &act, subject.turns + 1, &subject, &left).await?;
                reflag(&mut tx, &subject.id, &flags(&left)).await?;
            }
            (Deed::Ask { .. }, _) => self.ask(&mut tx, &id, &subject, &act).await?,
            _ => repo::settle(&mut tx, &subject.id).await?,
        }
        let stays = deed.act() == Act::Redact;
        if !stays {
            repo::CLAIMS.release(&mut tx, &subject.id, &staff.account).await?;
        }
        self.0.commit(tx).await?;
        Ok(Done { act, comment: subject.id, stays })
    }

    /// Whoever sends the same form twice has done it; everybody else needs the claim.
    async fn again(&self, tx: &mut Tx, staff: &Staff, subject: &Subject, form: &Form) -> Result<Done> {
        let last = repo::acts(tx, &subject.id).await?.pop();
        let same = last.filter(|last| {
            last.account_id == staff.account.as_str()
                && last.kind.as_str() == form.act
                && subject.seen() == form.seen + 1
        });
        let last = same.ok_or(Conflict::Claimed)?;
        Ok(Done { act: last.id, comment: subject.id.clone(), stays: false })
    }

    /// Writes to the sender, where there is an address, and lets the comment wait for the answer.
    async fn ask(
        &self,
        tx: &mut Tx,
        consultation: &model::ids::ConsultationId,
        subject: &Subject,
        act: &str,
    ) -> Result<()> {
        if subject.erased_at.is_some() {
            return Err(Conflict::Handled.into());
        }
        let submission = SubmissionId::from(subject.submission_id.clone());
        let mail = Mail::Asked { submission: submission.clone(), act: act.to_owned() };
        outbox::write_to_sender(self.0, tx, &submission, &mail).await?;
        repo::settle(tx, &subject.id).await?;
        repo::queue(tx, consultation.as_str(), &subject.id, Cause::Asked, None, self.0.now()).await
    }

    /// The consultation by its name in addresses.
    pub(super) async fn id(&self, slug: &str) -> Result<model::ids::ConsultationId> {
        consultations::repo::id_by_slug(&mut self.0.read().await?, slug).await?.ok_or(Error::NotFound)
    }
}

/// What looks like personal data in words.
pub(super) fn flags(words: &Words) -> Vec<moderation::Personal> {
    moderation::kinds([words.text.as_str(), &words.proposed_wording, &words.reasons])
}

impl Subject {
    pub(super) fn words(&self) -> Words {
        Words {
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }

    /// Whether a moderator may do something to it by itself.
    pub(super) fn is_free(&self) -> bool {
        matches!(self.state, State::Waiting | State::Published) && self.cause != Cause::Appealed.as_str()
    }
}
