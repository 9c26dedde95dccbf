//! Checking what a person kept.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::checkpoint::Checkpoint;
use crate::encoding::unhex;
use crate::key::VerifierKey;
use crate::mismatch::Mismatch;
use crate::proof::TlogProof;
use crate::receipt::{FORMAT, MAX_BYTES, Receipt};
use crate::{Entry, Hash, SALT_BYTES, leaf_hash};

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
