//! The use cases of Rotunda and their storage. Knows neither HTTP nor pages: every use case takes an [`actor::Actor`]
//! and an input from `model`, checks the feature's policy, loads, decides with a pure function, writes with its audit
//! row in one transaction, and gives a view.
//!
//! To add a feature: a folder with its noun, holding `mod.rs` (use cases), `policy.rs` (who may), `repo.rs` (SQL) and
//! `tests.rs` (both engines); a migration; an accessor on [`Backend`].

pub mod audit;
mod chance;
mod clock;
mod db;
mod error;
#[cfg(test)]
mod testing;

pub mod accounts;
pub mod actor;
pub mod arrivals;
pub mod attachments;
pub mod campaigns;
pub mod centraliser;
pub mod challenges;
pub mod citizens;
mod claims;
pub mod comments;
pub mod consultations;
mod corrections;
pub mod counts;
pub mod credits;
pub mod dashboard;
pub mod demo;
pub mod digests;
pub mod drafts;
pub mod endorsements;
mod events;
pub mod exports;
pub mod follows;
pub mod generated;
pub mod ledger;
mod links;
pub mod logins;
pub mod moderation;
pub mod open_data;
pub mod organisations;
pub mod outbox;
pub mod outcomes;
mod passwords;
pub mod personal_data;
pub mod placements;
pub mod policies;
mod readiness;
pub mod reading;
pub mod readings;
pub mod register;
pub mod results;
pub mod sessions;
pub mod shared_drafts;
pub mod submissions;
pub mod summaries;
pub mod tables;
mod tallies;
pub mod texts;
pub mod themes;
pub mod tracking;
pub mod versions;
pub mod workspaces;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use model::moment::{Civil, Instant};
use tokio::sync::Semaphore;

pub use actor::{Actor, Assignment, Citizen, Factor, Membership, Person, Staff};
pub use chance::{Chance, hash};
pub use clock::{Clock, SetClock, SystemClock, Zone};
pub use error::{Conflict, Error, Result};

use db::{Db, Tx};

/// Where the storage is and what it may not guess.
#[derive(Clone)]
pub struct Settings {
    /// `postgres://…`; SQLite when absent.
    pub database_url: Option<String>,
    /// Folder of the SQLite file.
    pub folder: PathBuf,
    /// Key from which tracking addresses are derived; 32 bytes that only the operator has.
    pub secret: [u8; 32],
    /// File of leaked passwords that nobody may choose: one a line, or SHA-1 hashes in order.
    pub breached: Option<PathBuf>,
}

/// All use cases over one database. Cheap to clone.
#[derive(Clone)]
pub struct Backend(Arc<Inner>);

struct Inner {
    db: Db,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
    zone: Zone,
    secret: [u8; 32],
    /// The operator's list of leaked passwords.
    breached: Option<passwords::Breached>,
    /// Counts commits of this process: pages made before the last one may be stale.
    generation: AtomicU64,
    /// Hashing a password takes 47 MiB; one at a time per two cores keeps a small server upright.
    hashing: Arc<Semaphore>,
    /// The texts of published versions, which never change.
    texts: texts::Texts,
    /// How two published versions differ, which never changes either.
    compared: versions::Comparisons,
    /// Where submissions went a moment ago.
    recent: submissions::Recent,
    /// Where whole submissions queue for the next transaction.
    desk: submissions::Desk,
    /// How busy the grouping of comments has been.
    pace: campaigns::Pace,
    /// What coded comments teach about others.
    learned: themes::Learned,
    /// The key that signs the heads of the ledger, once it is opened.
    signing: OnceLock<::ledger::SigningKey>,
    /// Tells the post of new mails.
    bell: outbox::Bell,
    /// Where files that people send are stored.
    files: attachments::Files,
    /// Where mails are written as files when there is no mail server.
    letters: PathBuf,
    /// Where files without a name are made.
    nameless: PathBuf,
    /// Writing a long table takes a core and disk space: two at a time, and who comes later waits.
    tables: Semaphore,
    /// Something was erased whose bytes may still be in the storage.
    scrub_due: AtomicBool,
    /// The storage did not take the last commit.
    refused: AtomicBool,
}

impl Backend {
    /// Opens the database and runs missing migrations.
    ///
    /// # Errors
    /// `Unavailable` or `Internal` when it cannot be reached, is too old or does not migrate.
    pub async fn open(settings: Settings, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> Result<Self> {
        let db = Db::open(settings.database_url.as_deref(), &settings.folder.join("rotunda.db")).await?;
        let breached =
            settings.breached.map(passwords::Breached::open).transpose().map_err(Error::internal)?;
        let backend = Self::over(db, &settings.folder, settings.secret, breached, clock, chance)?;
        audit::adopt(&backend).await?;
        Ok(backend)
    }

    fn over(
        db: Db,
        folder: &Path,
        secret: [u8; 32],
        breached: Option<passwords::Breached>,
        clock: Arc<dyn Clock>,
        chance: Arc<dyn Chance>,
    ) -> Result<Self> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            chance,
            zone: Zone::bucharest()?,
            secret,
            breached,
            generation: AtomicU64::new(0),
            hashing: Arc::new(Semaphore::new((cores / 2).max(1))),
            texts: texts::Texts::default(),
            compared: versions::Comparisons::default(),
            recent: submissions::Recent::default(),
            desk: submissions::Desk::default(),
            pace: campaigns::Pace::default(),
            learned: themes::Learned::default(),
            signing: OnceLock::new(),
            bell: outbox::Bell::default(),
            files: attachments::Files::new(folder.join("files")),
            letters: folder.join("outbox"),
            nameless: folder.to_path_buf(),
            tables: Semaphore::new(2),
            scrub_due: AtomicBool::new(false),
            refused: AtomicBool::new(false),
        })))
    }

    /// The present instant, by the injected clock.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.0.clock.now()
    }

    /// How the wall clock of Romania shows an instant.
    #[must_use]
    pub fn civil(&self, instant: Instant) -> Civil {
        self.0.zone.civil(instant)
    }

    /// A number that grows with every commit of this process; equal numbers mean that nothing was written between.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.0.generation.load(Ordering::Acquire)
    }

    /// Name of the storage engine.
    #[must_use]
    pub fn engine(&self) -> &'static str {
        self.0.db.engine()
    }

    /// A fresh secret for a browser session in which a submission is written.
    #[must_use]
    pub fn new_holder(&self) -> model::ids::HolderId {
        chance::token(self.0.chance.as_ref()).into()
    }

    /// A fresh number under which a fault is logged and quoted.
    #[must_use]
    pub fn new_reference(&self) -> String {
        chance::token(self.0.chance.as_ref()).chars().take(8).collect()
    }

    /// Closes the storage after the running statements.
    pub async fn close(&self) {
        self.0.db.close().await;
    }

    fn id<T: From<String>>(&self) -> T {
        chance::id(self.0.chance.as_ref(), self.now())
    }

    async fn read(&self) -> Result<Tx> {
        self.0.db.read().await
    }

    async fn read_at_once(&self) -> Result<Tx> {
        self.0.db.read_at_once().await
    }

    async fn write(&self) -> Result<Tx> {
        self.0.db.write().await
    }

    async fn write_entry(&self) -> Result<Tx> {
        self.0.db.write_entry().await
    }

    async fn commit(&self, tx: Tx) -> Result<()> {
        self.noted(tx.commit().await)?;
        self.0.generation.fetch_add(1, Ordering::Release);
        self.0.bell.committed();
        Ok(())
    }

    /// Commits with what came of it. A refusal is found before anything but what was typed and the clock's event was
    /// written, and both shall stay; a fault leaves nothing.
    async fn commit_with<T>(&self, tx: Tx, came: Result<T>) -> Result<T> {
        if matches!(&came, Ok(_) | Err(Error::Invalid(_) | Error::Conflict(_))) {
            self.commit(tx).await?;
        }
        came
    }

    /// Commits what no page shows to everyone: the kept ones stay fresh.
    async fn commit_aside(&self, tx: Tx) -> Result<()> {
        self.noted(tx.commit().await)?;
        self.0.bell.committed();
        Ok(())
    }
}
