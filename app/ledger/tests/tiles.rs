//! Tiles against plain in-memory trees.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::collections::BTreeSet;

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ledger::{
    Hash, MAX_SIZE, TileId, Tiles, TilesError, leaf_hash, node_hash, tiles_for_append, tiles_for_consistency,
    tiles_for_inclusion, tiles_for_root, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use sha2::Sha256;

type Plain = MemoryBackedTree<Sha256, [u8; 8]>;

fn leaf(index: u64) -> Hash {
    leaf_hash(b"", &index.to_be_bytes())
}

/// A tree of `size` different leaves, as tiles and plain.
fn grown(size: u64) -> (Tiles, Plain) {
    let (mut tiles, mut plain) = (Tiles::new(), Plain::new());
    grow(&mut tiles, &mut plain, size);
    (tiles, plain)
}

fn grow(tiles: &mut Tiles, plain: &mut Plain, size: u64) {
    let leaves: Vec<Hash> = (plain.len()..size).map(leaf).collect();
    tiles.append(plain.len(), &leaves).unwrap();
    (plain.len()..size).for_each(|index| plain.push(index.to_be_bytes()));
}

/// Only the named tiles of these, cut to the width of their names, through the bytes that are stored.
fn loaded(all: &Tiles, names: &[TileId]) -> Tiles {
    let mut some = Tiles::new();
    for name in names {
        some.load(name.level, name.index, &all.bytes(*name).unwrap()).unwrap();
    }
    some
}

fn flat(hashes: &[Hash]) -> Vec<u8> {
    hashes.concat()
}

fn check_inclusion(tiles: &Tiles, plain: &Plain, index: u64, size: u64) {
    let proof = loaded(tiles, &tiles_for_inclusion(index, size)).inclusion(index, size).unwrap();
    let root: Hash = (*plain.root().as_bytes()).into();
    assert_eq!(flat(&proof), plain.prove_inclusion(usize::try_from(index).unwrap()).as_bytes());
    assert!(verify_inclusion(&leaf(index), index, size, &root, &proof));
    // Cross-check of our own climbing with ct-merkle's verifier, and of both with wrong questions.
    let theirs = ct_merkle::InclusionProof::try_from_bytes(flat(&proof)).unwrap();
    for (asked, at) in [(index, index), (index + 1, index), (index, index + 1), (index, index ^ 1)] {
        let ours = verify_inclusion(&leaf(asked), at, size, &root, &proof);
        assert_eq!(ours, plain.root().verify_inclusion(&asked.to_be_bytes(), at, &theirs).is_ok());
        assert_eq!(ours, asked == at && at == index, "leaf {asked} at {at} of {size}");
    }
}

fn check_consistency(tiles: &Tiles, plain: &Plain, old: u64, new: u64, old_root: &Hash) {
    let proof = loaded(tiles, &tiles_for_consistency(old, new)).consistency(old, new).unwrap();
    let root: Hash = (*plain.root().as_bytes()).into();
    assert_eq!(flat(&proof), plain.prove_consistency(usize::try_from(new - old).unwrap()).as_bytes());
    assert!(verify_consistency(old, old_root, new, &root, &proof));
    if old < new {
        assert!(!verify_consistency(old, &root, new, &root, &proof));
        assert!(!verify_consistency(old, old_root, new, old_root, &proof));
    }
}

#[test]
fn every_size_up_to_600_gives_the_root_and_the_proofs_of_the_plain_tree() {
    let mut tiles = Tiles::new();
    let mut plain = Plain::new();
    let mut roots = Vec::new();
    for size in 0..=600 {
        let root = loaded(&tiles, &tiles_for_root(size)).root(size).unwrap();
        assert_eq!(root.as_slice(), plain.root().as_bytes().as_slice(), "{size}");
        roots.push(root);
        for index in (0..size).filter(|index| size < 40 || index % 37 == size % 37 || index + 3 > size) {
            check_inclusion(&tiles, &plain, index, size);
        }
        for old in (1..=size).filter(|old| size < 40 || old % 41 == size % 41 || old + 3 > size) {
            check_consistency(&tiles, &plain, old, size, &roots[usize::try_from(old).unwrap()]);
        }
        // Appending knows only the right edge.
        let mut edge = loaded(&tiles, &tiles_for_append(size));
        for name in edge.append(size, &[leaf(size)]).unwrap() {
            tiles.load(name.level, name.index, &edge.bytes(name).unwrap()).unwrap();
        }
        plain.push(size.to_be_bytes());
    }
}

#[test]
fn a_smaller_tree_is_read_from_the_fuller_tiles_of_a_larger_one() {
    let mut all = Tiles::new();
    all.append(0, &(0..70_000).map(leaf).collect::<Vec<_>>()).unwrap();
    let (mut tiles, mut plain) = grown(0);
    for size in [1, 255, 256, 257, 511, 65_535, 65_536, 65_537, 69_999] {
        grow(&mut tiles, &mut plain, size);
        assert_eq!(all.root(size).unwrap().as_slice(), plain.root().as_bytes().as_slice(), "{size}");
        let proof = all.inclusion(size - 1, size).unwrap();
        assert_eq!(flat(&proof), plain.prove_inclusion(usize::try_from(size).unwrap() - 1).as_bytes());
    }
}

#[test]
fn trees_around_the_corners_of_tiles_agree_with_the_plain_ones() {
    let (mut tiles, mut plain) = grown(0);
    for size in [65_535, 65_536, 65_537, 65_792, 131_329] {
        grow(&mut tiles, &mut plain, size);
        let root = loaded(&tiles, &tiles_for_root(size)).root(size).unwrap();
        assert_eq!(root.as_slice(), plain.root().as_bytes().as_slice());
        for index in [0, 1, 255, 256, 65_279, 65_535, 65_536, size / 2, size - 2, size - 1] {
            if index < size {
                check_inclusion(&tiles, &plain, index, size);
            }
        }
        for old in [1, 255, 256, 257, 32_768, 65_535, 65_536.min(size), size - 1, size] {
            check_consistency(&tiles, &plain, old, size, &tiles.root(old).unwrap());
        }
    }
}

#[test]
fn appending_changes_the_right_edge_alone() {
    let (tiles, _) = grown(65_790);
    let mut edge = loaded(&tiles, &tiles_for_append(65_790));
    let changed = edge.append(65_790, &[leaf(1), leaf(2), leaf(3)]).unwrap();
    let names: Vec<String> = changed.iter().map(ToString::to_string).collect();
    assert_eq!(names, ["tile/0/256", "tile/0/257.p/1", "tile/1/001.p/1"]);
}

#[test]
fn an_edge_of_another_width_is_refused_and_left_as_it_was() {
    let (tiles, _) = grown(300);
    for (size, missing) in [(301, "tile/0/001.p/45"), (299, "tile/0/001.p/43"), (600, "tile/0/002.p/88")] {
        let mut edge = tiles.clone();
        let Err(TilesError::Missing(tile)) = edge.append(size, &[leaf(0)]) else { panic!("{size}") };
        assert_eq!(tile.to_string(), missing);
        assert_eq!(edge.root(300), tiles.root(300));
    }
}

#[test]
fn what_is_not_there_is_named() {
    let (tiles, _) = grown(300);
    let some = loaded(&tiles, &tiles_for_append(300));
    assert_eq!(some.root(300), tiles.root(300));
    assert_eq!(some.inclusion(3, 300), Err(TilesError::Missing("tile/0/000".parse().unwrap())));
    assert_eq!(tiles.inclusion(300, 300), Err(TilesError::OutOfRange));
    assert_eq!(tiles.consistency(0, 300), Err(TilesError::OutOfRange));
    assert_eq!(tiles.consistency(301, 300), Err(TilesError::OutOfRange));
    assert_eq!(tiles.root(MAX_SIZE + 1), Err(TilesError::OutOfRange));
    assert!(tiles.root(400).is_err());
    for bytes in [&[][..], &[0; 31], &[0; 33], &[0; 32 * 257]] {
        assert_eq!(Tiles::new().load(0, 0, bytes), Err(TilesError::Malformed));
    }
}

/// A tree in which all leaves are alike, so that one of any size can be reckoned with: `0[h]` is the root of the perfect
/// one of height `h`.
struct Alike(Vec<Hash>);

impl Alike {
    fn new() -> Self {
        let mut roots = vec![leaf(7)];
        for height in 0..48 {
            roots.push(node_hash(&roots[height], &roots[height]));
        }
        Self(roots)
    }

    /// The definition of RFC 6962, section 2.1, word for word.
    fn root(&self, size: u64) -> Hash {
        if size.is_power_of_two() {
            return self.0[usize::try_from(size.ilog2()).unwrap()];
        }
        let left = 1_u64 << (size - 1).ilog2();
        node_hash(&self.root(left), &self.root(size - left))
    }

    fn tiles(&self, names: &[TileId]) -> Tiles {
        let mut tiles = Tiles::new();
        for name in names {
            let bytes = self.0[8 * usize::from(name.level)].repeat(usize::from(name.width));
            tiles.load(name.level, name.index, &bytes).unwrap();
        }
        tiles
    }
}

fn check_large(alike: &Alike, size: u64, added: usize, index: u64) {
    let new = size + u64::try_from(added).unwrap();
    assert!(tiles_for_append(size).len() <= 6);
    let mut edge = alike.tiles(&tiles_for_append(size));
    let changed = edge.append(size, &vec![leaf(7); added]).unwrap();
    for name in changed {
        assert_eq!(edge.bytes(name).unwrap(), alike.0[8 * usize::from(name.level)].repeat(name.width.into()));
        assert_eq!(TileId::in_tree(name.level, name.index, new), Some(name));
    }
    let root = alike.tiles(&tiles_for_root(new)).root(new).unwrap();
    assert_eq!(root, alike.root(new), "{new}");
    let proof = alike.tiles(&tiles_for_inclusion(index, new)).inclusion(index, new).unwrap();
    assert!(verify_inclusion(&leaf(7), index, new, &root, &proof));
    assert!(!verify_inclusion(&leaf(8), index, new, &root, &proof));
    let proof = alike.tiles(&tiles_for_consistency(size, new)).consistency(size, new).unwrap();
    assert!(verify_consistency(size, &alike.root(size), new, &root, &proof));
}

#[test]
fn trees_of_a_trillion_leaves_are_reckoned_from_a_few_tiles() {
    let alike = Alike::new();
    for corner in [1_u64 << 16, 1 << 24, 1 << 32, 1 << 40] {
        for size in corner - 3..corner + 3 {
            check_large(&alike, size, 7, size / 3);
            check_large(&alike, size, 300, size + 2);
        }
    }
    assert!(tiles_for_inclusion(12_345, 1 << 40).len() < 20);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_size_up_to_two_to_the_fortieth(size in 1..1_u64 << 40, added in 1_usize..600, part in 0.0..1.0_f64) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss,
            reason = "any place will do")]
        let index = ((size as f64 * part) as u64).min(size - 1);
        check_large(&Alike::new(), size, added, index);
    }

    #[test]
    fn appending_in_pieces_is_appending_at_once(pieces in proptest::collection::vec(0_usize..700, 1..6)) {
        let (mut tiles, mut size, mut announced) = (Tiles::new(), 0_u64, BTreeSet::new());
        for piece in pieces {
            let leaves: Vec<Hash> = (size..).take(piece).map(leaf).collect();
            announced.extend(tiles.append(size, &leaves).unwrap());
            size += u64::try_from(piece).unwrap();
        }
        let (_, plain) = grown(size);
        let root: Hash = (*plain.root().as_bytes()).into();
        prop_assert_eq!(tiles.root(size).unwrap(), root);
        // Every tile that the tree has was announced in its last state.
        let mut level = 0;
        while let Some(hashes) = (size >> (8 * u32::from(level))).checked_sub(1) {
            let last = TileId::in_tree(level, hashes >> 8, size).unwrap();
            prop_assert!(announced.contains(&last), "{}", last);
            level += 1;
        }
    }

    #[test]
    fn no_proof_of_any_shape_makes_the_verifiers_panic(
        index: u64, size: u64, other: u64, proof in proptest::collection::vec(any::<[u8; 32]>(), 0..70),
    ) {
        prop_assert!(!verify_inclusion(&[1; 32], index, size, &[2; 32], &proof));
        prop_assert!(!verify_inclusion(&[1; 32], index % 1_000, size % 1_000, &[2; 32], &proof));
        prop_assert!(!verify_consistency(size, &[1; 32], other, &[2; 32], &proof));
        prop_assert!(!verify_consistency(size % 1_000, &[1; 32], other % 1_000, &[2; 32], &proof));
    }
}
