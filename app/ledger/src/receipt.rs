//! The document that a person keeps.

use serde::{Deserialize, Serialize};

use crate::key::VerifierKey;
use crate::proof::TlogProof;
use crate::{SALT_BYTES, hex};

/// Value of a receipt's `format`.
pub const FORMAT: &str = "rotunda-receipt@1";

/// Most bytes that a receipt may have.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// A receipt. It is one JSON document with one spelling, that of RFC 8785 (no white space, members sorted by name), so that
/// whichever byte of a file is altered, the file is no longer a receipt.
///
/// It holds only what the leaf and the signed checkpoint bind. Left out on purpose: the verifier keys, because who checks
/// must have them from elsewhere than from the one who shows the receipt; the tracking address, because it opens the
/// submission to whoever has it and a receipt is made to be shown; whatever else could be altered unnoticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Canonical JSON of the [`Entry`](crate::Entry).
    pub entry: String,
    /// [`FORMAT`].
    pub format: String,
    /// A tlog-proof without extra data, whose checkpoint has one signature.
    pub proof: String,
    /// The leaf's salt in hexadecimal.
    pub salt: String,
}

impl Receipt {
    /// A receipt for the submission with this canonical JSON and salt. Of the checkpoint's signatures only that of `key`
    /// is kept: a signature that a reader does not know could be altered unnoticed.
    ///
    /// `None` where `key` did not sign the proof's checkpoint.
    #[must_use]
    pub fn new(
        canonical: &str,
        salt: &[u8; SALT_BYTES],
        proof: &TlogProof,
        key: &VerifierKey,
    ) -> Option<Self> {
        Some(Self {
            entry: canonical.to_owned(),
            format: FORMAT.to_owned(),
            proof: proof.signed_only_by(key)?.text(),
            salt: hex(salt),
        })
    }

    /// The document.
    ///
    /// # Errors
    /// Never for these members; the writer's signature asks for it.
    pub fn json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }

    /// The proof as a file of its own, the salt in its `extra` line; with the entry in another file, the two say what the
    /// receipt says. `None` where proof or salt are none.
    #[must_use]
    pub fn tlog_proof(&self) -> Option<String> {
        let salt: [u8; SALT_BYTES] = crate::encoding::unhex(&self.salt)?;
        Some(TlogProof { extra: salt.to_vec(), ..TlogProof::parse(&self.proof)? }.text())
    }
}
