//! Submissions that arrive whole: through the programming interface, and from the demo's files.

use model::consultations::Stage;
use model::ids::SubmissionId;
use model::moment::Instant;
use model::submissions::{Form, Means, Sender};
use sha2::{Digest, Sha256};

use super::parts::{self, Ready};
use super::register::{self, Outgoing, register_number};
use super::retry::Tries;
use super::{Received, Submissions, repo};
use crate::comments::must_be_open;
use crate::consultations::repo::Found;
use crate::consultations::{self, settle_one};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Backend, chance, hash};

/// A key as the client chose it and the body that came with it, both as hashes.
struct Key {
    key: String,
    body: String,
}

/// A submission that was read and may be stored.
struct Whole {
    found: Found,
    means: Means,
    sender: Sender,
    comments: Vec<Ready>,
    sent: Instant,
}

impl Submissions<'_> {
    /// Takes a whole submission. With an idempotency key, which counts within its consultation, a repeated request
    /// gets the answer of the first, also after the closing.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug; `Conflict` `NotOpen`, `Closed`, or `KeyReused` when the key came with another
    /// body; `Invalid` with fields like `comments.2.text` and `sender.email`.
    pub async fn receive(&self, slug: &str, form: Form, key: Option<&str>, body: &[u8]) -> Result<Received> {
        let sent = self.0.now();
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let key = key.map(|key| Key {
            key: hash(&format!("{}\n{key}", found.id)),
            body: chance::hex(&Sha256::digest(body)),
        });
        if let Some(received) = self.replay(&mut tx, key.as_ref()).await? {
            return Ok(received);
        }
        must_be_open(found.stage_at(sent))?;
        let whole = whole(self.0, &mut tx, found, Means::Api, form, sent).await?;
        drop(tx);
        let mut tries = Tries::default();
        loop {
            match self.store(&whole, key.as_ref(), Some(sent)).await {
                Err(error) if tries.again(&error) => {}
                other => return other,
            }
        }
    }

    /// The answer of an earlier request with this key.
    async fn replay(&self, tx: &mut Tx, key: Option<&Key>) -> Result<Option<Received>> {
        let Some(Key { key, body }) = key else { return Ok(None) };
        let Some((first_body, id, year, number)) = repo::keyed(tx, key).await? else { return Ok(None) };
        if first_body != *body {
            return Err(Conflict::KeyReused.into());
        }
        let secret = register::secret(self.0, &SubmissionId::from(id))?;
        Ok(Some(Received { number: register_number(year, number), secret, replayed: true }))
    }

    /// Everything in one transaction. `now` asks the clock's event to be stored first.
    async fn store(&self, whole: &Whole, key: Option<&Key>, now: Option<Instant>) -> Result<Received> {
        let Whole { found, means, sender, comments, sent } = whole;
        let id: SubmissionId = chance::id(self.0.0.chance.as_ref(), *sent);
        let mut tx = self.0.write().await?;
        if let Some(now) = now {
            let stage = settle_one(&mut tx, &found.id, now).await?;
            if stage != Stage::Open {
                self.0.commit(tx).await?;
                return Err(must_be_open(stage).err().unwrap_or(Error::NotFound));
            }
        }
        repo::insert(&mut tx, &id, &found.id, *means, sender, *sent).await?;
        if let Some(Key { key: kept, body }) = key
            && !repo::keep_key(&mut tx, kept, body, &id, *sent).await?
        {
            // Another request with this key was faster; nothing of this one stays.
            drop(tx);
            let first = self.replay(&mut self.0.read().await?, key).await?;
            return first.ok_or_else(|| Error::internal("a key vanished"));
        }
        repo::insert_comments(&mut tx, &id, &found.id, comments, *sent).await?;
        let outgoing =
            Outgoing { id: &id, consultation: found, means: *means, sender, comments, sent: *sent };
        let entered = register::enter(self.0, &mut tx, &outgoing).await?;
        self.0.commit(tx).await?;
        Ok(Received { number: entered.number, secret: entered.secret, replayed: false })
    }
}

/// Stores a submission as sent through the site at an instant at which its consultation was open, wherever the
/// consultation stands now. For the demo only: nobody's clock decides here.
///
/// # Errors
/// `NotFound` for an unknown slug; `Conflict` when the consultation was not open at that instant; `Invalid` by field.
pub(crate) async fn receive_at(backend: &Backend, slug: &str, form: Form, sent: Instant) -> Result<Received> {
    let mut tx = backend.read().await?;
    let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    let stage = Stage::Preparing.at(true, Instant(found.opens_at), Instant(found.closes_at), sent);
    must_be_open(stage)?;
    let whole = whole(backend, &mut tx, found, Means::Web, form, sent).await?;
    drop(tx);
    Submissions(backend).store(&whole, None, None).await
}

async fn whole(
    backend: &Backend,
    tx: &mut Tx,
    found: Found,
    means: Means,
    form: Form,
    sent: Instant,
) -> Result<Whole> {
    let version = found.version_id.as_deref().ok_or(Conflict::NoText)?;
    let text = backend.text(tx, version).await?;
    let (sender, comments) = parts::read(form, &text, || chance::id(backend.0.chance.as_ref(), sent))?;
    Ok(Whole { found, means, sender, comments, sent })
}
