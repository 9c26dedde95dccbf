//! Personal data in what people write: found by form and, where there are any, by check digits. A finding is a question to
//! a person, to the sender before sending and to the moderator after: nothing is refused or changed by it.

use std::ops::Range;

use super::{address, number};
use crate::code::code;

code! {
    /// What was found.
    Personal {
        /// A Romanian personal number (CNP) with a right check digit and a date that exists.
        Cnp = "cnp",
        /// A Romanian telephone number.
        Phone = "phone",
        /// An account number (IBAN, ISO 13616) with right check digits.
        Iban = "iban",
        /// An e-mail address.
        Email = "email",
        /// A postal address: a street with a number.
        Address = "address",
    }
}

/// A passage that looks like personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub kind: Personal,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// What looks like personal data in a text, in the order in which it stands there; no two findings overlap.
#[must_use]
pub fn find(text: &str) -> Vec<Found> {
    let (digits, at) = (text.bytes().any(|byte| byte.is_ascii_digit()), text.contains('@'));
    let mut found = Vec::new();
    if at {
        found.extend(emails(text));
    }
    if digits {
        found.extend(ibans(text));
        found.extend(number::numbers(text));
        found.extend(address::addresses(text));
    }
    apart(found)
}

/// The kinds of what was found in several texts, each once, in the order of the list.
#[must_use]
pub fn kinds<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Personal> {
    let mut kinds: Vec<Personal> = texts.into_iter().flat_map(find).map(|found| found.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// In order; of two that overlap the one that was found by the stricter rule stays.
fn apart(found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::with_capacity(found.len());
    for one in found {
        if kept.iter().all(|other| one.range.end <= other.range.start || other.range.end <= one.range.start) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|found| found.range.start);
    kept
}

/// `name@host.domain`: what stands around each `@`.
fn emails(text: &str) -> Vec<Found> {
    let local = |byte: &u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(byte);
    let domain = |byte: &u8| byte.is_ascii_alphanumeric() || b".-".contains(byte);
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = bytes[..at].iter().rev().take_while(|byte| local(byte)).count();
        let after = bytes[at + 1..].iter().take_while(|byte| domain(byte)).count();
        let (mut start, mut end) = (at - before, at + 1 + after);
        while start < at && bytes[start] == b'.' {
            start += 1;
        }
        while end > at + 1 && b".-".contains(&bytes[end - 1]) {
            end -= 1;
        }
        let host = text.get(at + 1..end).unwrap_or_default();
        let top = host.rsplit_once('.').map(|(name, top)| (!name.is_empty()).then_some(top));
        let ends_well =
            top.flatten().is_some_and(|top| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()));
        if start < at && ends_well {
            found.push(Found { kind: Personal::Email, range: start..end });
        }
    }
    found
}

/// Shortest and longest account number (ISO 13616), and the length of a Romanian one.
const IBAN: (usize, usize) = (15, 34);
const IBAN_RO: usize = 24;

/// Two letters, two check digits, letters and digits, perhaps in groups of four with single spaces between.
fn ibans(text: &str) -> Vec<Found> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut next = 0;
    for start in 0..bytes.len().saturating_sub(IBAN.0 - 1) {
        let head = &bytes[start..start + 4];
        let begins = head[..2].iter().all(u8::is_ascii_alphabetic)
            && head[2..].iter().all(u8::is_ascii_digit)
            && (start == 0 || !bytes[start - 1].is_ascii_alphanumeric());
        if start < next || !begins {
            continue;
        }
        if let Some(end) = iban_end(bytes, start) {
            next = end;
            found.push(Found { kind: Personal::Iban, range: start..end });
        }
    }
    found
}

/// Where the account number that begins here ends, if one does.
fn iban_end(bytes: &[u8], start: usize) -> Option<usize> {
    let romanian = bytes[start..start + 2].eq_ignore_ascii_case(b"RO");
    let (mut signs, mut at) = (Vec::with_capacity(IBAN.1), start);
    while at < bytes.len() && signs.len() < IBAN.1 {
        let sign = bytes[at];
        if sign == b' '
            && signs.len().is_multiple_of(4)
            && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
        {
            at += 1;
            continue;
        }
        if !sign.is_ascii_alphanumeric() {
            return None;
        }
        signs.push(sign.to_ascii_uppercase());
        at += 1;
        let ends = bytes.get(at).is_none_or(|next| !next.is_ascii_alphanumeric());
        let long_enough = if romanian { signs.len() == IBAN_RO } else { signs.len() >= IBAN.0 };
        if ends && long_enough && checks(&signs) {
            return Some(at);
        }
    }
    None
}

/// The first four signs moved to the end, letters as 10 to 35: the remainder by 97 is 1 (ISO 7064, MOD 97-10).
fn checks(signs: &[u8]) -> bool {
    let moved = signs[4..].iter().chain(&signs[..4]);
    let rest = moved.fold(0_u32, |rest, sign| {
        if sign.is_ascii_digit() {
            (rest * 10 + u32::from(sign - b'0')) % 97
        } else {
            (rest * 100 + u32::from(sign - b'A') + 10) % 97
        }
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Personal, &str)> {
        find(text).into_iter().map(|found| (found.kind, &text[found.range])).collect()
    }

    #[test]
    fn an_e_mail_address_is_found_without_what_stands_around_it() {
        assert_eq!(
            found("Scrieți la <ana.pop@exemplu.example>."),
            [(Personal::Email, "ana.pop@exemplu.example")]
        );
        assert_eq!(found("(ana+x@a-b.ro), apoi"), [(Personal::Email, "ana+x@a-b.ro")]);
        for text in ["@nimeni", "a@b", "preț @ 5.00", "ș@ș.ro", "art. 5 @ lit. a)"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn an_account_number_is_found_by_its_check_digits() {
        let plain = "RO49AAAA1B31007593840000";
        assert_eq!(found(&format!("în contul {plain}, azi")), [(Personal::Iban, plain)]);
        let spaced = "RO49 AAAA 1B31 0075 9384 0000";
        assert_eq!(found(&format!("Cont: {spaced} la bancă")), [(Personal::Iban, spaced)]);
        assert_eq!(found("DE89 3704 0044 0532 0130 00."), [(Personal::Iban, "DE89 3704 0044 0532 0130 00")]);
        assert_eq!(found("RO48AAAA1B31007593840000"), []);
    }

    #[test]
    fn several_kinds_are_named_once_each() {
        let texts = ["a@b.ro și c@d.ro", "tel. 0722 123 456", ""];
        assert_eq!(kinds(texts), [Personal::Phone, Personal::Email]);
    }

    #[test]
    fn what_laws_are_full_of_is_not_personal() {
        for text in [
            "Legea nr. 52/2003, art. 7 alin. (2) lit. a), Monitorul Oficial nr. 749 din 3.12.2013",
            "Suma de 1.000.000.000 de lei, adică 12.500.000,00 pe an, între 2021-2027.",
            "Registrul: 2026-00231; ora 16:00; CUI 14399840; 13 cifre: 1234567890123.",
            "Strada este publică. Termenul este de 10 zile.",
            "🙂 ș ț 1 @",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
