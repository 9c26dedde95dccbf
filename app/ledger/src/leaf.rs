//! The salted leaf hash.

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// Bytes of a leaf's salt: as many as the hash has, so that guessing the salt is never the easier way.
pub const SALT_BYTES: usize = 32;

/// What sets a leaf apart from an inner node of the tree (RFC 6962, section 2.1).
const LEAF_PREFIX: [u8; 1] = [0x00];

/// `SHA-256(0x00 || salt || canonical)`: the RFC 6962 leaf hash of the salt followed by the canonical JSON.
#[must_use]
pub fn leaf_hash(salt: &[u8], canonical: &[u8]) -> Hash {
    let mut hash = Sha256::new();
    hash.update(LEAF_PREFIX);
    hash.update(salt);
    hash.update(canonical);
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hex;

    /// Leaf inputs and hashes of the Certificate Transparency test tree (`merkletree/merkle_tree_test.go`).
    #[test]
    fn leaves_hash_as_in_rfc_6962() {
        let vectors: [(&[u8], &str); 4] = [
            (b"", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            (b"\x00", "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
            (b"\x10", "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7"),
            (b"\x20\x21", "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7"),
        ];
        for (data, expected) in vectors {
            assert_eq!(hex(&leaf_hash(b"", data)), expected);
        }
    }

    #[test]
    fn the_salt_stands_before_the_text() {
        assert_eq!(leaf_hash(b"\x20", b"\x21"), leaf_hash(b"", b"\x20\x21"));
        assert_ne!(leaf_hash(&[1; SALT_BYTES], b"{}"), leaf_hash(&[2; SALT_BYTES], b"{}"));
    }
}
