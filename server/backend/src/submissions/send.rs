//! Sending the draft of a browser session.

use model::comments::Form;
use model::consultations::{Mode, Stage};
use model::ids::SubmissionId;
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::{Means, Sender, SenderForm};
use model::{Invalid, Language};

use super::parts::{Ready, flags};
use super::register::{self, Outgoing};
use super::repo::{self, Stored};
use super::retry::Tries;
use super::{Entrance, Sent, Submissions, signals};
use crate::comments::{self, Subject, fingerprint_of, may_send_saved};
use crate::consultations::{self, InForce, settle_one};
use crate::db::{self, Tx};
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Backend, attachments, challenges, hash, moderation, outbox, tallies};
use model::submissions::registered;

impl Submissions<'_> {
    /// Sends a draft of the holder's: register number, comments published, counts, hash, place in the ledger and a copy
    /// of the receipt by mail, in this language, all in one transaction. The sender as typed is stored whatever happens. Sent once more, it gives the same receipt.
    ///
    /// # Errors
    /// `NotFound` when the holder has no such submission; `Invalid` with the sender's fields by name and the comments'
    /// as `comments.N.field`; `Conflict` `Empty`, `NotOpen` or `Closed`. After any of them the draft is as it was.
    pub async fn send(
        &self,
        language: Language,
        actor: &Actor,
        id: &SubmissionId,
        form: SenderForm,
    ) -> Result<Sent> {
        self.send_through(language, actor, id, form, &Entrance::default()).await
    }

    /// The same for whoever came through an entrance: a proof of work is used up by what it lets in, and what was odd is
    /// noted and decides nothing.
    ///
    /// # Errors
    /// As [`Submissions::send`]; `Conflict` `ProofSpent` when the proof was used before or asked for elsewhere.
    pub async fn send_through(
        &self,
        language: Language,
        actor: &Actor,
        id: &SubmissionId,
        form: SenderForm,
        entrance: &Entrance,
    ) -> Result<Sent> {
        let now = self.0.now();
        let holder = hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str());
        let form = form.cleaned();
        let mut tries = Tries::default();
        loop {
            match self.try_send(language, &holder, id, (&form, entrance), now).await {
                Err(error) if tries.again(&error) => {}
                other => return other,
            }
        }
    }

    async fn try_send(
        &self,
        language: Language,
        holder: &str,
        id: &SubmissionId,
        (form, entrance): (&SenderForm, &Entrance),
        now: Instant,
    ) -> Result<Sent> {
        let mut tx = self.0.write().await?;
        let stored = repo::own(&mut tx, id, holder).await?.ok_or(Error::NotFound)?;
        if !repo::keep_sender(&mut tx, id, form).await? {
            drop(tx);
            return self.sent_before(holder, id).await;
        }
        if let Some(solved) = &entrance.solved
            && let Err(refusal) = challenges::spend(&mut tx, solved, &stored.consultation_id).await
        {
            self.0.commit_aside(tx).await?;
            return Err(refusal);
        }
        let sending = async {
            let sent = deliver(self.0, &mut tx, language, &stored.id, form, now).await;
            match (&sent, &entrance.solved) {
                (Ok(_), _) => signals::note(&mut tx, &stored.id, entrance.trap, now).await?,
                (Err(Error::Invalid(_) | Error::Conflict(_)), Some(solved)) => {
                    challenges::give_back(&mut tx, solved).await?;
                }
                (Err(_), _) => {}
            }
            sent
        };
        let sent = sending.await;
        self.0.commit_with(tx, sent).await
    }

    /// The receipt of a submission that this holder has sent already.
    async fn sent_before(&self, holder: &str, id: &SubmissionId) -> Result<Sent> {
        let stored = repo::own(&mut self.0.read().await?, id, holder).await?.ok_or(Error::NotFound)?;
        receipt_of(self.0, &stored)
    }
}

/// The receipt of a submission that was sent already.
///
/// # Errors
/// `NotFound` when there is no such submission.
pub(crate) async fn sent_before(backend: &Backend, tx: &mut Tx, id: &SubmissionId) -> Result<Sent> {
    receipt_of(backend, &repo::by_id(tx, id).await?.ok_or(Error::NotFound)?)
}

fn receipt_of(backend: &Backend, stored: &Stored) -> Result<Sent> {
    let (Some(year), Some(number)) = (stored.register_year, stored.register_number) else {
        return Err(Error::internal("a submission neither draft nor registered"));
    };
    Ok(Sent { number: registered(year, number), secret: register::secret(backend, &stored.id)? })
}

/// Enters a draft, whose row this transaction holds, in the register.
///
/// # Errors
/// As [`Submissions::send`]. Of a refusal nothing is written but the clock's event, which shall stay.
pub(crate) async fn deliver(
    backend: &Backend,
    tx: &mut Tx,
    language: Language,
    id: &SubmissionId,
    form: &SenderForm,
    now: Instant,
) -> Result<Sent> {
    deliver_handed_in(backend, tx, language, id, form, (now, None)).await
}

/// When a draft was handed in, and whether it says the same since.
#[derive(Clone, Copy, Debug)]
pub(super) struct HandedIn {
    pub(super) at: Instant,
    pub(super) same: bool,
}

impl HandedIn {
    /// When what it says now was received: what was changed since, at the latest at the closing.
    fn received(self, closes: Instant) -> Instant {
        if self.same { self.at } else { self.at.max(Instant(closes.0 - 1)) }
    }
}

/// The same for a draft that may have been handed in before: then it came in time however late it is entered. A
/// consultation is answered only when none is left (`outcomes::gate`), and then takes none.
pub(super) async fn deliver_handed_in(
    backend: &Backend,
    tx: &mut Tx,
    language: Language,
    id: &SubmissionId,
    form: &SenderForm,
    (now, handed_in): (Instant, Option<HandedIn>),
) -> Result<Sent> {
    let stored = repo::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    let settled = settle_one(tx, &stored.consultation_id, now).await?;
    let in_time = may_send_saved(settled.stage, settled.closes, now);
    let received = match (in_time, handed_in, settled.stage) {
        (Ok(()), ..) => now,
        (Err(_), Some(handed_in), Stage::Analysis) => handed_in.received(settled.closes),
        (Err(late), ..) => return Err(late),
    };
    let arrival = Arrival { means: Means::Web, received, entered: now, language: Some(language) };
    let sent = enter(backend, tx, &stored, &settled, form, arrival).await?;
    // Who sends without an address has only the page.
    if !form.anonymous && !form.email.is_empty() {
        outbox::write(backend, tx, &form.email, language, &Mail::Registered { submission: id.clone() })
            .await?;
    }
    Ok(sent)
}

/// By which way and when a submission came, and when it is entered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Arrival {
    pub(crate) means: Means,
    pub(crate) received: Instant,
    pub(crate) entered: Instant,
    /// Of the page on which it was sent.
    pub(crate) language: Option<Language>,
}

/// Enters a draft that came in time in the register. What is entered is never changed by anybody: only an erasure
/// empties it.
///
/// # Errors
/// As [`Submissions::send`]; `Conflict` `NoText`, or `Closed` once the consultation is answered.
pub(crate) async fn enter(
    backend: &Backend,
    tx: &mut Tx,
    stored: &Stored,
    settled: &InForce,
    form: &SenderForm,
    arrival: Arrival,
) -> Result<Sent> {
    // Every recommendation has its answer: one more would have none.
    if matches!(settled.stage, Stage::Answered | Stage::Archived) {
        return Err(Conflict::Closed.into());
    }
    let id = &stored.id;
    let newest = backend.text(tx, settled.version.as_deref().ok_or(Conflict::NoText)?).await?;
    let found = consultations::repo::by_id(tx, &stored.consultation_id).await?.ok_or(Error::NotFound)?;
    let (sender, ready) = check(backend, tx, id, form, (found.mode, arrival.means)).await?;
    let state = settled.moderation.sent();
    repo::send_comments(tx, id, state).await?;
    let consultation = found.id.as_str();
    let arrived = ready.iter().map(|Ready { id, flags, .. }| moderation::Arrival {
        comment: id.as_str(),
        consultation,
        state,
        flags,
        at: arrival.entered,
    });
    db::insert(tx, &moderation::arrived(&arrived.collect::<Vec<_>>())).await?;
    let attachments = attachments::repo::of(tx, id).await?;
    let outgoing = Outgoing {
        id,
        consultation: &found.slug,
        means: arrival.means,
        sender: &sender,
        comments: &ready,
        attachments: &attachments,
        sent: arrival.received,
        entered: arrival.entered,
    };
    // From the number on every other sender of the year waits for the commit: it comes as late as it can.
    let (number, leaf) = repo::next_places(tx, register::year(backend, arrival.entered), 1).await?;
    let seal = register::seal(backend, &outgoing, number, leaf)?;
    repo::register(tx, id, &arrival, &seal).await?;
    tallies::repo::add(tx, found.id.as_str(), &register::added(&newest, &sender, &ready)).await?;
    Ok(Sent { number: seal.printed, secret: seal.secret })
}

/// Parses everything, then stores sender and comments as they will be read: the county by its official name, no wording
/// that changes nothing.
async fn check(
    backend: &Backend,
    tx: &mut Tx,
    id: &SubmissionId,
    form: &SenderForm,
    (mode, means): (Mode, Means),
) -> Result<(Sender, Vec<Ready>)> {
    let mut invalid = Invalid::default();
    let sender = form.parse(mode, means).map_err(|problems| invalid.0.extend(problems.0)).ok();
    let all = comments::repo::of(tx, id).await?;
    if all.is_empty() {
        return Err(Conflict::Empty.into());
    }
    let mut ready = Vec::with_capacity(all.len());
    for (index, written) in all.iter().enumerate() {
        let subject = Subject::of(backend, tx, written).await?;
        match written.form(&subject).parse(&subject.present()) {
            Ok(comment) => {
                let fingerprint = fingerprint_of(&comment);
                let (place, flags) = (written.place_id.clone(), flags(&comment));
                ready.push(Ready { id: written.id.clone(), subject, place, comment, fingerprint, flags });
            }
            Err(problems) => invalid.absorb(&format!("comments.{index}"), problems),
        }
    }
    let sender = sender.filter(|_| invalid.0.is_empty()).ok_or(invalid)?;
    let official = typed(&sender);
    if official != *form {
        repo::keep_sender(tx, id, &official).await?;
    }
    for (written, ready) in all.iter().zip(&ready) {
        let form = as_read(ready);
        if form != written.form(&ready.subject) || ready.fingerprint != written.fingerprint {
            comments::repo::update(tx, &ready.id, &form, &ready.fingerprint).await?;
        }
    }
    Ok((sender, ready))
}

fn typed(sender: &Sender) -> SenderForm {
    SenderForm {
        name: sender.name.clone(),
        email: sender.email.clone(),
        county: sender.county.clone(),
        kind: sender.kind.to_string(),
        organisation: sender.organisation.clone().unwrap_or_default(),
        publish_name: sender.publish_name,
        contact: sender.contact.clone(),
        anonymous: sender.name.is_empty(),
    }
}

fn as_read(ready: &Ready) -> Form {
    let comment = &ready.comment;
    Form {
        provision: ready.subject.provision().map(|provision| provision.eid.clone()).unwrap_or_default(),
        stance: comment.stance.to_string(),
        kind: comment.kind.to_string(),
        text: comment.text.clone(),
        proposed_wording: comment.proposed_wording.clone().unwrap_or_default(),
        reasons: comment.reasons.clone().unwrap_or_default(),
    }
}
