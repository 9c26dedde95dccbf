//! The storage of browser sessions. Ids come hashed ([`crate::hash`]): who reads the table can take no session over.
//! Nothing here makes kept pages stale, for no page shows a session.

mod repo;
#[cfg(test)]
mod tests;

use model::moment::Instant;

use crate::Backend;
use crate::error::Result;

/// The storage of sessions; see [`Backend::sessions`].
#[derive(Clone, Copy)]
pub struct Sessions<'a>(&'a Backend);

impl Backend {
    /// Where sessions are kept.
    #[must_use]
    pub fn sessions(&self) -> Sessions<'_> {
        Sessions(self)
    }
}

impl Sessions<'_> {
    /// Stores a new session. False when the id exists: then nothing was written, and the caller rolls another id.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn create(&self, id: &str, data: &str, expires: Instant) -> Result<bool> {
        let mut tx = self.0.write().await?;
        let created = repo::insert(&mut tx, id, data, expires).await?;
        tx.commit().await?;
        Ok(created)
    }

    /// Stores a changed session. False when it is gone: then nothing was written, so that a request that was under way
    /// during a logout cannot bring the session back (OWASP ASVS 5.0, 7.4.1).
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn save(&self, id: &str, data: &str, expires: Instant) -> Result<bool> {
        let mut tx = self.0.write().await?;
        let saved = repo::update(&mut tx, id, data, expires).await?;
        tx.commit().await?;
        Ok(saved)
    }

    /// The data of a session and when it ends; nothing once it has ended.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn load(&self, id: &str) -> Result<Option<(String, Instant)>> {
        repo::load(&mut self.0.read().await?, id, self.0.now()).await
    }

    /// Forgets a session.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn delete(&self, id: &str) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::delete(&mut tx, id).await?;
        tx.commit().await
    }

    /// Forgets every session that has ended, and says how many there were.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn purge(&self) -> Result<u64> {
        let mut tx = self.0.write().await?;
        let purged = repo::purge(&mut tx, self.0.now()).await?;
        tx.commit().await?;
        Ok(purged)
    }
}
