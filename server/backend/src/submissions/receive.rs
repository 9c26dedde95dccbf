//! Submissions that arrive whole: through the programming interface, and from the demo's files.

use std::sync::Arc;

use model::consultations::Stage;
use model::moment::Instant;
use model::submissions::{Form, Means};
use sha2::{Digest, Sha256};

use super::parts::{self, Key, Whole};
use super::{Received, Submissions, desk, replay};
use crate::challenges::Solved;
use crate::comments::must_be_open;
use crate::consultations;
use crate::consultations::repo::Found;
use crate::error::{Conflict, Error, Result};
use crate::texts::Text;
use crate::{Backend, chance, hash};

/// How often a submission is read anew because a version was published in the meantime.
const TRIES: usize = 3;

impl Submissions<'_> {
    /// Takes a whole submission. With an idempotency key, which counts within its consultation, a repeated request
    /// gets the answer of the first, also after the closing.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug; `Conflict` `NotOpen`, `Closed`, or `KeyReused` when the key came with another
    /// body, `TextChanged` when versions are published faster than it can be read; `Invalid` with fields like `comments.2.text` and `sender.email`.
    pub async fn receive(&self, slug: &str, form: Form, key: Option<&str>, body: &[u8]) -> Result<Received> {
        self.receive_through(slug, form, key, body, None).await
    }

    /// The same for a program that was asked for a proof of work, which is used up by what it lets in.
    ///
    /// # Errors
    /// As [`Submissions::receive`]; `Conflict` `ProofSpent` when the proof was used before or asked for elsewhere.
    pub async fn receive_through(
        &self,
        slug: &str,
        form: Form,
        key: Option<&str>,
        body: &[u8],
        solved: Option<&Solved>,
    ) -> Result<Received> {
        if solved.is_some_and(|solved| !solved.is_for(slug)) {
            return Err(Conflict::ProofSpent.into());
        }
        let coming = self.0.0.desk.coming();
        let sent = self.0.now();
        if let Some((found, text)) = self.0.0.recent.get(slug, sent)
            && let key = key_of(&found, key, body)
            && let Ok(whole) = whole(self.0, found, &text, form.clone(), (key, solved), sent)
        {
            match desk::hand_in(self.0, whole, coming).await {
                // Things have changed since they were read.
                Err(Error::Conflict(_)) => {}
                answer => return answer,
            }
        }
        for _ in 0..TRIES {
            match self.receive_anew(slug, form.clone(), (key, body, solved), sent).await {
                Err(Error::Conflict(Conflict::TextChanged)) => {}
                answer => return answer,
            }
        }
        Err(Conflict::TextChanged.into())
    }

    /// The answer of an earlier request with the same key and body, for who is asked for something before a new one is taken.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug; `Conflict` `KeyReused` when the key came with another body.
    pub async fn received_before(
        &self,
        slug: &str,
        key: Option<&str>,
        body: &[u8],
    ) -> Result<Option<Received>> {
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        replay::replay(self.0, &mut tx, key_of(&found, key, body).as_ref()).await
    }

    async fn receive_anew(
        &self,
        slug: &str,
        form: Form,
        (key, body, solved): (Option<&str>, &[u8], Option<&Solved>),
        sent: Instant,
    ) -> Result<Received> {
        let coming = self.0.0.desk.coming();
        let mut tx = self.0.read().await?;
        let found = Arc::new(consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?);
        let text = match &found.version_id {
            Some(version) => Some(self.0.text(&mut tx, version).await?),
            None => None,
        };
        drop(tx);
        let key = key_of(&found, key, body);
        let read = match text {
            Some(text) => {
                self.0.0.recent.keep(slug, sent, &found, &text);
                whole(self.0, found, &text, form, (key.clone(), solved), sent)
            }
            None => must_be_open(found.stage_at(sent)).and(Err(Conflict::NoText.into())),
        };
        let answer = match read {
            Ok(whole) => desk::hand_in(self.0, whole, coming).await,
            Err(refusal) => Err(refusal),
        };
        match answer {
            // What was taken once is not refused when it is said again, whatever has changed since.
            Err(refusal @ (Error::Conflict(_) | Error::Invalid(_))) => {
                replay::replay(self.0, &mut self.0.read().await?, key.as_ref()).await?.ok_or(refusal)
            }
            answer => answer,
        }
    }
}

fn key_of(found: &Found, key: Option<&str>, body: &[u8]) -> Option<Key> {
    key.map(|key| Key {
        key: hash(&format!("{}\n{key}", found.id)),
        body: chance::hex(&Sha256::digest(body)),
    })
}

fn whole(
    backend: &Backend,
    found: Arc<Found>,
    text: &Arc<Text>,
    form: Form,
    (key, solved): (Option<Key>, Option<&Solved>),
    sent: Instant,
) -> Result<Whole> {
    must_be_open(found.stage_at(sent))?;
    let (sender, comments) = parts::read(form, (found.mode, Means::Api), text, || backend.id())?;
    let text = Arc::clone(text);
    let solved = solved.cloned();
    Ok(Whole { found, text, means: Means::Api, sender, comments, sent, key, solved, settle: true })
}

/// Stores a submission as sent through the site at an instant at which its consultation was open, wherever the
/// consultation stands now. For the demo only: nobody's clock decides here.
///
/// # Errors
/// `NotFound` for an unknown slug; `Conflict` when the consultation was not open at that instant; `Invalid` by field.
pub(crate) async fn receive_at(backend: &Backend, slug: &str, form: Form, sent: Instant) -> Result<Received> {
    let coming = backend.0.desk.coming();
    let mut tx = backend.read().await?;
    let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
    must_be_open(Stage::Preparing.at(true, Instant(found.opens_at), Instant(found.closes_at), sent))?;
    let version = found.version_id.as_deref().ok_or(Conflict::NoText)?;
    let text = backend.text(&mut tx, version).await?;
    drop(tx);
    let (sender, comments) =
        parts::read(form, (found.mode, Means::Web), &text, || chance::id(backend.0.chance.as_ref(), sent))?;
    let whole = Whole {
        found: Arc::new(found),
        text,
        means: Means::Web,
        sender,
        comments,
        sent,
        key: None,
        solved: None,
        settle: false,
    };
    desk::hand_in(backend, whole, coming).await
}
