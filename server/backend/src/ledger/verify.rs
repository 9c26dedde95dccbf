//! Whether the ledger is what it says: every leaf there once, every tile made of the leaves, every checkpoint signed by a
//! listed key over the tree that the leaves make.

use ::ledger::{Hash, Tiles, VerifierKey};

use super::{Ledger, hash_of, keys, read, repo, signed, unsigned};
use crate::db::Tx;
use crate::error::Result;

/// Rows that are read at a time.
const AT_ONCE: i64 = 4_096;

/// What was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Leaves in the tree.
    pub leaves: u64,
    /// Checkpoints over it; since each is over the first leaves of one and the same tree, they are consistent.
    pub checkpoints: u64,
    /// The first thing that is not as it should be.
    pub flaw: Option<Flaw>,
}

/// What can be wrong with a ledger.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// A place without a submission.
    #[error("no submission has place {0}")]
    Gap(u64),
    /// More or fewer places were given than there are.
    #[error("{0} places were given")]
    Given(i64),
    /// A tile holds other hashes than the leaves make.
    #[error("{0} is not made of the leaves")]
    Tile(String),
    /// A checkpoint that no listed key signed.
    #[error("the checkpoint of size {0} is not signed by a listed key")]
    Signature(i64),
    /// A checkpoint over another tree.
    #[error("the checkpoint of size {0} is not over these leaves")]
    Root(i64),
}

impl Ledger<'_> {
    /// Reckons the whole tree anew from the stored hashes and compares it with everything that was published.
    ///
    /// # Errors
    /// `Unavailable`; `Internal` for hashes that are none.
    pub async fn verify(&self) -> Result<Verified> {
        // Submissions go on arriving: what is compared must be of one moment.
        let mut tx = self.0.read_at_once().await?;
        let keys = keys(&mut tx).await?;
        let mut walk = Walk { tiles: Tiles::new(), size: 0, checkpoints: 0, keys };
        let flaw = walk.all(&mut tx).await?;
        Ok(Verified { leaves: walk.size, checkpoints: walk.checkpoints, flaw })
    }
}

struct Walk {
    tiles: Tiles,
    size: u64,
    checkpoints: u64,
    keys: Vec<VerifierKey>,
}

impl Walk {
    async fn all(&mut self, tx: &mut Tx) -> Result<Option<Flaw>> {
        let sealed = unsigned(repo::sealed(tx).await?)?;
        loop {
            let rows = repo::leaves(tx, signed(self.size)?, AT_ONCE).await?;
            if rows.is_empty() {
                break;
            }
            let mut leaves: Vec<Hash> = Vec::with_capacity(rows.len());
            for (expected, (place, hash)) in (self.size..).zip(&rows) {
                if unsigned(*place)? != expected {
                    return Ok(Some(Flaw::Gap(expected)));
                }
                leaves.push(hash_of(hash)?);
            }
            if let Some(flaw) = self.append(tx, &leaves, sealed).await? {
                return Ok(Some(flaw));
            }
        }
        let given = repo::given(tx).await?;
        if unsigned(given)? != self.size {
            return Ok(Some(Flaw::Given(given)));
        }
        self.heads(tx).await
    }

    /// Appends leaves, and compares the tiles that they fill or leave at the edge of what is covered.
    async fn append(&mut self, tx: &mut Tx, leaves: &[Hash], sealed: u64) -> Result<Option<Flaw>> {
        let changed = self.tiles.append(self.size, leaves).map_err(crate::Error::internal)?;
        self.size += u64::try_from(leaves.len()).map_err(crate::Error::internal)?;
        for tile in changed {
            let Some(covered) = ::ledger::TileId::in_tree(tile.level, tile.index, sealed.min(self.size))
            else {
                continue;
            };
            let stored = repo::tile(tx, tile.level, signed(tile.index)?).await?.unwrap_or_default();
            let made = self.tiles.bytes(covered).unwrap_or_default();
            if stored.get(..made.len()) != Some(made.as_slice()) {
                return Ok(Some(Flaw::Tile(covered.to_string())));
            }
        }
        Ok(None)
    }

    async fn heads(&mut self, tx: &mut Tx) -> Result<Option<Flaw>> {
        let mut above = -1;
        loop {
            let rows = repo::checkpoints(tx, above, AT_ONCE).await?;
            let Some((last, _)) = rows.last() else { return Ok(None) };
            above = *last;
            for (size, note) in rows {
                let Ok(checkpoint) = read(&note, &self.keys) else { return Ok(Some(Flaw::Signature(size))) };
                let root = self.tiles.root(checkpoint.size);
                if signed(checkpoint.size)? != size || root != Ok(checkpoint.root) {
                    return Ok(Some(Flaw::Root(size)));
                }
                self.checkpoints += 1;
            }
        }
    }
}
