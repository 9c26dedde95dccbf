//! Checkpoints (C2SP tlog-checkpoint): the head of the tree as a signed note.

use thiserror::Error;

use crate::Hash;
use crate::encoding::{base64, decimal, unbase64_hash};
use crate::key::{SigningKey, VerifierKey};
use crate::note::{Note, NoteError, sign_note};

/// Why a checkpoint is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CheckpointError {
    /// Not a signed note, or its text is not a checkpoint's.
    #[error("not a checkpoint")]
    Malformed,
    /// It is of a ledger that none of the keys belongs to.
    #[error("a checkpoint of another ledger")]
    Origin,
    /// It is of a known ledger, but none of that ledger's known keys signed it.
    #[error("no signature by a known key")]
    UnknownKey,
    /// A signature that names a known key is not that key's over this text.
    #[error("the signature does not match")]
    Signature,
}

impl From<NoteError> for CheckpointError {
    fn from(error: NoteError) -> Self {
        match error {
            NoteError::Malformed => Self::Malformed,
            NoteError::UnknownKey => Self::UnknownKey,
            NoteError::Signature => Self::Signature,
        }
    }
}

/// The head of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which ledger: an address without scheme, like `consultare.example/ledger`. Its keys have it as their name.
    pub origin: String,
    /// Number of leaves.
    pub size: u64,
    /// Root of the tree of that size.
    pub root: Hash,
    /// Further lines that a ledger may add. Ours adds none; other people's are kept.
    pub extensions: Vec<String>,
}

impl Checkpoint {
    /// The text that is signed.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = [&self.origin, "\n", &self.size.to_string(), "\n", &base64(&self.root), "\n"].concat();
        for line in &self.extensions {
            text.push_str(line);
            text.push('\n');
        }
        text
    }

    /// Reads a text that [`Checkpoint::text`] gives, and no other.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let origin = lines.next()?.to_owned();
        let size = decimal(lines.next()?)?;
        let root = unbase64_hash(lines.next()?)?;
        let extensions: Vec<_> = lines.map(str::to_owned).collect();
        let filled = !origin.is_empty() && extensions.iter().all(|line| !line.is_empty());
        filled.then_some(Self { origin, size, root, extensions })
    }

    /// The checkpoint as a note signed by each of `keys` in turn; two while one key takes over from another.
    ///
    /// # Errors
    /// [`CheckpointError::Malformed`] where origin or extensions cannot stand in a note; [`CheckpointError::Origin`]
    /// where a key has another name than the origin.
    pub fn sign(&self, keys: &[&SigningKey]) -> Result<String, CheckpointError> {
        if keys.iter().any(|key| key.verifier().name() != self.origin) {
            return Err(CheckpointError::Origin);
        }
        let text = self.text();
        if Self::parse(&text).as_ref() != Some(self) {
            return Err(CheckpointError::Malformed);
        }
        Ok(sign_note(&text, keys)?)
    }

    /// Reads a signed checkpoint and verifies it with those of `keys` whose name is its origin.
    ///
    /// # Errors
    /// See [`CheckpointError`].
    pub fn open(note: &str, keys: &[VerifierKey]) -> Result<Self, CheckpointError> {
        let note = Note::parse(note).ok_or(CheckpointError::Malformed)?;
        let checkpoint = Self::parse(note.text).ok_or(CheckpointError::Malformed)?;
        if !keys.iter().any(|key| key.name() == checkpoint.origin) {
            return Err(CheckpointError::Origin);
        }
        note.verify(keys.iter().filter(|key| key.name() == checkpoint.origin))?;
        Ok(checkpoint)
    }
}
