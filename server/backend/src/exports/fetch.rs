//! Handing a file out.

use model::exports::State;
use object_store::GetResult;
use report::centraliser::Format;

use super::desk::found;
use super::{Exports, policy};
use crate::Actor;
use crate::error::{Conflict, Error, Result};

/// A file that was ordered.
#[derive(Debug)]
pub struct Fetched {
    /// Name with its ending.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// Bytes.
    pub length: i64,
    /// The content, as it comes from the store.
    pub content: GetResult,
}

impl Exports<'_> {
    /// A file that is ready, for staff in any role; each fetching is put on record before.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound`; `Conflict` `Changed` when it is not ready, or when words have changed since it was begun.
    pub async fn fetch(&self, actor: &Actor, slug: &str, id: &str) -> Result<Fetched> {
        let staff = policy::may_order(self.0, actor, slug).await?;
        let mut tx = self.0.read().await?;
        let (_, row) = found(&mut tx, slug, id).await?;
        drop(tx);
        if row.expires_at < self.0.now().0 {
            return Err(Error::NotFound);
        }
        if row.state != State::Ready || row.turn != row.now {
            return Err(Conflict::Changed.into());
        }
        let stored = row.stored_name.as_deref().ok_or(Error::NotFound)?;
        let content = self.0.attachments().stream(stored).await?;
        self.0.takes_file(staff, "fetch_export", &format!("export:{id}")).await?;
        let format: Format =
            row.format.as_str().parse().map_err(|()| Error::internal("an unknown format"))?;
        Ok(Fetched { name: row.name, media_type: format.media_type(), length: row.bytes, content })
    }
}
