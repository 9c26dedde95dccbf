//! Looking at who people are. Names that their senders keep from the public, and contacts, are shown only to staff, and
//! that they looked is on record (OWASP ASVS 5.0, 16.3.2).

use super::repo;
use crate::Backend;
use crate::actor::Staff;
use crate::error::Result;

/// The verb of such a look.
const READ: &str = "read_contacts";

/// Looks at the same thing within this many milliseconds are one: reading on to the next page is no other act.
const ONE_LOOK_MS: i64 = 60 * 60 * 1_000;

impl Backend {
    /// Notes that a member of staff looks at the names or contacts that belong to something, once an hour. Call it before
    /// they are shown: what cannot be put on record is not shown.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn reads_contacts(&self, staff: &Staff, object: &str) -> Result<()> {
        let since = self.now().0 - ONE_LOOK_MS;
        let account = staff.account.as_str();
        if repo::did_since(&mut self.read().await?, account, READ, object, since).await? {
            return Ok(());
        }
        let mut tx = self.write().await?;
        self.audit(&mut tx, staff, READ, object).await?;
        // Not `Backend::commit`: a look changes no page.
        tx.commit().await
    }

    /// Whether a member of staff put an act on record within so many milliseconds: what it opened stays open for them.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn did_lately(&self, staff: &Staff, verb: &str, object: &str, ms: i64) -> Result<bool> {
        let since = self.now().0 - ms;
        repo::did_since(&mut self.read().await?, staff.account.as_str(), verb, object, since).await
    }

    /// Notes that a member of staff takes names or contacts away as a file, each time.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn takes_file(&self, staff: &Staff, verb: &str, object: &str) -> Result<()> {
        let mut tx = self.write().await?;
        self.audit(&mut tx, staff, verb, object).await?;
        tx.commit().await
    }
}
