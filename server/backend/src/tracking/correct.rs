//! Correcting a comment that was sent. Its first wording stays in the register's entry and in the ledger; every wording
//! that it had stays to be read beside it.

use model::comments::{Comment as Said, Form};
use model::consultations::Stage;
use model::moderation::kinds;
use model::moment::Instant;
use model::submissions::registered;
use model::tracking::{self, Standing, Words};
use model::{Invalid, Problem};

use super::repo::{self, Comment, Subject};
use super::view::{Corrected, Correcting};
use super::{Tracking, policy};
use crate::actor::Actor;
use crate::comments::{self, Subject as About, fingerprint_of};
use crate::consultations::{self, settle_one};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::events::{self, Event};
use crate::{corrections, exports, hash, moderation};

impl Tracking<'_> {
    /// A comment with its words as they were sent and as they stand, to be corrected.
    ///
    /// # Errors
    /// `NotFound` for a secret or a comment that belongs to nothing; of an organisation's `Forbidden` for everyone but
    /// signatories, `NotFound` for who is no member; `Conflict` `Handled` when it can be corrected no more.
    pub async fn correcting(&self, actor: &Actor, secret: &str, comment: &str) -> Result<Correcting> {
        let mut tx = self.0.read().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        policy::may_act(&mut tx, actor, &subject).await?;
        let found = consultations::repo::by_id(&mut tx, &subject.consultation_id).await?;
        let found = found.ok_or(Error::NotFound)?;
        let row = comment_of(&mut tx, &subject, comment).await?;
        if !standing(&row, &subject, found.stage_at(self.0.now())).may_correct() {
            return Err(Conflict::Handled.into());
        }
        let about = self.about(&mut tx, &subject, comment).await?;
        let now = row.words();
        Ok(Correcting {
            card: found.card(self.0),
            target: about.target(&found),
            number: registered(subject.register_year, subject.register_number),
            first: corrections::first_words(&mut tx, comment).await?.unwrap_or_else(|| now.clone()),
            now,
            revision: row.revision,
        })
    }

    /// Corrects a comment that was at this revision when it was read. Stance, kind and provision stay, and so do all
    /// counters. The wording that it had is kept. Said twice, it is done once.
    ///
    /// # Errors
    /// As [`Tracking::correcting`]; `Invalid` with the fields of [`Words`]; `Conflict` `Changed` when somebody else has
    /// corrected it meanwhile.
    pub async fn correct(
        &self,
        actor: &Actor,
        secret: &str,
        comment: &str,
        revision: i64,
        words: Words,
    ) -> Result<Corrected> {
        let (now, words) = (self.0.now(), words.cleaned());
        let mut tx = self.0.write().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let person = policy::may_act(&mut tx, actor, &subject).await?;
        let settled = settle_one(&mut tx, &subject.consultation_id, now).await?;
        events::hold(&mut tx, subject.id.as_str()).await?;
        let row = comment_of(&mut tx, &subject, comment).await?;
        if row.words() == words && row.revision != revision {
            return Ok(Corrected::Same);
        }
        if !standing(&row, &subject, settled.stage).may_correct() {
            // The closing happened, whoever noticed it.
            self.0.commit(tx).await?;
            return Err(Conflict::Handled.into());
        }
        if row.revision != revision {
            return Err(Conflict::Changed.into());
        }
        let first = corrections::first_words(&mut tx, comment).await?.unwrap_or_else(|| row.words());
        words.correct(&first, &row.words())?;
        let about = self.about(&mut tx, &subject, comment).await?;
        let said = self.parsed(&mut tx, &subject, comment, &about, &words).await?;
        let account = person.map(|person| &person.account);
        repo::keep_revision(&mut tx, &row, account, now).await?;
        if !repo::correct(&mut tx, &row, &words, &fingerprint_of(&said), now).await? {
            return Err(Conflict::Changed.into());
        }
        let flags = kinds([words.text.as_str(), &words.proposed_wording, &words.reasons]);
        moderation::corrected(&mut tx, subject.consultation_id.as_str(), comment, &flags, now).await?;
        let event = event(comment, tracking::Event::Corrected, account, "", now);
        events::write(&mut tx, subject.id.as_str(), &[event]).await?;
        exports::outdate(&mut tx, subject.id.as_str());
        if let Some(person) = person {
            self.0.audit(&mut tx, person, "correct_comment", &format!("comment:{comment}")).await?;
        }
        self.0.commit(tx).await?;
        Ok(Corrected::Stored)
    }

    /// What a comment is about.
    async fn about(&self, tx: &mut Tx, subject: &Subject, comment: &str) -> Result<About> {
        let all = comments::repo::of(tx, &subject.id).await?;
        let written = all.iter().find(|written| written.id.as_str() == comment).ok_or(Error::NotFound)?;
        About::of(self.0, tx, written).await
    }

    /// The corrected comment by the rules of every comment: what is stored of what was sent is never broken.
    async fn parsed(
        &self,
        tx: &mut Tx,
        subject: &Subject,
        comment: &str,
        about: &About,
        words: &Words,
    ) -> Result<Said> {
        let all = comments::repo::of(tx, &subject.id).await?;
        let written = all.iter().find(|written| written.id.as_str() == comment).ok_or(Error::NotFound)?;
        let form = Form {
            text: words.text.clone(),
            proposed_wording: words.proposed_wording.clone(),
            reasons: words.reasons.clone(),
            ..written.form(about)
        };
        let said = form.parse(&about.present())?;
        // The words of the law proposed once more: the counters hold it as a proposal.
        if said.proposed_wording.is_none() && !written.proposed_wording.is_empty() {
            return Err(Invalid::one("proposed_wording", Problem::Unchanged).into());
        }
        Ok(said)
    }
}

pub(super) const fn event<'a>(
    comment: &'a str,
    kind: tracking::Event,
    account: Option<&'a model::ids::AccountId>,
    reason: &'a str,
    at: Instant,
) -> Event<'a> {
    Event { comment, kind, version: None, account, reason, at }
}

/// A comment of this submission.
async fn comment_of(tx: &mut Tx, subject: &Subject, comment: &str) -> Result<Comment> {
    let all = repo::comments(tx, &subject.id).await?;
    all.into_iter().find(|row| row.id == comment).ok_or(Error::NotFound)
}

/// What decides about a comment.
pub(super) fn standing(row: &Comment, subject: &Subject, stage: Stage) -> Standing {
    Standing {
        state: row.state,
        stage,
        handled: row.handled > 0,
        endorsed: row.endorsements > 0,
        by_hand: subject.means.by_hand(),
        corrections: usize::try_from(row.corrections).unwrap_or(usize::MAX),
    }
}
