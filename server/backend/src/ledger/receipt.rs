//! The receipt that can be proved.

use ::ledger::{Receipt, SALT_BYTES, TlogProof, tiles_for_inclusion};

use super::seal::loaded;
use super::{Ledger, keys, read, repo, unsigned};
use crate::chance::unhex;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::hash;

/// A place in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 0.
    pub index: u64,
    /// Leaves of the tree whose head covers it.
    pub size: u64,
    /// The ledger's name.
    pub origin: String,
}

impl Ledger<'_> {
    /// The receipt of a submission, for whoever holds the secret of its tracking address. Where no checkpoint covers it
    /// yet, one is made. `None` where its text or salt was erased: then nothing can be proved any more.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn receipt(&self, secret: &str) -> Result<Option<Receipt>> {
        let mut tx = self.0.read().await?;
        let Some(leaf) = leaf(&mut tx, secret).await? else { return Ok(None) };
        let Covered { mut tx, note } = self.covered(tx, leaf.index).await?;
        let keys = keys(&mut tx).await?;
        let (index, size) = (unsigned(leaf.index)?, read(&note, &keys)?.size);
        let tiles = loaded(&mut tx, &tiles_for_inclusion(index, size)).await?;
        let hashes = tiles.inclusion(index, size).map_err(Error::internal)?;
        let proof = TlogProof { extra: Vec::new(), index, hashes, checkpoint: note };
        let receipt = keys.iter().find_map(|key| Receipt::new(&leaf.entry, &leaf.salt, &proof, key));
        receipt.map(Some).ok_or_else(|| Error::internal("a checkpoint that none of the keys signed"))
    }
    /// Where a submission stands in the ledger, for whoever holds the secret of its tracking address. As with
    /// [`Ledger::receipt`] it is covered afterwards, and there is no place for what was erased.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn place(&self, secret: &str) -> Result<Option<Place>> {
        let mut tx = self.0.read().await?;
        let Some(leaf) = leaf(&mut tx, secret).await? else { return Ok(None) };
        let Covered { mut tx, note } = self.covered(tx, leaf.index).await?;
        let head = read(&note, &keys(&mut tx).await?)?;
        Ok(Some(Place { index: unsigned(leaf.index)?, size: head.size, origin: head.origin }))
    }

    /// The head of a tree that has this leaf.
    async fn covered(&self, mut tx: Tx, index: i64) -> Result<Covered> {
        if index >= repo::sealed(&mut tx).await? {
            drop(tx);
            self.seal().await?;
            tx = self.0.read().await?;
        }
        let note = repo::newest_checkpoint(&mut tx).await?.ok_or(Error::NotFound)?;
        Ok(Covered { tx, note })
    }
}

struct Covered {
    tx: Tx,
    note: String,
}

struct Leaf {
    index: i64,
    entry: String,
    salt: [u8; SALT_BYTES],
}

/// What a submission put into the tree; nothing where it was erased.
async fn leaf(tx: &mut Tx, secret: &str) -> Result<Option<Leaf>> {
    let leaf = repo::leaf(tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
    let (Some(entry), Some(salt)) = (leaf.entry, leaf.leaf_salt.as_deref().and_then(unhex)) else {
        return Ok(None);
    };
    let salt = salt.try_into().map_err(|_| Error::internal("a salt that is none"))?;
    Ok(Some(Leaf { index: leaf.leaf_index, entry, salt }))
}
