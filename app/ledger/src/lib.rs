//! Receipts that can be checked: what exactly was sent, as one canonical text, its salted hash, and the public ledger
//! that holds the hash. Pure, so that the server and the browser reckon alike.
//!
//! The hash of a submission is a leaf of a Merkle tree as RFC 6962, section 2.1 makes it, over a random salt and the
//! canonical JSON of [`Entry`]: `SHA-256(0x00 || salt || JSON)`. The salt keeps anyone who sees only the hash from
//! guessing a short text; erasing salt and text leaves the hash, and with it the tree, as it was.
//!
//! The tree is kept as tiles (C2SP tlog-tiles), its head is signed as a checkpoint (C2SP tlog-checkpoint, signed-note), and
//! a place in it is proved by a tlog-proof (C2SP tlog-proof). A [`Receipt`] puts entry, salt and proof into one document.
//! `docs/receipts.md` describes all of it for a stranger who writes a verifier.

mod check;
mod checkpoint;
mod encoding;
mod entry;
mod key;
mod leaf;
mod mismatch;
mod needs;
mod note;
mod proof;
mod receipt;
mod span;
mod tile;
mod tiles;
mod tree;

pub use check::{Checked, check, check_files};
pub use checkpoint::{Checkpoint, CheckpointError};
pub use encoding::hex;
pub use entry::{Attachment, Comment, Entry, Sender};
pub use key::{KeyError, SEED_BYTES, SigningKey, VerifierKey};
pub use leaf::{Hash, SALT_BYTES, leaf_hash};
pub use mismatch::Mismatch;
pub use needs::{tiles_for_append, tiles_for_consistency, tiles_for_inclusion, tiles_for_root};
pub use note::{MAX_SIGNATURES, NoteError, open_note, sign_note};
pub use proof::{ProofError, TlogProof};
pub use receipt::{FORMAT, MAX_BYTES, Receipt};
pub use tile::{TILE_WIDTH, TileId};
pub use tiles::{Tiles, TilesError};
pub use tree::{MAX_SIZE, empty_root, node_hash, verify_consistency, verify_inclusion};
