//! Numbers that name a person: the personal number and the telephone number.

use std::ops::Range;

use super::personal::{Found, Personal};

/// Digits of a personal number.
const CNP: usize = 13;
/// The weights of its first twelve digits (Law 105/1996 in its rules of application: the remainder by 11, 10 read as 1).
const WEIGHTS: [u32; 12] = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];
/// Digits of a national telephone number, and of one with `0040` before it.
const PHONES: (usize, usize) = (10, 13);

/// A run of digits and where it stands.
struct Chunk {
    range: Range<usize>,
    digits: Vec<u32>,
    /// `+` right before it.
    plus: bool,
    /// Only one sign that people put between digits stands between this run and the one before.
    joined: bool,
}

/// The personal and telephone numbers of a text.
pub(super) fn numbers(text: &str) -> Vec<Found> {
    let chunks = chunks(text);
    let (mut found, mut first) = (Vec::new(), 0);
    while first < chunks.len() {
        match longest(&chunks[first..]) {
            Some((kind, used)) => {
                let start = chunks[first].range.start - usize::from(chunks[first].plus);
                let end = chunks[first + used - 1].range.end;
                found.push(Found { kind, range: start..end });
                first += used;
            }
            None => first += 1,
        }
    }
    found
}

/// What the first so many runs are together.
fn longest(chunks: &[Chunk]) -> Option<(Personal, usize)> {
    let mut digits: Vec<u32> = Vec::with_capacity(CNP);
    let mut found = None;
    for (index, chunk) in chunks.iter().enumerate() {
        if index > 0 && !chunk.joined || digits.len() + chunk.digits.len() > CNP {
            break;
        }
        digits.extend(&chunk.digits);
        if !chunks[0].plus && is_cnp(&digits) {
            return Some((Personal::Cnp, index + 1));
        }
        if is_phone(&digits, chunks[0].plus) {
            found = Some((Personal::Phone, index + 1));
        }
    }
    found
}

fn chunks(text: &str) -> Vec<Chunk> {
    let bytes = text.as_bytes();
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (start, end) = (at, at + length);
        at = end;
        // Part of a word, of an account number or of an amount.
        let before = text[..start].chars().next_back();
        if before.is_some_and(char::is_alphabetic) || text[end..].starts_with(char::is_alphabetic) {
            continue;
        }
        let joined = chunks.last().is_some_and(|last| {
            let between = &text[last.range.end..start];
            !between.is_empty() && between.len() <= 2 && between.bytes().all(|byte| b" .-/()".contains(&byte))
        });
        let digits = bytes[start..end].iter().map(|byte| u32::from(byte - b'0')).collect();
        chunks.push(Chunk { range: start..end, digits, plus: before == Some('+'), joined });
    }
    chunks
}

/// Thirteen digits, a right check digit, and a date that exists.
fn is_cnp(digits: &[u32]) -> bool {
    if digits.len() != CNP || digits[0] == 0 {
        return false;
    }
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    let check = if sum % 11 == 10 { 1 } else { sum % 11 };
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    let centuries: &[u32] = match digits[0] {
        1 | 2 => &[1900],
        3 | 4 => &[1800],
        5 | 6 => &[2000],
        // Residents and foreigners: the number does not say which.
        _ => &[1900, 2000],
    };
    let (month, day) = (two(3), two(5));
    check == digits[12] && day > 0 && centuries.iter().any(|century| day <= days(century + two(1), month))
}

/// Days of a month; none of one that there is not.
const fn days(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

/// `07…`, `02…`, `03…` with ten digits, or the same after `+40` or `0040`.
fn is_phone(digits: &[u32], plus: bool) -> bool {
    let national = |digits: &[u32]| digits.len() == PHONES.0 - 1 && matches!(digits[0], 2 | 3 | 7);
    match digits {
        [4, 0, rest @ ..] if plus => national(rest),
        [0, 0, 4, 0, rest @ ..] => digits.len() == PHONES.1 && national(rest),
        [0, rest @ ..] => !plus && national(rest),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Personal, &str)> {
        numbers(text).into_iter().map(|found| (found.kind, &text[found.range])).collect()
    }

    /// A personal number with the right check digit.
    fn cnp(first_twelve: &str) -> String {
        let digits = first_twelve.bytes().map(|byte| u32::from(byte - b'0'));
        let sum: u32 = digits.zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
        format!("{first_twelve}{}", if sum % 11 == 10 { 1 } else { sum % 11 })
    }

    #[test]
    fn a_personal_number_needs_its_check_digit_and_a_date_that_exists() {
        let right = cnp("185010122114");
        assert_eq!(found(&format!("CNP {right}.")), [(Personal::Cnp, right.as_str())]);
        let wrong = format!("{}{}", &right[..12], (right.as_bytes()[12] - b'0' + 1) % 10);
        assert_eq!(found(&wrong), []);
        for no_date in ["185130122114", "185023022114", "101022922114", "185010022114", "085010122114"] {
            assert_eq!(found(&cnp(no_date)), [], "{no_date}");
        }
        // 29 February 2000 was; 1900 had none.
        assert_eq!(found(&cnp("600022922114")).len(), 1);
        assert_eq!(found(&cnp("200022922114")), []);
    }

    #[test]
    fn a_personal_number_in_groups_is_one() {
        let right = cnp("285010122114");
        let grouped = format!("{} {} {}", &right[..1], &right[1..7], &right[7..]);
        assert_eq!(found(&grouped), [(Personal::Cnp, grouped.as_str())]);
        let two = format!("{right} 0722123456");
        assert_eq!(found(&two), [(Personal::Cnp, right.as_str()), (Personal::Phone, "0722123456")]);
    }

    #[test]
    fn telephone_numbers_are_found_as_people_write_them() {
        for number in [
            "0722123456",
            "0722 123 456",
            "0722.123.456",
            "0722-123-456",
            "021 312 34 56",
            "+40722123456",
            "+40 722 123 456",
            "0040 722 123 456",
            "0372/123456",
        ] {
            assert_eq!(found(&format!("Sunați la {number}, seara")), [(Personal::Phone, number)], "{number}");
        }
        for number in
            ["0522123456", "072212345", "07221234567", "+41722123456", "x0722123456", "1000722123456"]
        {
            assert_eq!(found(number), [], "{number}");
        }
    }
}
