//! The Merkle tree of RFC 6962, section 2.1 (RFC 9162, section 2.1 says the same): hashes and verification of proofs.
//! The arithmetic is ct-merkle's.

use ct_merkle::{ConsistencyProof, RootHash, indices_for_inclusion_proof};
use sha2::{Digest, Sha256};

use crate::Hash;

/// Largest tree that is reckoned with. No ledger will come near; below it, no sum of sizes overflows.
pub const MAX_SIZE: u64 = 1 << 48;

/// What sets an inner node apart from a leaf (RFC 6962, section 2.1).
const NODE_PREFIX: [u8; 1] = [0x01];

/// `SHA-256(0x01 || left || right)`: an inner node.
#[must_use]
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut hash = Sha256::new();
    hash.update(NODE_PREFIX);
    hash.update(left);
    hash.update(right);
    hash.finalize().into()
}

/// Root of the tree without leaves: `SHA-256()`.
#[must_use]
pub fn empty_root() -> Hash {
    Sha256::digest(b"").into()
}

/// Whether `proof` (RFC 6962, section 2.1.1, from the leaf's sibling upwards) shows that the leaf hashed to `leaf` stands
/// at `index` in the tree of `size` leaves with this root.
///
/// ct-merkle's verifier wants the leaf's data and hashes it itself; a tlog-proof is checked with the leaf's hash alone.
/// So ct-merkle says which siblings there are, and the hashing upwards is done here.
#[must_use]
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, root: &Hash, proof: &[Hash]) -> bool {
    if index >= size || size > MAX_SIZE {
        return false;
    }
    let siblings = indices_for_inclusion_proof(size, index);
    if siblings.len() != proof.len() {
        return false;
    }
    // Leaf n stands at place 2n of ct-merkle's array and what is left of a subtree stands before it there.
    let climbed = siblings.iter().zip(proof).fold(*leaf, |hash, (place, sibling)| {
        if *place < 2 * index { node_hash(sibling, &hash) } else { node_hash(&hash, sibling) }
    });
    climbed == *root
}

/// Whether `proof` (RFC 6962, section 2.1.2) shows that the tree of `new_size` leaves begins with the tree of `old_size`
/// leaves. Never true for an empty old tree: anything begins with nothing, so there is nothing to prove.
///
/// Roots and hashes are taken as they came, so that a caller need not decide what one of the wrong length means.
#[must_use]
pub fn verify_consistency(
    old_size: u64,
    old_root: &[u8],
    new_size: u64,
    new_root: &[u8],
    proof: &[impl AsRef<[u8]>],
) -> bool {
    if old_size == 0 || old_size > new_size || new_size > MAX_SIZE {
        return false;
    }
    if old_size == new_size {
        return proof.is_empty() && old_root == new_root;
    }
    let (Ok(old), Ok(new)) = (Hash::try_from(old_root), Hash::try_from(new_root)) else { return false };
    if proof.iter().any(|hash| hash.as_ref().len() != size_of::<Hash>()) {
        return false;
    }
    let bytes = proof.iter().flat_map(|hash| hash.as_ref().iter().copied()).collect();
    let Ok(proof) = ConsistencyProof::<Sha256>::try_from_bytes(bytes) else { return false };
    RootHash::<Sha256>::new(new.into(), new_size)
        .verify_consistency(&RootHash::new(old.into(), old_size), &proof)
        .is_ok()
}
