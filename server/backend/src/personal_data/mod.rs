//! Personal data: giving a person everything that is stored about them, and erasing it. The register keeps the number and
//! the day of what was sent, which the law demands (Law 52/2003 art. 7 (5)); everything else of it goes.
//!
//! A feature that stores something about people tells so in `docs/personal-data.md` (a test compares it with the schema),
//! shows it in [`portrait`](PersonalData::portrait) and erases it in `erase`.

mod account;
mod desk;
mod erase;
mod files;
mod mine;
mod portrait;
mod portrait_repo;
mod repo;
mod retention;
mod sessions;
#[cfg(test)]
mod tests;
mod view;

use std::sync::atomic::Ordering;

use crate::Backend;
use crate::db::Tx;
use crate::error::Result;

pub use retention::{Forgotten, Periods};
pub use view::{Entry, Erased, Field, Found, Portrait, Section, Topic};

/// The use cases of personal data; see [`Backend::personal_data`].
#[derive(Clone, Copy)]
pub struct PersonalData<'a>(&'a Backend);

impl Backend {
    /// What is stored about people.
    #[must_use]
    pub fn personal_data(&self) -> PersonalData<'_> {
        PersonalData(self)
    }
}

impl PersonalData<'_> {
    /// Commits an erasure, and then clears what the storage keeps beside its rows: files of mails, and pages of the
    /// database file that nothing refers to. A fault there undoes nothing; the next round of retention does it again.
    async fn finish(&self, tx: Tx, mails: &[String]) -> Result<()> {
        self.0.commit(tx).await?;
        files::remove(self.0, mails).await;
        self.0.attachments().purge_or_later().await;
        self.scrub().await;
        Ok(())
    }

    /// Clears the storage of what was erased; what fails now is done again by the next round of retention.
    async fn scrub(&self) {
        let failed = self.0.0.db.scrub().await.inspect_err(
            |error| tracing::error!(%error, "the storage could not be cleared of what was erased"),
        );
        self.0.0.scrub_due.store(failed.is_err(), Ordering::Release);
    }
}
