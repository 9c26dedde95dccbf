//! News by mail: who wants to be told what becomes of their comments gets one mail a day at most, with everything that
//! happened to whatever was sent with their address, and to whatever the organisations sent for which they sign or which
//! they manage.
//!
//! An address is told nothing before it is proved to belong to whoever asked: by a mail that asks back, or by a login or a
//! visit that has proved it already. Every mail leads to the page that ends it.

mod news;
mod policy;
mod repo;
mod round;
#[cfg(test)]
mod tests;

use model::Language;
use model::citizens::folded;
use model::ids::DigestId;
use model::mails::Mail;
use model::moment::Instant;

use crate::actor::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Backend, chance, hash, outbox, tracking};

pub(crate) use news::news;
pub use news::{Line, Told};
pub use repo::State;
pub(crate) use repo::forget;

/// How long after a mail that asks back none is written again, in seconds.
const ASKED_AGAIN: i64 = 3_600;

/// The use cases of news by mail; see [`Backend::digests`].
#[derive(Clone, Copy)]
pub struct Digests<'a>(&'a Backend);

impl Backend {
    /// What people are told by mail.
    #[must_use]
    pub fn digests(&self) -> Digests<'_> {
        Digests(self)
    }
}

/// Whether somebody is told by mail, and whether they can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is no address to write to.
    Impossible,
    /// Nobody is told.
    Off,
    /// The mail that asks back was written.
    Asked,
    /// They are told.
    On,
}

/// What the page at the end of a mail shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The address.
    pub email: String,
    /// It is told.
    pub on: bool,
}

impl Digests<'_> {
    /// Whether whoever follows a submission is told of it by mail.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn standing(&self, actor: &Actor, secret: &str) -> Result<Standing> {
        let mut tx = self.0.read().await?;
        let Some((email, _)) = policy::address(&mut tx, actor, secret).await? else {
            return Ok(Standing::Impossible);
        };
        let found = repo::by_email(&mut tx, &folded(&email)).await?;
        Ok(match found.map(|found| found.state) {
            None | Some(State::Off) => Standing::Off,
            Some(State::Asked) => Standing::Asked,
            Some(State::On) => Standing::On,
        })
    }

    /// Whoever follows a submission wants to be told by mail, in this language. Where the address is not proved a mail asks
    /// back, once an hour at most.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing, and for a submission without an address; of an organisation's for
    /// everyone but those who manage it or sign for it.
    pub async fn ask(&self, actor: &Actor, secret: &str, language: Language) -> Result<Standing> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (email, proved) = policy::address(&mut tx, actor, secret).await?.ok_or(Error::NotFound)?;
        let id = self.kept(&mut tx, &email, language).await?;
        if proved {
            self.turn(&mut tx, &id, true, now).await?;
            self.0.commit_aside(tx).await?;
            return Ok(Standing::On);
        }
        let found = repo::by_email(&mut tx, &folded(&email)).await?.ok_or(Error::NotFound)?;
        if found.state == State::On {
            return Ok(Standing::On);
        }
        if found.asked_at.is_none_or(|at| at + ASKED_AGAIN * 1_000 <= now.0) {
            repo::asked(&mut tx, &id, now).await?;
            let mail = Mail::ConfirmNews { digest: id };
            outbox::write(self.0, &mut tx, &email, language, &mail).await?;
        }
        self.0.commit_aside(tx).await?;
        Ok(Standing::Asked)
    }

    /// Whoever follows a submission wants no mails any more.
    ///
    /// # Errors
    /// As [`Digests::ask`].
    pub async fn stop(&self, actor: &Actor, secret: &str) -> Result<()> {
        let mut tx = self.0.write().await?;
        let (email, _) = policy::address(&mut tx, actor, secret).await?.ok_or(Error::NotFound)?;
        if let Some(found) = repo::by_email(&mut tx, &folded(&email)).await? {
            repo::turn(&mut tx, &found.id, State::Off, self.0.now()).await?;
        }
        self.0.commit_aside(tx).await
    }

    /// What the page at the end of a mail shows, by the secret in that mail.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn show(&self, secret: &str) -> Result<Shown> {
        let found =
            repo::by_secret(&mut self.0.read().await?, &hash(secret)).await?.ok_or(Error::NotFound)?;
        Ok(Shown { on: found.state == State::On, email: found.email })
    }

    /// Turns the mails on or off, by the secret in one of them: who has it reads that address.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn set(&self, secret: &str, on: bool) -> Result<()> {
        let mut tx = self.0.write().await?;
        let found = repo::by_secret(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        self.turn(&mut tx, &found.id, on, self.0.now()).await?;
        self.0.commit_aside(tx).await
    }

    /// The row of an address; made where there is none.
    async fn kept(&self, tx: &mut Tx, email: &str, language: Language) -> Result<DigestId> {
        let id: DigestId = self.0.id();
        let secret_hash = hash(&secret(self.0, &id)?);
        repo::keep(tx, &id, &secret_hash, email, language, self.0.now()).await
    }

    /// Turns the mails on or off. What happened before they were turned on is not told.
    async fn turn(&self, tx: &mut Tx, id: &DigestId, on: bool, now: Instant) -> Result<()> {
        let state = if on { State::On } else { State::Off };
        if repo::turn(tx, id, state, now).await? && on {
            for pending in repo::pending(tx, id, i64::MAX).await? {
                repo::mark(tx, id, &pending.submission, pending.turns).await?;
            }
        }
        Ok(())
    }
}

/// The secret by which mails to somebody are ended.
pub(crate) fn secret(backend: &Backend, id: &DigestId) -> Result<String> {
    chance::derived(&backend.0.secret, &format!("digest:{id}"))
}

/// The submission that a secret leads to.
async fn subject(tx: &mut Tx, secret: &str) -> Result<tracking::Subject> {
    tracking::subject(tx, &hash(secret)).await?.ok_or(Error::NotFound)
}
