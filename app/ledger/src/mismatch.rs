//! What can be wrong with what a person kept.

use thiserror::Error;

use crate::checkpoint::CheckpointError;
use crate::proof::ProofError;

/// What does not match, in the order in which it is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Mismatch {
    /// More than [`MAX_BYTES`](crate::MAX_BYTES).
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
