//! Taking back what was sent. The entry of the register stays, with number and date, and so does the place in the ledger;
//! the words are no longer public, and no counter holds them.

use model::comments::State;
use model::limits;
use model::submissions::registered;
use model::tracking::Event;
use model::{Invalid, Problem, text};

use super::correct::{event, standing};
use super::repo::{self, Comment};
use super::view::Withdrawing;
use super::{Tracking, policy};
use crate::actor::Actor;
use crate::comments::{self, Subject};
use crate::consultations::{self, settle_one};
use crate::error::{Conflict, Error, Result};
use crate::{events, exports, hash, tallies, themes};

impl Tracking<'_> {
    /// What would be taken back: one comment, or all that are left where none is named.
    ///
    /// # Errors
    /// `NotFound` for a secret or a comment that belongs to nothing; of an organisation's `Forbidden` for everyone but
    /// signatories, `NotFound` for who is no member; `Conflict` `Handled` when nothing can be taken back any more.
    pub async fn withdrawing(
        &self,
        actor: &Actor,
        secret: &str,
        comment: Option<&str>,
    ) -> Result<Withdrawing> {
        let mut tx = self.0.read().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        policy::may_act(&mut tx, actor, &subject).await?;
        let found = consultations::repo::by_id(&mut tx, &subject.consultation_id).await?;
        let found = found.ok_or(Error::NotFound)?;
        let all = repo::comments(&mut tx, &subject.id).await?;
        let stage = found.stage_at(self.0.now());
        let left = all.iter().filter(|row| standing(row, &subject, stage).may_withdraw());
        let left: Vec<&Comment> = left.collect();
        let chosen = chosen(&all, &left, comment)?;
        let mut labelled = Vec::with_capacity(chosen.len());
        for written in comments::repo::of(&mut tx, &subject.id).await? {
            if let Some(row) = chosen.iter().find(|row| row.id == written.id.as_str()) {
                let about = Subject::of(self.0, &mut tx, &written).await?;
                let label = about.provision().map(|provision| provision.label.clone()).unwrap_or_default();
                labelled.push((label, row.state));
            }
        }
        Ok(Withdrawing {
            card: found.card(self.0),
            number: registered(subject.register_year, subject.register_number),
            whole: labelled.len() == left.len(),
            comments: labelled,
        })
    }

    /// Takes back one comment, or all that are left where none is named, for good. The counters shrink in the same
    /// transaction. Done twice, it is done once.
    ///
    /// # Errors
    /// As [`Tracking::withdrawing`]; `Invalid` with `TooLong` on `reason`.
    pub async fn withdraw(
        &self,
        actor: &Actor,
        secret: &str,
        comment: Option<&str>,
        reason: &str,
    ) -> Result<()> {
        let (now, reason) = (self.0.now(), text::clean(reason));
        if u64::try_from(reason.chars().count()).unwrap_or(u64::MAX) > limits::REASON {
            return Err(Invalid::one("reason", Problem::TooLong { max: limits::REASON }).into());
        }
        let mut tx = self.0.write().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let person = policy::may_act(&mut tx, actor, &subject).await?;
        let settled = settle_one(&mut tx, &subject.consultation_id, now).await?;
        events::hold(&mut tx, subject.id.as_str()).await?;
        let all = repo::comments(&mut tx, &subject.id).await?;
        let left: Vec<&Comment> =
            all.iter().filter(|row| standing(row, &subject, settled.stage).may_withdraw()).collect();
        let chosen = match chosen(&all, &left, comment) {
            // A double click: it is done.
            Err(_) if is_done(&all, comment) => return Ok(()),
            Err(refusal) => {
                self.0.commit(tx).await?;
                return Err(refusal);
            }
            Ok(chosen) => chosen,
        };
        let newest = settled.version.as_deref().ok_or(Conflict::NoText)?;
        let newest = self.0.text(&mut tx, newest).await?;
        let before = tallies::of_submission(&mut tx, &subject.id, &newest).await?;
        let account = person.map(|person| &person.account);
        let mut told = Vec::with_capacity(chosen.len());
        for row in chosen {
            if !repo::withdraw(&mut tx, &row.id, now).await? {
                return Err(Conflict::Changed.into());
            }
            themes::forget(&mut tx, &row.id).await?;
            told.push(event(&row.id, Event::Withdrawn, account, &reason, now));
        }
        let after = tallies::of_submission(&mut tx, &subject.id, &newest).await?;
        let less = tallies::difference(before, &after);
        tallies::repo::add(&mut tx, subject.consultation_id.as_str(), &less).await?;
        events::write(&mut tx, subject.id.as_str(), &told).await?;
        exports::outdate(&mut tx, subject.id.as_str());
        if let Some(person) = person {
            let object = match comment {
                Some(comment) => format!("comment:{comment}"),
                None => format!("submission:{}", subject.id),
            };
            self.0.audit(&mut tx, person, "withdraw_comment", &object).await?;
        }
        self.0.commit(tx).await
    }
}

/// The comments that are meant, of those that may be taken back.
fn chosen<'a>(all: &[Comment], left: &[&'a Comment], comment: Option<&str>) -> Result<Vec<&'a Comment>> {
    let Some(comment) = comment else {
        return if left.is_empty() { Err(Conflict::Handled.into()) } else { Ok(left.to_vec()) };
    };
    if !all.iter().any(|row| row.id == comment) {
        return Err(Error::NotFound);
    }
    let one = left.iter().find(|row| row.id == comment).ok_or(Conflict::Handled)?;
    Ok(vec![one])
}

/// Whether everything that is meant was taken back already.
fn is_done(all: &[Comment], comment: Option<&str>) -> bool {
    let mut meant = all.iter().filter(|row| comment.is_none_or(|comment| row.id == comment)).peekable();
    meant.peek().is_some() && meant.all(|row| row.state == State::Withdrawn)
}
