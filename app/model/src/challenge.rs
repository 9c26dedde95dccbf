//! Proof of work in the form of ALTCHA (version 1): a number below `maxnumber` whose SHA-256 behind the salt is the
//! challenge. The browser searches it with [`Search`], slice by slice; the server signs what it asks and checks what it
//! gets.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

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

/// Where a search stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It goes on; so many percent of the numbers were tried.
    NotYet(u8),
    /// This number.
    Number(u64),
    /// None of the numbers: the challenge is broken.
    Nothing,
}

/// A search that can be done in slices, so that nothing else has to wait for it.
#[derive(Clone, Debug)]
pub struct Search {
    /// The salt is digested once.
    salted: Sha256,
    wanted: [u8; 32],
    next: u64,
    last: u64,
}

impl Search {
    /// Begins; nothing where the challenge is none.
    #[must_use]
    pub fn new(challenge: &Challenge) -> Option<Self> {
        let digits = challenge.challenge.as_bytes();
        if challenge.algorithm != ALGORITHM || digits.len() != 64 {
            return None;
        }
        let mut wanted = [0; 32];
        for (byte, pair) in wanted.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        let salted = Sha256::new_with_prefix(&challenge.salt);
        Some(Self { salted, wanted, next: 0, last: challenge.maxnumber })
    }

    /// Tries so many more numbers.
    pub fn go_on(&mut self, how_many: u32) -> Found {
        let mut digits = Digits::of(self.next);
        for _ in 0..how_many {
            if self.next > self.last {
                return Found::Nothing;
            }
            let digest: [u8; 32] = self.salted.clone().chain_update(digits.text()).finalize().into();
            if digest == self.wanted {
                return Found::Number(self.next);
            }
            self.next += 1;
            digits.increase();
        }
        let percent = self.next.saturating_mul(100) / self.last.saturating_add(1).max(1);
        Found::NotYet(u8::try_from(percent).unwrap_or(100))
    }
}

/// A number as it is written, counted on without being written anew: half of the work would be that.
struct Digits {
    digits: [u8; 20],
    first: usize,
}

impl Digits {
    fn of(number: u64) -> Self {
        let (mut digits, text) = ([b'0'; 20], number.to_string());
        let first = digits.len().saturating_sub(text.len());
        for (place, digit) in digits.iter_mut().skip(first).zip(text.bytes()) {
            *place = digit;
        }
        Self { digits, first }
    }

    fn text(&self) -> &[u8] {
        self.digits.get(self.first..).unwrap_or_default()
    }

    fn increase(&mut self) {
        for (place, digit) in self.digits.iter_mut().enumerate().rev() {
            self.first = self.first.min(place);
            if *digit < b'9' {
                *digit += 1;
                return;
            }
            *digit = b'0';
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn challenge(number: u64, maxnumber: u64) -> Challenge {
        let salt = "00ff?expires=1793606400&consultation=legea-x&";
        Challenge {
            algorithm: ALGORITHM.into(),
            challenge: digest(salt, number),
            maxnumber,
            salt: salt.into(),
            signature: "aa".into(),
        }
    }

    fn found(challenge: &Challenge, slice: u32) -> Found {
        let mut search = Search::new(challenge).unwrap();
        loop {
            match search.go_on(slice) {
                Found::NotYet(percent) => assert!(percent <= 100),
                end => return end,
            }
        }
    }

    #[test]
    fn the_digest_is_that_of_altcha() {
        // printf 'a?expires=1&7' | sha256sum
        let told = "318f98a3c635fa587d27649f42a1016a1ef429fb291d769b3301cf119a4fc321";
        assert_eq!(digest("a?expires=1&", 7), told);
    }

    #[test]
    fn a_search_finds_the_number_whatever_its_slices() {
        for number in [0, 1, 9, 10, 99, 100, 999, 1_000] {
            for slice in [1, 7, 5_000] {
                assert_eq!(found(&challenge(number, 1_000), slice), Found::Number(number));
            }
        }
    }

    #[test]
    fn a_search_ends_where_there_is_nothing_to_find() {
        assert_eq!(found(&challenge(2_000, 1_000), 64), Found::Nothing);
        assert!(Search::new(&Challenge { challenge: "zz".repeat(32), ..challenge(1, 1) }).is_none());
        assert!(Search::new(&Challenge { algorithm: "MD5".into(), ..challenge(1, 1) }).is_none());
    }

    #[test]
    fn a_solution_travels_and_comes_back() {
        let solution = challenge(5, 10).solved_by(5);
        assert_eq!(Solution::decode(&solution.encoded()), Some(solution));
        assert_eq!(Solution::decode("nimic"), None);
        assert_eq!(Solution::decode(&"A".repeat(LONGEST + 4)), None);
    }

    proptest! {
        #[test]
        fn digits_count_as_numbers_do(number in 0_u64..u64::MAX - 200) {
            let mut digits = Digits::of(number);
            for more in 0..200 {
                let written = (number + more).to_string();
                prop_assert_eq!(digits.text(), written.as_bytes());
                digits.increase();
            }
        }
    }
}
