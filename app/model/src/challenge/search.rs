//! Looking for the number that solves a challenge.

use super::{ALGORITHM, Challenge};
use sha2::{Digest, Sha256};

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
pub(super) struct Digits {
    digits: [u8; 20],
    first: usize,
}

impl Digits {
    pub(super) fn of(number: u64) -> Self {
        let (mut digits, text) = ([b'0'; 20], number.to_string());
        let first = digits.len().saturating_sub(text.len());
        for (place, digit) in digits.iter_mut().skip(first).zip(text.bytes()) {
            *place = digit;
        }
        Self { digits, first }
    }

    pub(super) fn text(&self) -> &[u8] {
        self.digits.get(self.first..).unwrap_or_default()
    }

    pub(super) fn increase(&mut self) {
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
