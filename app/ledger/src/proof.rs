//! Proofs of a place in the tree that can be checked without asking anyone (C2SP tlog-proof).

use thiserror::Error;

use crate::checkpoint::{Checkpoint, CheckpointError};
use crate::encoding::{base64, decimal, unbase64, unbase64_hash};
use crate::key::VerifierKey;
use crate::note::Note;
use crate::{Hash, verify_inclusion};

const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ProofError {
    /// The checkpoint in it is not believed.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The hashes do not lead from this leaf to the checkpoint's root.
    #[error("the leaf is not in the tree at this place")]
    NotInTree,
}

/// A tlog-proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlogProof {
    /// What the application needs besides the leaf's data; not covered by any signature. Empty: no such line.
    pub extra: Vec<u8>,
    /// Place of the leaf, from zero.
    pub index: u64,
    /// From the leaf's sibling up to the child of the root.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint as its ledger issued it.
    pub checkpoint: String,
}

impl TlogProof {
    /// The proof as it is written to a `.tlog-proof` file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = [HEADER, "\n"].concat();
        if !self.extra.is_empty() {
            text.push_str(&["extra ", &base64(&self.extra), "\n"].concat());
        }
        text.push_str(&["index ", &self.index.to_string(), "\n"].concat());
        for hash in &self.hashes {
            text.push_str(&base64(hash));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.checkpoint);
        text
    }

    /// Reads what [`TlogProof::text`] writes, and no other spelling. The checkpoint is only cut off here.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (head, checkpoint) = text.split_once("\n\n")?;
        let mut lines = head.split('\n').peekable();
        if lines.next()? != HEADER {
            return None;
        }
        let extra = match lines.next_if(|line| line.starts_with("extra ")) {
            Some(line) => Some(unbase64(line.strip_prefix("extra ")?)?).filter(|bytes| !bytes.is_empty())?,
            None => Vec::new(),
        };
        let index = decimal(lines.next()?.strip_prefix("index ")?)?;
        let hashes = lines.map(unbase64_hash).collect::<Option<Vec<_>>>()?;
        Some(Self { extra, index, hashes, checkpoint: checkpoint.to_owned() })
    }

    /// Verifies the checkpoint and that the leaf is in its tree, in the order that the specification gives.
    ///
    /// # Errors
    /// See [`ProofError`].
    pub fn verify(&self, leaf: &Hash, keys: &[VerifierKey]) -> Result<Checkpoint, ProofError> {
        let checkpoint = Checkpoint::open(&self.checkpoint, keys)?;
        if verify_inclusion(leaf, self.index, checkpoint.size, &checkpoint.root, &self.hashes) {
            Ok(checkpoint)
        } else {
            Err(ProofError::NotInTree)
        }
    }

    /// Number of signatures on the checkpoint; `None` where it is no note.
    pub(crate) fn signatures(&self) -> Option<usize> {
        Some(Note::parse(&self.checkpoint)?.signatures.len())
    }

    /// The proof with no extra data and with this key's signature alone; `None` where that key did not sign.
    pub(crate) fn signed_only_by(&self, key: &VerifierKey) -> Option<Self> {
        let checkpoint = Note::parse(&self.checkpoint)?.only(key)?;
        Some(Self { extra: Vec::new(), checkpoint, ..self.clone() })
    }
}
