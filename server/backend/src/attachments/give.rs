//! Giving files back: to the sender, and to staff.

use model::accounts::Role;
use model::ids::AttachmentId;

use super::repo::Stored;
use super::view::{Attachment, File};
use super::{Attachments, repo};
use crate::consultations::{self, staff_of};
use crate::error::{Error, Result};
use crate::{Actor, hash};

impl Attachments<'_> {
    /// A file of a sent submission, by the secret of its tracking address and the file's place, from 1.
    ///
    /// # Errors
    /// `NotFound` for a secret or a place of nothing, and for a file that is held or infected.
    pub async fn sent(&self, secret: &str, position: i64) -> Result<File> {
        let mut tx = self.0.read().await?;
        let stored = repo::tracked(&mut tx, &hash(secret), position).await?.ok_or(Error::NotFound)?;
        drop(tx);
        self.file(stored).await
    }

    /// A file that came to a consultation, for staff in any role on it. Each is put on record before it is given: files
    /// may hold names.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` as above.
    pub async fn received(&self, actor: &Actor, slug: &str, id: &AttachmentId) -> Result<File> {
        let staff = staff_of(self.0, actor, Role::ALL, slug).await?;
        let mut tx = self.0.read().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let stored = repo::sent_to(&mut tx, &found, id).await?.ok_or(Error::NotFound)?;
        drop(tx);
        let file = self.file(stored).await?;
        self.0.takes_file(staff, "take_attachment", &format!("attachment:{id}")).await?;
        Ok(file)
    }

    async fn file(&self, stored: Stored) -> Result<File> {
        if !stored.state.is_given_out() {
            return Err(Error::NotFound);
        }
        let bytes = self.0.0.files.store()?.get(&stored.stored_name).await?;
        let media_type = stored.media_type;
        let attachment = Attachment::from(stored);
        let nameless = || {
            let ending = media_type.endings().first().copied().unwrap_or_default();
            format!("{}.{ending}", attachment.position)
        };
        let name = attachment.name.clone().unwrap_or_else(nameless);
        Ok(File { name, media_type, bytes })
    }
}
