//! Letting the tree grow: new leaves go into their tiles, and the new head is signed.

use ::ledger::{Checkpoint, Hash, SigningKey, TileId, Tiles, tiles_for_append, tiles_for_root};

use super::{Ledger, hash_of, repo, signed, unsigned};
use crate::db::Tx;
use crate::error::{Error, Result};

/// Leaves that one checkpoint covers more than the one before, at most: what a transaction can do in a moment.
const MOST: i64 = 4_096;

impl Ledger<'_> {
    /// Covers every leaf that was given before with a signed checkpoint; also an empty ledger has one. Gives the size
    /// that is covered. Checkpoints made at the same time by other processes are not made twice.
    ///
    /// # Errors
    /// `Internal` when the ledger was not opened; `Unavailable`.
    pub async fn seal(&self) -> Result<u64> {
        let (given, sealed, some) = {
            let mut tx = self.0.read().await?;
            let some = repo::newest_checkpoint(&mut tx).await?.is_some();
            (repo::given(&mut tx).await?, repo::sealed(&mut tx).await?, some)
        };
        let mut size = sealed;
        let mut first = !some;
        while size < given || first {
            size = self.step().await?;
            first = false;
        }
        unsigned(size)
    }

    async fn step(&self) -> Result<i64> {
        let key = self.0.0.signing.get().ok_or_else(|| Error::internal("the ledger was not opened"))?;
        let mut tx = self.0.write().await?;
        let size = repo::hold_sealed(&mut tx).await?;
        let new = repo::leaves(&mut tx, size, MOST).await?;
        if new.is_empty() && repo::newest_checkpoint(&mut tx).await?.is_some() {
            return Ok(size);
        }
        let grown = grow(&mut tx, key, size, &new).await?;
        repo::put_checkpoint(&mut tx, grown.0, &grown.1, self.0.now()).await?;
        self.0.commit_aside(tx).await?;
        Ok(grown.0)
    }
}

/// Appends leaves and signs the new head: its size and the note.
async fn grow(tx: &mut Tx, key: &SigningKey, size: i64, new: &[(i64, String)]) -> Result<(i64, String)> {
    let mut leaves = Vec::with_capacity(new.len());
    for (expected, (place, hash)) in (size..).zip(new) {
        if *place != expected {
            return Err(Error::internal(format!("the ledger has no leaf {expected}")));
        }
        leaves.push(hash_of(hash)?);
    }
    let before = unsigned(size)?;
    let after = before + u64::try_from(leaves.len()).map_err(Error::internal)?;
    let mut tiles = loaded(tx, &tiles_for_append(before)).await?;
    let changed = tiles.append(before, &leaves).map_err(Error::internal)?;
    for tile in changed {
        let bytes = tiles.bytes(tile).ok_or_else(|| Error::internal("a tile without hashes"))?;
        repo::put_tile(tx, tile.level, signed(tile.index)?, &bytes).await?;
    }
    let root = root(tx, after).await?;
    let origin = key.verifier().name().to_owned();
    let checkpoint = Checkpoint { origin, size: after, root, extensions: Vec::new() };
    let note = checkpoint.sign(&[key]).map_err(Error::internal)?;
    Ok((signed(after)?, note))
}

async fn root(tx: &mut Tx, size: u64) -> Result<Hash> {
    loaded(tx, &tiles_for_root(size)).await?.root(size).map_err(Error::internal)
}

/// These tiles from the storage.
pub(super) async fn loaded(tx: &mut Tx, wanted: &[TileId]) -> Result<Tiles> {
    let mut tiles = Tiles::new();
    for tile in wanted {
        let bytes = repo::tile(tx, tile.level, signed(tile.index)?).await?;
        let bytes = bytes.ok_or_else(|| Error::internal(format!("the ledger has no {tile}")))?;
        tiles.load(tile.level, tile.index, &bytes).map_err(Error::internal)?;
    }
    Ok(tiles)
}
