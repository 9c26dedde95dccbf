//! What must be read again and yet not be read by who takes the database: sealed under the operator's key
//! (XChaCha20-Poly1305), bound to the account that it belongs to (OWASP ASVS 5.0, 11.3).

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use model::ids::AccountId;

use crate::error::{Error, Result};
use crate::{Backend, chance};

const NONCE: usize = 24;

/// Seals a secret of an account; hexadecimal text.
pub(super) fn seal(backend: &Backend, account: &AccountId, secret: &[u8]) -> Result<String> {
    let mut sealed = vec![0; NONCE];
    backend.0.chance.fill(&mut sealed);
    let nonce = XNonce::try_from(sealed.as_slice()).map_err(Error::internal)?;
    let payload = Payload { msg: secret, aad: account.as_str().as_bytes() };
    sealed.extend(cipher(backend)?.encrypt(&nonce, payload).map_err(broken)?);
    Ok(chance::hex(&sealed))
}

/// Opens what was sealed for this account.
///
/// # Errors
/// `Internal` when it was sealed under another key or for another account.
pub(super) fn open(backend: &Backend, account: &AccountId, sealed: &str) -> Result<Vec<u8>> {
    let bytes = chance::unhex(sealed).filter(|bytes| bytes.len() > NONCE);
    let bytes = bytes.ok_or_else(|| Error::internal("what is sealed is no hexadecimal text"))?;
    let (nonce, sealed) = bytes.split_at(NONCE);
    let nonce = XNonce::try_from(nonce).map_err(Error::internal)?;
    let payload = Payload { msg: sealed, aad: account.as_str().as_bytes() };
    cipher(backend)?.decrypt(&nonce, payload).map_err(broken)
}

fn cipher(backend: &Backend) -> Result<XChaCha20Poly1305> {
    let key = chance::key(&backend.0.secret, "seal")?;
    Ok(XChaCha20Poly1305::new(&Key::from(key)))
}

fn broken(_: chacha20poly1305::Error) -> Error {
    Error::internal("a sealed secret does not open: was the operator's key changed?")
}
