//! Hashes and numbers as text. Reading is strict: one value has one spelling, so that no byte of a receipt can change
//! without being noticed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::Hash;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Bytes in lower-case hexadecimal, as receipts print them.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

/// Reads what [`hex`] writes; upper case is another spelling and is refused.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let value =
        |digit: u8| DIGITS.iter().position(|known| *known == digit).and_then(|at| u8::try_from(at).ok());
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = value(pair[0])? << 4 | value(pair[1])?;
    }
    Some(bytes)
}

/// RFC 4648, section 4, padded.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads what [`base64`] writes: padding is required and unused bits are zero.
pub fn unbase64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// A hash in base64.
pub fn unbase64_hash(text: &str) -> Option<Hash> {
    unbase64(text)?.try_into().ok()
}

/// ASCII decimal without sign and without leading zeroes, as C2SP writes sizes and indices.
pub fn decimal(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_one_spelling() {
        assert_eq!(unhex("00ff"), Some([0, 255]));
        for other in ["00FF", "0ff", "00ff00", "00fg", "+0ff"] {
            assert_eq!(unhex::<2>(other), None, "{other}");
        }
        assert_eq!(unbase64("AAE="), Some(vec![0, 1]));
        for other in ["AAE", "AAF=", "AAE=\n", "AA E=", "AAE=="] {
            assert_eq!(unbase64(other), None, "{other}");
        }
        assert_eq!(decimal("0"), Some(0));
        assert_eq!(decimal("18446744073709551615"), Some(u64::MAX));
        for other in ["", "00", "+1", "-1", "1 ", "18446744073709551616", "١"] {
            assert_eq!(decimal(other), None, "{other}");
        }
    }
}
