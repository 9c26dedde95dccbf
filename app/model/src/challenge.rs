//! Proof of work in the form of ALTCHA (version 1): a number below `maxnumber` whose SHA-256 behind the salt is the
//! challenge. The browser searches it with [`Search`], slice by slice; the server signs what it asks and checks what it
//! gets.

mod search;
#[cfg(test)]
mod tests;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use search::{Found, Search};

/// The one algorithm.
pub const ALGORITHM: &str = "SHA-256";

/// Longest solution that is read, in characters.
const LONGEST: usize = 2_000;

/// What somebody is asked to solve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// [`ALGORITHM`].
    pub algorithm: String,
    /// Digest to be met, in hexadecimal.
    pub challenge: String,
    /// The number is not above this one.
    pub maxnumber: u64,
    /// What stands before the number; ends with `&`, so that no digit of the number can be read as part of it.
    pub salt: String,
    /// HMAC of the challenge under a key of the server's, in hexadecimal.
    pub signature: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solution {
    /// [`ALGORITHM`].
    pub algorithm: String,
    /// As in the challenge.
    pub challenge: String,
    /// The number.
    pub number: u64,
    /// As in the challenge.
    pub salt: String,
    /// As in the challenge.
    pub signature: String,
}

impl Challenge {
    /// The solution with this number.
    #[must_use]
    pub fn solved_by(&self, number: u64) -> Solution {
        Solution {
            algorithm: self.algorithm.clone(),
            challenge: self.challenge.clone(),
            number,
            salt: self.salt.clone(),
            signature: self.signature.clone(),
        }
    }
}

impl Solution {
    /// As it travels: JSON in base64, the payload of ALTCHA.
    #[must_use]
    pub fn encoded(&self) -> String {
        serde_json::to_vec(self).map(|json| STANDARD.encode(json)).unwrap_or_default()
    }

    /// Reads what travelled; nothing where it is none.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        serde_json::from_slice(&STANDARD.decode(text.trim()).ok()?).ok()
    }
}

/// The digest of a number behind a salt, in hexadecimal.
#[must_use]
pub fn digest(salt: &str, number: u64) -> String {
    use std::fmt::Write as _;
    let digest = Sha256::new_with_prefix(salt).chain_update(number.to_string()).finalize();
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
