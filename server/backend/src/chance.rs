//! Randomness, ids and secrets. Chance is an input, so that tests can repeat it.

pub(crate) use ::ledger::hex;
use hmac::{Hmac, KeyInit, Mac};
use model::moment::Instant;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// Hexadecimal digits of a secret: 128 bits.
const SECRET_DIGITS: usize = 32;

/// Fills bytes from a source that nobody can guess.
pub trait Chance: Send + Sync + 'static {
    /// Fills the whole buffer.
    fn fill(&self, buffer: &mut [u8]);
}

/// A fresh id: UUIDv7 of the given instant, so that ids sort by time.
pub(crate) fn id<T: From<String>>(chance: &dyn Chance, now: Instant) -> T {
    let mut random = [0; 16];
    chance.fill(&mut random);
    let millis = u64::try_from(now.0).unwrap_or(0);
    let (random, _) = random.split_first_chunk::<10>().unwrap_or((&[0; 10], &[]));
    let uuid = uuid::Builder::from_unix_timestamp_millis(millis, random).into_uuid();
    T::from(uuid.to_string())
}

/// 128 random bits in 32 hexadecimal digits.
pub(crate) fn token(chance: &dyn Chance) -> String {
    let mut random = [0; 16];
    chance.fill(&mut random);
    hex(&random)
}

/// The secret that belongs to a name: the first 128 bits of HMAC-SHA256 over it, under the operator's key. It can be made
/// again for whom it is meant, and only its hash need be stored.
pub(crate) fn derived(key: &[u8; 32], name: &str) -> Result<String> {
    let mut digits = hex(&self::key(key, name)?);
    digits.truncate(SECRET_DIGITS);
    Ok(digits)
}

/// A key for one purpose, made of the operator's.
pub(crate) fn key(operators: &[u8; 32], purpose: &str) -> Result<[u8; 32]> {
    let mut mac = Hmac::<Sha256>::new_from_slice(operators).map_err(Error::internal)?;
    mac.update(purpose.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

/// The bytes of hexadecimal text; nothing where it is none.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok().filter(|_| pair.len() == 2))
        .collect()
}

/// SHA-256 in hexadecimal: how secrets are stored.
#[must_use]
pub fn hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// The same of bytes.
pub(crate) fn hash_bytes(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
