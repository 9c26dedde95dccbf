//! Files that wait for the scanner. Whoever speaks to it asks for the next one and says what was found.

use model::attachments::State;
use model::ids::AttachmentId;

use super::view::Held;
use super::{Attachments, repo};
use crate::error::Result;

impl Attachments<'_> {
    /// The first file that waits, after one that was given before (nothing to begin with).
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn held(&self, after: Option<&AttachmentId>) -> Result<Option<Held>> {
        let mut tx = self.0.read().await?;
        let held = repo::held(&mut tx, after.map_or("", AttachmentId::as_str)).await?;
        Ok(held.map(|(id, stored_name)| Held { id: id.into(), stored_name }))
    }

    /// What the scanner is to look at.
    ///
    /// # Errors
    /// `Unavailable`, also when the store has lost it.
    pub async fn held_bytes(&self, held: &Held) -> Result<Vec<u8>> {
        self.0.0.files.store()?.get(&held.stored_name).await
    }

    /// Keeps what the scanner found. What was judged once is not judged again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn judge(&self, id: &AttachmentId, infected: bool) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::judge(&mut tx, id, if infected { State::Infected } else { State::Clean }).await?;
        self.0.commit_aside(tx).await
    }
}
