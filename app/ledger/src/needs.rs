//! Which nodes a question is answered from, and which tiles hold them. ct-merkle names the nodes.

use std::collections::BTreeSet;

use ct_merkle::{indices_for_consistency_proof, indices_for_inclusion_proof};

use crate::span::{Subtree, subtrees, under_node};
use crate::tiles::TilesError;
use crate::tree::MAX_SIZE;
use crate::{TILE_WIDTH, TileId};

/// Tiles needed for [`Tiles::root`](crate::Tiles::root).
#[must_use]
pub fn tiles_for_root(size: u64) -> Vec<TileId> {
    root_nodes(size).map_or_else(|_| Vec::new(), |nodes| tiles_of(&nodes, size))
}

/// Tiles needed for [`Tiles::inclusion`](crate::Tiles::inclusion); none for a leaf that is not in the tree.
#[must_use]
pub fn tiles_for_inclusion(index: u64, size: u64) -> Vec<TileId> {
    inclusion_nodes(index, size).map_or_else(|_| Vec::new(), |nodes| tiles_of(&nodes, size))
}

/// Tiles needed for [`Tiles::consistency`](crate::Tiles::consistency); none for sizes that cannot follow one another.
#[must_use]
pub fn tiles_for_consistency(old_size: u64, new_size: u64) -> Vec<TileId> {
    consistency_nodes(old_size, new_size).map_or_else(|_| Vec::new(), |nodes| tiles_of(&nodes, new_size))
}

/// Tiles needed for [`Tiles::append`](crate::Tiles::append): the partial ones, at most one of each level.
#[must_use]
pub fn tiles_for_append(size: u64) -> Vec<TileId> {
    (0..8).filter_map(|level| edge(level, size)).collect()
}

/// The partial tile at the right edge of a level; `None` where the edge falls between full tiles.
fn edge(level: u8, size: u64) -> Option<TileId> {
    let hashes = size.checked_shr(8 * u32::from(level))?;
    TileId::in_tree(level, hashes / u64::from(TILE_WIDTH), size)
}

/// Where a perfect subtree is found: level of the tile, place of its first hash in that level, number of hashes.
pub fn in_tile(part: Subtree) -> (u8, u64, usize) {
    let within = part.height % 8;
    (u8::try_from(part.height / 8).unwrap_or(u8::MAX), part.index << within, 1 << within)
}

fn tiles_of(nodes: &[Vec<Subtree>], size: u64) -> Vec<TileId> {
    let tiles = nodes.iter().flatten().filter_map(|part| {
        let (level, first, _) = in_tile(*part);
        TileId::in_tree(level, first / u64::from(TILE_WIDTH), size)
    });
    tiles.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The perfect subtrees that make up the root; none for the empty tree.
pub fn root_nodes(size: u64) -> Result<Vec<Vec<Subtree>>, TilesError> {
    match size {
        0 => Ok(Vec::new()),
        1..=MAX_SIZE => Ok(vec![subtrees(0, size)]),
        _ => Err(TilesError::OutOfRange),
    }
}

/// For each hash of the proof, from the leaf upwards, the perfect subtrees that it is made of.
pub fn inclusion_nodes(index: u64, size: u64) -> Result<Vec<Vec<Subtree>>, TilesError> {
    if index >= size || size > MAX_SIZE {
        return Err(TilesError::OutOfRange);
    }
    Ok(indices_for_inclusion_proof(size, index).into_iter().map(|place| under_node(place, size)).collect())
}

/// For each hash of the proof, in its order, the perfect subtrees that it is made of.
pub fn consistency_nodes(old_size: u64, new_size: u64) -> Result<Vec<Vec<Subtree>>, TilesError> {
    if old_size == 0 || old_size > new_size || new_size > MAX_SIZE {
        return Err(TilesError::OutOfRange);
    }
    let places = indices_for_consistency_proof(old_size, new_size - old_size);
    Ok(places.into_iter().map(|place| under_node(place, new_size)).collect())
}
