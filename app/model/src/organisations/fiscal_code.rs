//! The fiscal code of Romanian legal persons (CIF; CUI where the person registers for it).

use serde::{Deserialize, Serialize};

/// Each digit but the last is weighed by the key, both aligned at their right ends.
const KEY: [u32; 9] = [7, 5, 3, 2, 1, 7, 5, 3, 2];

/// A fiscal code whose check digit fits: 2 to 10 digits, the first not zero. "RO", which only says that value added tax
/// is paid (Law 227/2015, the Fiscal Code, art. 318 (1)), is left out, so that one organisation has one spelling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FiscalCode(String);

impl FiscalCode {
    /// Reads a code as people type it: spaces and "RO" before the digits are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let packed: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let digits = match packed.get(..2) {
            Some(prefix) if prefix.eq_ignore_ascii_case("ro") => &packed[2..],
            _ => &packed,
        };
        is_right(digits).then(|| Self(digits.to_owned()))
    }

    /// A code as it is stored.
    #[must_use]
    pub fn stored(digits: String) -> Self {
        Self(digits)
    }

    /// Its digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The weighed sum times ten, modulo eleven, with ten standing as zero, is the last digit.
fn is_right(digits: &str) -> bool {
    if !(2..=10).contains(&digits.len())
        || digits.starts_with('0')
        || !digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return false;
    }
    let numbers: Vec<u32> = digits.bytes().map(|byte| u32::from(byte - b'0')).collect();
    let Some((check, weighed)) = numbers.split_last() else { return false };
    let sum: u32 = weighed.iter().rev().zip(KEY.iter().rev()).map(|(digit, weight)| digit * weight).sum();
    *check == sum * 10 % 11 % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_public_institutions_are_right() {
        // The ministry of labour, the city of Bucharest, the city of Cluj-Napoca.
        for code in ["4266669", "4267117", "4305857"] {
            assert_eq!(FiscalCode::parse(code).unwrap().as_str(), code);
        }
    }

    #[test]
    fn a_remainder_of_ten_stands_as_zero() {
        // 6 · 2 = 12; 120 mod 11 = 10.
        assert!(FiscalCode::parse("60").is_some());
    }

    #[test]
    fn one_wrong_digit_and_two_swapped_ones_are_noticed() {
        for code in ["4266668", "4267171", "4276117", "5266669"] {
            assert_eq!(FiscalCode::parse(code), None, "{code}");
        }
    }

    #[test]
    fn a_code_is_one_however_it_is_typed() {
        for typed in ["4266669", "RO4266669", "ro 4266669", " RO 42 666 69 "] {
            assert_eq!(FiscalCode::parse(typed).unwrap().as_str(), "4266669", "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in
            ["", "R", "RO", "0", "00", "04266669", "42666690000", "4266669x", "țț", "ROț", "-4266669"]
        {
            assert_eq!(FiscalCode::parse(typed), None, "{typed}");
        }
    }
}
