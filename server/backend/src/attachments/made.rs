//! Files that the house makes itself, in the same store and by the same rule: the name is noted before anything is put
//! there, and what no row names goes.

use std::fs::File;

use object_store::GetResult;

use super::{Attachments, repo};
use crate::chance;
use crate::db::Tx;
use crate::error::Result;

impl Attachments<'_> {
    /// Notes a random name under which bytes are about to be stored.
    pub(crate) async fn announce(&self) -> Result<String> {
        let name = chance::token(self.0.0.chance.as_ref());
        let mut tx = self.0.write().await?;
        repo::announce(&mut tx, &name, self.0.now()).await?;
        self.0.commit_aside(tx).await?;
        Ok(name)
    }

    /// Stores a file under a name that was noted; gives its length and its SHA-256 in hexadecimal. `go_on` is asked before
    /// each piece.
    pub(crate) async fn put_file(
        &self,
        name: &str,
        file: File,
        go_on: impl Fn() -> Result<()> + Send + Sync,
    ) -> Result<(u64, String)> {
        self.0.0.files.store()?.put_file(name, file, go_on).await
    }

    /// Says that a row names what was stored; `false` when that took so long that it was given up.
    pub(crate) async fn keep(&self, tx: &mut Tx, name: &str) -> Result<bool> {
        repo::attach(tx, name).await
    }

    /// What a name holds, to be read as it comes.
    pub(crate) async fn stream(&self, name: &str) -> Result<GetResult> {
        self.0.0.files.store()?.stream(name).await
    }
}
