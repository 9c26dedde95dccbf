//! The public ledger of what was sent: a tree over the hashes of all submissions (RFC 6962), whose head is signed
//! whenever it has grown (C2SP tlog-checkpoint), and whose parts anyone can fetch (C2SP tlog-tiles).
//!
//! A submission gets its place in the transaction that sends it; the tree follows a moment later, in a job and whenever
//! somebody asks for a receipt that no checkpoint covers yet. Nothing is ever taken out: erasing a submission leaves its
//! hash where it is.

mod receipt;
pub(crate) mod repo;
mod seal;
#[cfg(test)]
mod tests;
mod verify;

use ::ledger::{Checkpoint, SigningKey};
// What the use cases take and give, for those above who need nothing else of that crate.
pub use ::ledger::{Checked, Entry, Mismatch, Receipt, SEED_BYTES, TileId, VerifierKey, check};
pub use receipt::Place;
pub use verify::{Flaw, Verified};

use crate::Backend;
use crate::chance::unhex;
use crate::error::{Error, Result};

/// Bytes of a hash.
const HASH_BYTES: usize = size_of::<::ledger::Hash>();

/// The use cases of the ledger; see [`Backend::ledger`].
#[derive(Clone, Copy)]
pub struct Ledger<'a>(&'a Backend);

impl Backend {
    /// What can be done with the ledger.
    #[must_use]
    pub fn ledger(&self) -> Ledger<'_> {
        Ledger(self)
    }
}

impl Ledger<'_> {
    /// Takes the key that signs from now on, and lists it for everyone. The ledger keeps the name under which it was
    /// opened first: receipts are bound to it. A second opening in one process changes nothing.
    ///
    /// # Errors
    /// `Internal` when `name` cannot name a ledger (it is empty, or has white space or `+` in it).
    pub async fn open(&self, name: &str, seed: &[u8; SEED_BYTES]) -> Result<()> {
        let mut tx = self.0.write().await?;
        let known = keys(&mut tx).await?;
        let name = known.first().map_or(name, VerifierKey::name);
        let key = SigningKey::from_seed(name, seed).map_err(Error::internal)?;
        repo::keep_key(&mut tx, &key.verifier().to_string(), self.0.now()).await?;
        self.0.commit_aside(tx).await?;
        let _ = self.0.0.signing.set(key);
        Ok(())
    }

    /// Every key that signs or has signed checkpoints, the newest first. Public.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn keys(&self) -> Result<Vec<VerifierKey>> {
        keys(&mut self.0.read().await?).await
    }

    /// The last signed head of the tree. Public.
    ///
    /// # Errors
    /// `NotFound` while the ledger was never opened.
    pub async fn checkpoint(&self) -> Result<String> {
        let newest = repo::newest_checkpoint(&mut self.0.read().await?).await?;
        newest.ok_or(Error::NotFound)
    }

    /// The hashes of a tile, one after the other. Public.
    ///
    /// # Errors
    /// `NotFound` for a tile that the last checkpoint does not cover.
    pub async fn tile(&self, tile: TileId) -> Result<Vec<u8>> {
        let mut tx = self.0.read().await?;
        let size = unsigned(repo::sealed(&mut tx).await?)?;
        let covered = TileId::in_tree(tile.level, tile.index, size).ok_or(Error::NotFound)?;
        if tile.width > covered.width {
            return Err(Error::NotFound);
        }
        let mut bytes = repo::tile(&mut tx, tile.level, signed(tile.index)?).await?.ok_or(Error::NotFound)?;
        bytes.truncate(usize::from(tile.width) * HASH_BYTES);
        Ok(bytes)
    }
}

async fn keys(tx: &mut crate::db::Tx) -> Result<Vec<VerifierKey>> {
    let stored = repo::keys(tx).await?;
    stored.iter().map(|key| key.parse().map_err(Error::internal)).collect()
}

/// Reads a checkpoint of our own.
fn read(note: &str, keys: &[VerifierKey]) -> Result<Checkpoint> {
    Checkpoint::open(note, keys).map_err(Error::internal)
}

/// A hash from its stored spelling.
fn hash_of(hex: &str) -> Result<::ledger::Hash> {
    let bytes = unhex(hex).and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or_else(|| Error::internal("a stored hash that is none"))
}

fn signed(number: u64) -> Result<i64> {
    i64::try_from(number).map_err(Error::internal)
}

fn unsigned(number: i64) -> Result<u64> {
    u64::try_from(number).map_err(Error::internal)
}
