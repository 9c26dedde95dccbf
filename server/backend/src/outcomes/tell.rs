//! Telling: after a release every sender is told once, in one mail for each submission. Everything of one submission – its
//! events, its mail, the marks on its comments – is written in one transaction, so that whenever the program stops nobody is
//! told twice and nobody is left out.

use model::ids::SubmissionId;
use model::mails::Mail;
use model::moment::Instant;
use model::outcomes::Outcome;
use model::tracking;

use super::Outcomes;
use crate::comments::{self, Subject};
use crate::db::{Tx, many, run, scalar};
use crate::error::{Conflict, Error, Result};
use crate::events::{self, Event};
use crate::{Backend, outbox};

/// Comments looked at for one transaction.
const BATCH: i64 = 50;
/// Transactions in one round, so that other work of the program has its turn.
const BATCHES: usize = 40;
/// Comments of one submission, and more than there are.
const MOST: i64 = 1_000;
/// Answers that a mail says; the rest stands on the page that it leads to.
const IN_A_MAIL: usize = 20;

impl Outcomes<'_> {
    /// Tells senders of what was released, a bounded number of them, and says how many submissions there were. A
    /// background job calls it.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn tell(&self) -> Result<usize> {
        let mut told = 0;
        for _ in 0..BATCHES {
            match self.tell_some(BATCH).await? {
                Some(some) => told += some,
                None => break,
            }
        }
        Ok(told)
    }

    /// Tells the senders of so many comments of one released decision; nothing when everybody was told.
    pub(super) async fn tell_some(&self, most: i64) -> Result<Option<usize>> {
        let now = self.0.now();
        let Some(decision) = untold(&mut self.0.read().await?).await? else { return Ok(None) };
        let mut tx = self.0.write().await?;
        let submissions = submissions(&mut tx, &decision, most).await?;
        if submissions.is_empty() {
            told(&mut tx, &decision, now).await?;
            self.0.commit_aside(tx).await?;
            return Ok(Some(0));
        }
        let mut how_many = 0;
        for submission in submissions {
            how_many += usize::from(self.tell_one(&mut tx, &submission.into(), now).await?);
        }
        self.0.commit_aside(tx).await?;
        Ok(Some(how_many))
    }

    /// Tells one sender everything that was released and not told; says whether there was anything.
    async fn tell_one(&self, tx: &mut Tx, submission: &SubmissionId, now: Instant) -> Result<bool> {
        const OPEN: &str = "select c.id from comments c join decisions d on d.id = c.decision_id \
             where c.submission_id = $1 and c.told_at is null and d.state = 'released' \
             and c.state not in ('draft', 'withdrawn') order by c.position, c.id limit $2";
        const TOLD: &str = "update comments set told_at = $2 where id = $1 and told_at is null";
        // Another process that tells the same waits here, and then finds nothing.
        events::hold(tx, submission.as_str()).await?;
        let open = many!(tx, (String,), OPEN, submission.as_str(), MOST)?;
        if open.is_empty() {
            return Ok(false);
        }
        let mut happened = Vec::with_capacity(open.len());
        for (comment,) in &open {
            if run!(tx, TOLD, comment, now.0)? != 1 {
                return Err(Conflict::Changed.into());
            }
            let kind = tracking::Event::Answered;
            happened.push(Event { comment, kind, version: None, account: None, reason: "", at: now });
        }
        events::write(tx, submission.as_str(), &happened).await?;
        let mail = Mail::Answered { submission: submission.clone(), at: now.0 };
        outbox::write_to_sender(self.0, tx, submission, &mail).await?;
        Ok(true)
    }
}

/// A released decision of which somebody was not told, the earliest first.
async fn untold(tx: &mut Tx) -> Result<Option<String>> {
    const UNTOLD: &str = "select id from decisions where state = 'released' and told_at is null \
         order by released_at, id limit $1";
    Ok(scalar!(tx, String, UNTOLD, 1_i64)?)
}

/// The submissions of so many comments of which their senders were not told, in one order for everybody.
async fn submissions(tx: &mut Tx, decision: &str, most: i64) -> Result<Vec<String>> {
    const SUBMISSIONS: &str = "select distinct few.submission_id from (select submission_id from comments \
         where decision_id = $1 and told_at is null and state not in ('draft', 'withdrawn') order by id limit $2) \
         as few order by few.submission_id";
    let rows = many!(tx, (String,), SUBMISSIONS, decision, most)?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Keeps that everybody was told of a decision.
async fn told(tx: &mut Tx, decision: &str, now: Instant) -> Result<()> {
    const TOLD: &str = "update decisions set told_at = $2 where id = $1 and told_at is null and not exists \
         (select 1 from comments where decision_id = $1 and told_at is null and state not in ('draft', 'withdrawn'))";
    run!(tx, TOLD, decision, now.0)?;
    Ok(())
}

/// What a mail says of the answers to one submission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Label of the provision, outcome, reason; not all where there are very many.
    pub items: Vec<(String, Outcome, String)>,
    /// How many more there are.
    pub more: i64,
}

/// What the sender of a submission was told at an instant.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn answers(
    backend: &Backend,
    tx: &mut Tx,
    submission: &SubmissionId,
    at: Instant,
) -> Result<Answers> {
    const ANSWERS: &str = "select c.id, d.outcome, d.reason from comments c join decisions d on d.id = c.decision_id \
         where c.submission_id = $1 and c.told_at = $2 and d.state = 'released' limit $3";
    let rows = many!(tx, (String, String, String), ANSWERS, submission.as_str(), at.0, MOST)?;
    let mut all = Vec::with_capacity(rows.len());
    for written in comments::repo::of(tx, submission).await? {
        let Some((_, outcome, reason)) = rows.iter().find(|(id, ..)| id == written.id.as_str()) else {
            continue;
        };
        let about = Subject::of(backend, tx, &written).await?;
        let label = about.provision().map(|provision| provision.label.clone()).unwrap_or_default();
        all.push((label, outcome.parse().map_err(Error::internal)?, reason.clone()));
    }
    let more = i64::try_from(all.len().saturating_sub(IN_A_MAIL)).unwrap_or(i64::MAX);
    all.truncate(IN_A_MAIL);
    Ok(Answers { items: all, more })
}
