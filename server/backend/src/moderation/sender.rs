//! The sender's side: what they are told, their answer to a question, their appeal.

use std::collections::HashMap;

use model::ids::SubmissionId;
use model::moderation::{Act, Cause, Objection};
use model::moment::Instant;
use model::tracking::Words;

use super::repo::{self, ActRow};
use super::view::{Answered, Moderated, Question};
use super::write::held;
use super::{Moderation, seal};
use crate::db::{Tx, many, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::tracking::{may_act, subject};
use crate::{Actor, Backend, hash};

/// Comments of one submission, and more than there are.
const MOST: i64 = 1_000;

impl Moderation<'_> {
    /// Answers a moderator's question, once. For whoever holds the secret of the tracking address.
    ///
    /// # Errors
    /// `NotFound` for a secret or a question that belongs to nothing; of an organisation's as [`crate::tracking`] has it;
    /// `Invalid` on `words`; `Conflict` `Handled` when it was answered, or the comment is waited for no more.
    pub async fn answer(&self, actor: &Actor, secret: &str, act: &str, form: &Objection) -> Result<()> {
        self.reply(actor, secret, act, form, Cause::Answered).await
    }

    /// Appeals against an act, once. For whoever holds the secret of the tracking address.
    ///
    /// # Errors
    /// As [`Moderation::answer`]; `Conflict` `Handled` for an act that was appealed against, decided about or undone.
    pub async fn appeal_against(
        &self,
        actor: &Actor,
        secret: &str,
        act: &str,
        form: &Objection,
    ) -> Result<()> {
        self.reply(actor, secret, act, form, Cause::Appealed).await
    }

    async fn reply(
        &self,
        actor: &Actor,
        secret: &str,
        act: &str,
        form: &Objection,
        cause: Cause,
    ) -> Result<()> {
        const REPLY: &str = "insert into moderation_replies (act_id, comment_id, body, at) values ($1, $2, $3, $4) \
             on conflict do nothing";
        let (words, now) = (form.parse()?, self.0.now());
        let mut tx = self.0.write().await?;
        let sender = subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let person = may_act(&mut tx, actor, &sender).await?;
        let row = repo::act(&mut tx, &sender.consultation_id, act).await?.ok_or(Error::NotFound)?;
        let comment = held(&mut tx, &sender.consultation_id, &row.comment_id).await?;
        if comment.submission_id != sender.id.as_str() {
            return Err(Error::NotFound);
        }
        let acts = repo::acts(&mut tx, &row.comment_id).await?;
        let open = match cause {
            Cause::Appealed => may_appeal(&acts, comment.state),
            _ => may_answer(&acts),
        };
        if open.is_none_or(|open| open.id != row.id) {
            return Err(Conflict::Handled.into());
        }
        run!(&mut tx, REPLY, act, &row.comment_id, &words, now.0)?;
        let barred = (cause == Cause::Appealed).then_some(row.account_id.as_str());
        repo::queue(&mut tx, sender.consultation_id.as_str(), &row.comment_id, cause, barred, now).await?;
        if let Some(person) = person {
            let verb = if cause == Cause::Appealed { "appeal" } else { "answer_question" };
            self.0.audit(&mut tx, person, verb, &format!("comment:{}", row.comment_id)).await?;
        }
        self.0.commit_aside(tx).await
    }
}

/// The act against which its sender may appeal.
fn may_appeal(acts: &[ActRow], state: model::comments::State) -> Option<&ActRow> {
    let stands = |act: &&ActRow| match act.kind {
        Act::Hide => state == model::comments::State::Hidden,
        _ => state != model::comments::State::Withdrawn,
    };
    repo::appealable(acts).filter(stands).filter(|act| act.reply.is_none())
}

/// The question that its sender may answer: the last one, as long as nothing was decided since.
fn may_answer(acts: &[ActRow]) -> Option<&ActRow> {
    repo::standing(acts).filter(|act| act.kind == Act::Ask && act.reply.is_none())
}

/// What the sender of a submission is told about its comments, by the id of each that was moderated.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn told(
    backend: &Backend,
    tx: &mut Tx,
    submission: &SubmissionId,
) -> Result<HashMap<String, Moderated>> {
    const COMMENTS: &str = "select c.id, c.state, c.body, c.proposed_wording, c.reasons from comments c \
         where c.submission_id = $1 and exists (select 1 from moderation_acts m where m.comment_id = c.id) limit $2";
    type Row = (String, String, String, String, String);
    let mut told = HashMap::new();
    for (id, state, text, proposed_wording, reasons) in many!(tx, Row, COMMENTS, submission.as_str(), MOST)? {
        let state = state.parse().map_err(Error::internal)?;
        let acts = repo::acts(tx, &id).await?;
        let sealed = seal::originals(tx, &[&id]).await?.remove(&id).is_some();
        let public = sealed.then_some(Words { text, proposed_wording, reasons });
        let moderated = Moderated {
            public,
            may_appeal: may_appeal(&acts, state).map(|act| act.id.clone()),
            may_answer: may_answer(&acts).map(|act| act.id.clone()),
            ..moderated(backend, &acts)
        };
        told.insert(id, moderated);
    }
    Ok(told)
}

fn moderated(backend: &Backend, acts: &[ActRow]) -> Moderated {
    let civil = |at: i64| backend.civil(Instant(at));
    let decided = |act: &ActRow| acts.iter().find(|other| other.about_id.as_deref() == Some(act.id.as_str()));
    let said = |act: &ActRow| {
        let (words, at) = act.reply.clone().zip(act.replied_at)?;
        Some(Answered { words, at: civil(at) })
    };
    let mut moderated = Moderated::default();
    for act in acts {
        let about = decided(act);
        let stands = about.is_none_or(|about| about.kind == Act::Reject);
        match act.kind {
            Act::Hide | Act::Redact => {
                if stands {
                    let kept = (act.kind, act.rule(), act.reason.clone(), civil(act.at));
                    moderated.kept_back.push(kept);
                }
                if let Some(appeal) = said(act) {
                    let decision = about.map(|about| {
                        let why = Answered { words: about.reason.clone(), at: civil(about.at) };
                        (about.kind == Act::Grant, why)
                    });
                    moderated.appeals.push((appeal, decision));
                }
            }
            Act::Ask => moderated.questions.push(Question {
                act: act.id.clone(),
                words: act.reason.clone(),
                at: civil(act.at),
                answer: said(act),
            }),
            Act::Publish | Act::Undo | Act::Grant | Act::Reject => {}
        }
    }
    moderated
}

/// The question of an act, for its mail; nothing where it was erased.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn asked(tx: &mut Tx, act: &str) -> Result<Option<String>> {
    const ASKED: &str = "select reason from moderation_acts where id = $1 and kind = 'ask' and reason <> ''";
    Ok(scalar!(tx, String, ASKED, act)?)
}
