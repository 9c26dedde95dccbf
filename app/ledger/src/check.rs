//! Checking what a person kept.

use serde::Deserialize;
use serde::de::IgnoredAny;
use thiserror::Error;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::encoding::unhex;
use crate::key::VerifierKey;
use crate::proof::{ProofError, TlogProof};
use crate::receipt::{FORMAT, MAX_BYTES, Receipt};
use crate::{Entry, Hash, SALT_BYTES, leaf_hash};

/// What does not match, in the order in which it is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Mismatch {
    /// More than [`MAX_BYTES`].
    #[error("too large to be a receipt")]
    TooLarge,
    /// Not JSON in UTF-8.
    #[error("not JSON")]
    NotJson,
    /// JSON, but not of a receipt as it is known here.
    #[error("not a receipt of the format rotunda-receipt@1")]
    Format,
    /// A member is missing, unknown, doubled or of another type.
    #[error("the receipt has not the members it should have")]
    Members,
    /// The members are right, but white space, order or escapes are not as they were written.
    #[error("the receipt is not spelled byte for byte as it was issued")]
    Spelling,
    /// What was sent is not in its canonical form.
    #[error("the entry is not a canonical entry")]
    Entry,
    /// The salt is not 32 bytes in lower-case hexadecimal (in a `.tlog-proof`: 32 bytes of extra data).
    #[error("the salt is malformed")]
    Salt,
    /// The proof is not a tlog-proof.
    #[error("the proof is malformed")]
    Proof,
    /// The checkpoint in the proof is none, or not one with a single signature.
    #[error("the checkpoint is malformed")]
    Checkpoint,
    /// The checkpoint is of a ledger that none of the keys belongs to.
    #[error("the checkpoint is of another ledger")]
    Origin,
    /// None of the known keys signed the checkpoint.
    #[error("the checkpoint is not signed by a known key")]
    UnknownKey,
    /// The checkpoint is not what the key it names has signed.
    #[error("the signature does not match the checkpoint")]
    Signature,
    /// Entry and salt do not hash to a leaf of the signed tree: one of entry, salt, index and hashes was altered.
    #[error("the entry is not in the signed ledger at this place")]
    NotInTree,
}

impl Mismatch {
    /// Every kind of mismatch, so that whoever has words for them can be tested for having them all.
    pub const ALL: [Self; 13] = [
        Self::TooLarge,
        Self::NotJson,
        Self::Format,
        Self::Members,
        Self::Spelling,
        Self::Entry,
        Self::Salt,
        Self::Proof,
        Self::Checkpoint,
        Self::Origin,
        Self::UnknownKey,
        Self::Signature,
        Self::NotInTree,
    ];

    /// A name for it that does not change with the language.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::NotJson => "not_json",
            Self::Format => "format",
            Self::Members => "members",
            Self::Spelling => "spelling",
            Self::Entry => "entry",
            Self::Salt => "salt",
            Self::Proof => "proof",
            Self::Checkpoint => "checkpoint",
            Self::Origin => "origin",
            Self::UnknownKey => "unknown_key",
            Self::Signature => "signature",
            Self::NotInTree => "not_in_tree",
        }
    }
}

impl From<ProofError> for Mismatch {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::Checkpoint(CheckpointError::Malformed) => Self::Checkpoint,
            ProofError::Checkpoint(CheckpointError::Origin) => Self::Origin,
            ProofError::Checkpoint(CheckpointError::UnknownKey) => Self::UnknownKey,
            ProofError::Checkpoint(CheckpointError::Signature) => Self::Signature,
            ProofError::NotInTree => Self::NotInTree,
        }
    }
}

/// What a receipt that holds proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What was sent.
    pub entry: Entry<String>,
    /// Its leaf in the tree.
    pub leaf: Hash,
    /// The leaf's place, from zero.
    pub index: u64,
    /// The signed head of the tree that it is in.
    pub checkpoint: Checkpoint,
}

/// Checks a receipt against the keys that the reader trusts.
///
/// # Errors
/// What does not match first.
pub fn check(json: &[u8], trusted: &[VerifierKey]) -> Result<Checked, Mismatch> {
    if json.len() > MAX_BYTES {
        return Err(Mismatch::TooLarge);
    }
    let text = std::str::from_utf8(json).map_err(|_| Mismatch::NotJson)?;
    serde_json::from_str::<IgnoredAny>(text).map_err(|_| Mismatch::NotJson)?;
    match serde_json::from_str::<Named>(text) {
        Ok(named) if named.format == FORMAT => {}
        _ => return Err(Mismatch::Format),
    }
    let receipt: Receipt = serde_json::from_str(text).map_err(|_| Mismatch::Members)?;
    if receipt.json().ok().as_deref() != Some(json) {
        return Err(Mismatch::Spelling);
    }
    let entry = Entry::read(receipt.entry.as_bytes()).ok_or(Mismatch::Entry)?;
    let salt = unhex(&receipt.salt).ok_or(Mismatch::Salt)?;
    let proof =
        TlogProof::parse(&receipt.proof).filter(|proof| proof.extra.is_empty()).ok_or(Mismatch::Proof)?;
    if proof.signatures() != Some(1) {
        return Err(Mismatch::Checkpoint);
    }
    prove(entry, receipt.entry.as_bytes(), &salt, &proof, trusted)
}

/// Checks a `.tlog-proof` file, the salt in its `extra` line, beside a file with the entry's canonical JSON. Signatures of
/// others on the checkpoint are passed over, as its specification wants.
///
/// # Errors
/// What does not match first.
pub fn check_files(entry: &[u8], proof: &[u8], trusted: &[VerifierKey]) -> Result<Checked, Mismatch> {
    if entry.len() > MAX_BYTES || proof.len() > MAX_BYTES {
        return Err(Mismatch::TooLarge);
    }
    let canonical = entry;
    let entry = Entry::read(canonical).ok_or(Mismatch::Entry)?;
    let proof = std::str::from_utf8(proof).ok().and_then(TlogProof::parse).ok_or(Mismatch::Proof)?;
    let salt = proof.extra.as_slice().try_into().map_err(|_| Mismatch::Salt)?;
    prove(entry, canonical, &salt, &proof, trusted)
}

/// Only the format, so that a receipt of a later one is called that and not malformed.
#[derive(Deserialize)]
struct Named {
    format: String,
}

fn prove(
    entry: Entry<String>,
    canonical: &[u8],
    salt: &[u8; SALT_BYTES],
    proof: &TlogProof,
    trusted: &[VerifierKey],
) -> Result<Checked, Mismatch> {
    let leaf = leaf_hash(salt, canonical);
    let checkpoint = proof.verify(&leaf, trusted)?;
    Ok(Checked { entry, leaf, index: proof.index, checkpoint })
}
