//! Handing in a submission that a mailed link sends: for who was asked to prove work and has no script that could. What
//! waits is the draft itself, so that there is one text and not two; when it was handed in decides whether it came in time.

use model::citizens::{self, folded};
use model::ids::{LinkId, SubmissionId};
use model::mails::Mail;
use model::moment::Instant;
use model::submissions::SenderForm;
use model::{Invalid, Language, Problem};
use serde::{Deserialize, Serialize};

use super::repo::{self, Stored};
use super::retry::Tries;
use super::send::{HandedIn, deliver_handed_in, sent_before};
use super::view::Held;
use super::{Sent, Submissions, draft, signals};
use crate::comments::{self, may_send_saved};
use crate::consultations::{self, settle_one};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::links::{self, Purpose};
use crate::policies::Both;
use crate::{Actor, Backend, hash, outbox};

/// How long the link works, in seconds: over a night and a day without mail.
pub const HELD_SECONDS: i64 = 48 * 60 * 60;
/// Links that one address gets in an hour: an office shares one more often than a mailbox takes.
const LINKS_PER_HOUR: i64 = 20;

/// What a link needs to know.
#[derive(Serialize, Deserialize)]
struct Waiting {
    submission: SubmissionId,
    /// When it was handed in.
    at: Instant,
    /// What it said then.
    said: String,
    /// The field that nobody sees was filled in.
    trap: bool,
}

/// What somebody has who was asked for proof before sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prepared {
    /// It was sent before: its receipt.
    Sent(Sent),
    /// Nothing but the proof is missing.
    Ready,
}

impl Submissions<'_> {
    /// Stores who sends, as typed, and says whether nothing but a proof is missing.
    ///
    /// # Errors
    /// As [`Submissions::send`]; the sender stays stored.
    pub async fn prepare(&self, actor: &Actor, id: &SubmissionId, form: SenderForm) -> Result<Prepared> {
        let holder = hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str());
        let mut tx = self.0.write().await?;
        let sent = self.kept(&mut tx, &holder, id, &form.cleaned()).await;
        match sent {
            Ok(Some(sent)) => Ok(Prepared::Sent(sent)),
            Ok(None) => self.0.commit_aside(tx).await.map(|()| Prepared::Ready),
            Err(error) => self.0.commit_with(tx, Err(error)).await,
        }
    }

    /// Hands a draft of the holder's in, and mails the link that sends it within [`HELD_SECONDS`], also when comments
    /// are no longer taken then. The draft stays where it is. `None` when the link is on its way, else the receipt of what was sent
    /// before.
    ///
    /// # Errors
    /// As [`Submissions::send`]; `Invalid` on `email` without an address, or with `TooMany` where it got many links lately.
    pub async fn hold(
        &self,
        language: Language,
        actor: &Actor,
        id: &SubmissionId,
        form: SenderForm,
        trap: bool,
    ) -> Result<Option<Sent>> {
        let holder = hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str());
        let (form, now) = (form.cleaned(), self.0.now());
        let mut tx = self.0.write().await?;
        let held = async {
            if let Some(sent) = self.kept(&mut tx, &holder, id, &form).await? {
                return Ok(Some(sent));
            }
            // Also who sends without a name: the address is forgotten when the submission is entered.
            citizens::Form { email: form.email.clone() }.check()?;
            let address = hash(&folded(&form.email));
            let since = now.plus_seconds(-3_600);
            if links::made(&mut tx, Purpose::Held, &address, since).await? >= LINKS_PER_HOUR {
                let max = LINKS_PER_HOUR.unsigned_abs();
                return Err(Invalid::one("email", Problem::TooMany { max }).into());
            }
            let said = said(&mut tx, id).await?;
            let waiting = Waiting { submission: id.clone(), at: now, said, trap };
            let data = serde_json::to_string(&waiting).map_err(Error::internal)?;
            let link = links::make(self.0, &mut tx, Purpose::Held, &address, &data, HELD_SECONDS).await?;
            repo::keep_until(&mut tx, id, now.plus_seconds(HELD_SECONDS)).await?;
            outbox::write(self.0, &mut tx, &form.email, language, &Mail::Held { link }).await?;
            Ok(None)
        };
        match held.await {
            Ok(sent) => self.0.commit_aside(tx).await.map(|()| sent),
            Err(error) => self.0.commit_with(tx, Err(error)).await,
        }
    }

    /// What waits behind a mailed link. Looking at it changes nothing.
    ///
    /// # Errors
    /// `NotFound` for a link that has expired, or never was, or whose draft is gone.
    pub async fn held(&self, secret: &str) -> Result<Held> {
        let mut tx = self.0.read().await?;
        let (waiting, stored) = self.waiting(&mut tx, secret).await?;
        if stored.register_number.is_some() {
            return Ok(Held::Sent(sent_before(self.0, &mut tx, &waiting.submission).await?));
        }
        let draft = draft::shown(self.0, &mut tx, &waiting.submission).await?;
        Ok(Held::Waiting(Box::new(draft)))
    }

    /// Sends what waits behind a mailed link; a link followed once more gives the same receipt. It came when it was handed in
    /// where comments are no longer taken, and else now.
    ///
    /// # Errors
    /// `NotFound` as [`Submissions::held`]; else as [`Submissions::send`].
    pub async fn release(&self, language: Language, secret: &str) -> Result<Sent> {
        let mut tries = Tries::default();
        loop {
            match self.try_release(language, secret).await {
                Err(error) if tries.again(&error) => {}
                other => return other,
            }
        }
    }

    async fn try_release(&self, language: Language, secret: &str) -> Result<Sent> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (waiting, stored) = self.waiting(&mut tx, secret).await?;
        let form = stored.sender();
        if !repo::keep_sender(&mut tx, &stored.id, &form).await? {
            return sent_before(self.0, &mut tx, &stored.id).await;
        }
        let delivering = async {
            let same = said(&mut tx, &stored.id).await? == waiting.said;
            let handed_in = HandedIn { at: waiting.at, same };
            let sent =
                deliver_handed_in(self.0, &mut tx, language, &stored.id, &form, (now, Some(handed_in)))
                    .await?;
            signals::note(&mut tx, &stored.id, waiting.trap, now).await?;
            Ok(sent)
        };
        let delivered = delivering.await;
        self.0.commit_with(tx, delivered).await
    }

    /// What a link that works, used or not, is about.
    async fn waiting(&self, tx: &mut Tx, secret: &str) -> Result<(Waiting, Stored)> {
        let found = links::find(tx, Purpose::Held, secret, self.0.now()).await?.ok_or(Error::NotFound)?;
        let waiting: Waiting = serde_json::from_str(&found.data).map_err(Error::internal)?;
        let stored = repo::by_id(tx, &waiting.submission).await?.ok_or(Error::NotFound)?;
        Ok((waiting, stored))
    }

    /// Stores the sender of a draft as typed; the receipt where it is none any more.
    async fn kept(
        &self,
        tx: &mut Tx,
        holder: &str,
        id: &SubmissionId,
        form: &SenderForm,
    ) -> Result<Option<Sent>> {
        let stored = repo::own(tx, id, holder).await?.ok_or(Error::NotFound)?;
        if !repo::keep_sender(tx, id, form).await? {
            return sent_before(self.0, tx, id).await.map(Some);
        }
        let settled = settle_one(tx, &stored.consultation_id, self.0.now()).await?;
        may_send_saved(settled.stage, settled.closes, self.0.now())?;
        let draft = draft::shown(self.0, tx, id).await?;
        if draft.comments.is_empty() {
            return Err(Conflict::Empty.into());
        }
        draft.problems.into_result()?;
        Ok(None)
    }
}

/// Names everything that a draft says.
async fn said(tx: &mut Tx, id: &SubmissionId) -> Result<String> {
    let all = comments::repo::of(tx, id).await?;
    let said: Vec<[&str; 7]> = all
        .iter()
        .map(|it| {
            let about = it.provision_id.as_deref().unwrap_or_default();
            [it.version_id.as_str(), about, &it.stance, &it.kind, &it.body, &it.proposed_wording, &it.reasons]
        })
        .collect();
    Ok(hash(&serde_json::to_string(&said).map_err(Error::internal)?))
}

/// Title of the consultation of what waits behind a link; nothing where it is gone.
pub(crate) async fn handed_in(backend: &Backend, tx: &mut Tx, link: &LinkId) -> Result<Option<Both>> {
    let Some(data) = links::data(tx, Purpose::Held, link).await? else { return Ok(None) };
    let waiting: Waiting = serde_json::from_str(&data).map_err(Error::internal)?;
    let Some(stored) = repo::by_id(tx, &waiting.submission).await? else { return Ok(None) };
    let found = consultations::repo::by_id(tx, &stored.consultation_id).await?;
    Ok(found.map(|found| found.card(backend).title))
}
