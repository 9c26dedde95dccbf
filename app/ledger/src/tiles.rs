//! Roots, proofs and appending over a few loaded tiles. Where tiles are stored is the caller's matter: it asks which are
//! needed, loads them, and calls the same question on [`Tiles`].

use std::collections::BTreeMap;

use thiserror::Error;

use crate::needs::{consistency_nodes, in_tile, inclusion_nodes, root_nodes, tiles_for_append};
use crate::span::Subtree;
use crate::tree::{MAX_SIZE, empty_root, node_hash};
use crate::{Hash, TILE_WIDTH, TileId};

/// Why a calculation over tiles has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TilesError {
    /// A tile was not loaded, or holds fewer hashes than this name says.
    #[error("{0} is missing or too short")]
    Missing(TileId),
    /// The question names a leaf or a size that the tree does not have.
    #[error("no such leaf or size")]
    OutOfRange,
    /// Bytes that are not 1 to 256 hashes.
    #[error("not the hashes of a tile")]
    Malformed,
}

/// Some tiles of a tree, by level and index.
#[derive(Clone, Debug, Default)]
pub struct Tiles(BTreeMap<(u8, u64), Vec<Hash>>);

impl Tiles {
    /// No tiles: all there is to an empty tree.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a loaded tile: 1 to 256 hashes, one after the other, as they are stored and served.
    ///
    /// # Errors
    /// [`TilesError::Malformed`] for other lengths.
    pub fn load(&mut self, level: u8, index: u64, bytes: &[u8]) -> Result<(), TilesError> {
        let (hashes, rest) = bytes.as_chunks::<{ size_of::<Hash>() }>();
        if hashes.is_empty() || hashes.len() > usize::from(TILE_WIDTH) || !rest.is_empty() {
            return Err(TilesError::Malformed);
        }
        self.0.insert((level, index), hashes.to_vec());
        Ok(())
    }

    /// The first `width` hashes of a tile, one after the other, as they are stored and served.
    #[must_use]
    pub fn bytes(&self, tile: TileId) -> Option<Vec<u8>> {
        Some(self.0.get(&(tile.level, tile.index))?.get(..usize::from(tile.width))?.concat())
    }

    /// Root of the tree's first `size` leaves.
    ///
    /// # Errors
    /// A tile of [`tiles_for_root`](crate::tiles_for_root) that is not loaded; a size past [`MAX_SIZE`].
    pub fn root(&self, size: u64) -> Result<Hash, TilesError> {
        root_nodes(size)?.first().map_or_else(|| Ok(empty_root()), |parts| self.node(parts, size))
    }

    /// Proof that leaf `index` is in the tree of `size` leaves (RFC 6962, section 2.1.1).
    ///
    /// # Errors
    /// A tile of [`tiles_for_inclusion`](crate::tiles_for_inclusion) that is not loaded; a leaf that is not in the tree.
    pub fn inclusion(&self, index: u64, size: u64) -> Result<Vec<Hash>, TilesError> {
        inclusion_nodes(index, size)?.iter().map(|parts| self.node(parts, size)).collect()
    }

    /// Proof that the tree of `new_size` leaves begins with that of `old_size` (RFC 6962, section 2.1.2).
    ///
    /// # Errors
    /// A tile of [`tiles_for_consistency`](crate::tiles_for_consistency) that is not loaded; an empty old tree, or one larger than the new.
    pub fn consistency(&self, old_size: u64, new_size: u64) -> Result<Vec<Hash>, TilesError> {
        consistency_nodes(old_size, new_size)?.iter().map(|parts| self.node(parts, new_size)).collect()
    }

    /// Appends leaf hashes to the tree of `size` leaves. Gives the tiles that changed or are new, each by its new width;
    /// [`Tiles::bytes`] has what to store for them.
    ///
    /// # Errors
    /// A tile of [`tiles_for_append`] that is not loaded with exactly the width that `size` demands: writing on would
    /// break the tree. Nothing has changed then.
    pub fn append(&mut self, size: u64, leaves: &[Hash]) -> Result<Vec<TileId>, TilesError> {
        let added = u64::try_from(leaves.len()).map_err(|_| TilesError::OutOfRange)?;
        size.checked_add(added).filter(|new| *new <= MAX_SIZE).ok_or(TilesError::OutOfRange)?;
        for tile in tiles_for_append(size) {
            let held = self.0.get(&(tile.level, tile.index)).map_or(0, Vec::len);
            if held != usize::from(tile.width) {
                return Err(TilesError::Missing(tile));
            }
        }
        let mut changed = BTreeMap::new();
        for (at, leaf) in (size..).zip(leaves) {
            self.push(at, *leaf, &mut changed);
        }
        Ok(changed.into_iter().map(|((level, index), width)| TileId { level, index, width }).collect())
    }

    /// Puts leaf `at` in its place and, where that fills a tile, the tile's root in its place one level up, and so on.
    fn push(&mut self, at: u64, leaf: Hash, changed: &mut BTreeMap<(u8, u64), u16>) {
        let (mut level, mut place, mut hash) = (0, at, leaf);
        loop {
            let key = (level, place / u64::from(TILE_WIDTH));
            let tile = self.0.entry(key).or_default();
            if place.is_multiple_of(u64::from(TILE_WIDTH)) {
                tile.clear();
            }
            tile.push(hash);
            *changed.entry(key).or_default() = u16::try_from(tile.len()).unwrap_or(TILE_WIDTH);
            if tile.len() < usize::from(TILE_WIDTH) {
                return;
            }
            hash = perfect(tile);
            (level, place) = (level + 1, key.1);
        }
    }

    /// Hash of a node from the perfect subtrees under it, largest and leftmost first (RFC 6962, section 2.1).
    fn node(&self, parts: &[Subtree], size: u64) -> Result<Hash, TilesError> {
        let mut hash = None;
        for part in parts.iter().rev() {
            let left = self.subtree(*part, size)?;
            hash = Some(hash.map_or(left, |right| node_hash(&left, &right)));
        }
        hash.ok_or(TilesError::OutOfRange)
    }

    fn subtree(&self, part: Subtree, size: u64) -> Result<Hash, TilesError> {
        let (level, first, count) = in_tile(part);
        let index = first / u64::from(TILE_WIDTH);
        let start = usize::try_from(first % u64::from(TILE_WIDTH)).map_err(|_| TilesError::OutOfRange)?;
        self.0
            .get(&(level, index))
            .and_then(|hashes| hashes.get(start..start + count))
            .map(perfect)
            .ok_or_else(|| {
                TileId::in_tree(level, index, size).map_or(TilesError::OutOfRange, TilesError::Missing)
            })
    }
}

/// Root of a perfect tree over `hashes`, of which there is a power of two.
fn perfect(hashes: &[Hash]) -> Hash {
    match hashes {
        [] => empty_root(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len() / 2);
            node_hash(&perfect(left), &perfect(right))
        }
    }
}
