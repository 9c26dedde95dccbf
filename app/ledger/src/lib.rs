//! Receipts that can be checked: what exactly was sent, as one canonical text, and its salted hash. Pure, so that the
//! server and the browser reckon alike.
//!
//! The hash of a submission is a leaf of a Merkle tree as RFC 6962, section 2.1 makes it, over a random salt and the
//! canonical JSON of [`Entry`]: `SHA-256(0x00 || salt || JSON)`. The salt keeps anyone who sees only the hash from
//! guessing a short text; erasing salt and text leaves the hash, and with it the tree, as it was.

mod entry;
mod leaf;

pub use entry::{Comment, Entry, Sender};
pub use leaf::{Hash, SALT_BYTES, hex, leaf_hash};
