//! Keys that sign notes and keys that verify them (C2SP signed-note, "Signature types" and "Verifier keys").

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::Signer as _;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::encoding::{base64, hex, unbase64, unhex};

/// Bytes of the secret that a signing key is made from (RFC 8032, section 5.1.5).
pub const SEED_BYTES: usize = 32;

/// Signature type identifier of Ed25519 notes.
const ED25519: u8 = 0x01;

/// Why a key cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum KeyError {
    /// A key's name is not empty and has neither Unicode spaces, control characters nor `+`.
    #[error("not a name of a key")]
    Name,
    /// Not `name+id+base64`, each part in its one spelling.
    #[error("not a verifier key")]
    Malformed,
    /// A signature type that is not verified here.
    #[error("an unknown kind of signature")]
    Algorithm,
    /// Not a public key, or one that anyone could sign for.
    #[error("not a usable public key")]
    Public,
    /// The id is not the one that name, type and public key give.
    #[error("the id does not belong to this key")]
    Id,
}

/// Public material by algorithm. A further algorithm is a further variant here, and what the two matches below and
/// [`SigningKey`] then ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Public {
    Ed25519(ed25519_dalek::VerifyingKey),
}

impl Public {
    fn read(kind: u8, bytes: &[u8]) -> Result<Self, KeyError> {
        match kind {
            ED25519 => {
                let bytes = bytes.try_into().map_err(|_| KeyError::Public)?;
                let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::Public)?;
                if key.is_weak() || key.as_bytes() != bytes {
                    Err(KeyError::Public)
                } else {
                    Ok(Self::Ed25519(key))
                }
            }
            _ => Err(KeyError::Algorithm),
        }
    }

    /// Signature type and public key, as verifier keys and key ids hold them.
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Ed25519(key) => [&[ED25519], key.as_bytes().as_slice()].concat(),
        }
    }

    fn verify(&self, text: &str, signature: &[u8]) -> bool {
        match self {
            Self::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(text.as_bytes(), &signature).is_ok()),
        }
    }
}

/// A key that verifies notes. Prints and reads as its verifier key text: `name+keyid+base64(0x01 || public key)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    id: [u8; 4],
    public: Public,
}

impl VerifierKey {
    fn new(name: &str, public: Public) -> Result<Self, KeyError> {
        if !is_name(name) {
            return Err(KeyError::Name);
        }
        let mut hash = Sha256::new();
        hash.update(name);
        hash.update(b"\n");
        hash.update(public.bytes());
        let [a, b, c, d, ..] = <[u8; 32]>::from(hash.finalize());
        Ok(Self { name: name.to_owned(), id: [a, b, c, d], public })
    }

    /// Whom the key belongs to. For a ledger's key it is the origin of the checkpoints it signs.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The first four bytes of `SHA-256(name || 0x0A || type || public key)`.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// Whether `signature` (without the key id before it) is this key's over `text`. Ed25519 by RFC 8032, strictly:
    /// nothing that two verifiers could judge differently passes.
    #[must_use]
    pub fn verifies(&self, text: &str, signature: &[u8]) -> bool {
        self.public.verify(text, signature)
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}+{}+{}", self.name, hex(&self.id), base64(&self.public.bytes()))
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let (name, rest) = text.split_once('+').ok_or(KeyError::Malformed)?;
        let (id, material) = rest.split_once('+').ok_or(KeyError::Malformed)?;
        let id = unhex(id).ok_or(KeyError::Malformed)?;
        let material = unbase64(material).ok_or(KeyError::Malformed)?;
        let (kind, public) = material.split_first().ok_or(KeyError::Malformed)?;
        let key = Self::new(name, Public::read(*kind, public)?)?;
        if key.id == id { Ok(key) } else { Err(KeyError::Id) }
    }
}

/// A key that signs notes; Ed25519. The secret is wiped from memory when the key goes.
#[derive(Clone)]
pub struct SigningKey {
    secret: ed25519_dalek::SigningKey,
    verifier: VerifierKey,
}

impl SigningKey {
    /// The key of this name made from 32 secret bytes.
    ///
    /// # Errors
    /// [`KeyError::Name`].
    pub fn from_seed(name: &str, seed: &[u8; SEED_BYTES]) -> Result<Self, KeyError> {
        let secret = ed25519_dalek::SigningKey::from_bytes(seed);
        let verifier = VerifierKey::new(name, Public::Ed25519(secret.verifying_key()))?;
        Ok(Self { secret, verifier })
    }

    /// The key that verifies what this one signs.
    #[must_use]
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// Signature over `text`, without the key id.
    #[must_use]
    pub fn sign(&self, text: &str) -> Vec<u8> {
        self.secret.sign(text.as_bytes()).to_bytes().to_vec()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "SigningKey({})", self.verifier)
    }
}

/// Whether a key may have this name (C2SP signed-note, "Format").
pub fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c == '+' || c < ' ' || c.is_whitespace())
}
