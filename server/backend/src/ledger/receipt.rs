//! The receipt that can be proved.

use ::ledger::{Receipt, SALT_BYTES, TlogProof, tiles_for_inclusion};

use super::seal::loaded;
use super::{Ledger, keys, read, repo, unsigned};
use crate::chance::unhex;
use crate::error::{Error, Result};
use crate::hash;

impl Ledger<'_> {
    /// The receipt of a submission, for whoever holds the secret of its tracking address. Where no checkpoint covers it
    /// yet, one is made. `None` where its text or salt was erased: then nothing can be proved any more.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn receipt(&self, secret: &str) -> Result<Option<Receipt>> {
        let mut tx = self.0.read().await?;
        let leaf = repo::leaf(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let (Some(entry), Some(salt)) = (&leaf.entry, leaf.leaf_salt.as_deref().and_then(unhex)) else {
            return Ok(None);
        };
        let salt: [u8; SALT_BYTES] = salt.try_into().map_err(|_| Error::internal("a salt that is none"))?;
        if leaf.leaf_index >= repo::sealed(&mut tx).await? {
            drop(tx);
            self.seal().await?;
            tx = self.0.read().await?;
        }
        let note = repo::newest_checkpoint(&mut tx).await?.ok_or(Error::NotFound)?;
        let keys = keys(&mut tx).await?;
        let (index, size) = (unsigned(leaf.leaf_index)?, read(&note, &keys)?.size);
        let tiles = loaded(&mut tx, &tiles_for_inclusion(index, size)).await?;
        let hashes = tiles.inclusion(index, size).map_err(Error::internal)?;
        let proof = TlogProof { extra: Vec::new(), index, hashes, checkpoint: note };
        let receipt = keys.iter().find_map(|key| Receipt::new(entry, &salt, &proof, key));
        receipt.map(Some).ok_or_else(|| Error::internal("a checkpoint that none of the keys signed"))
    }
}
