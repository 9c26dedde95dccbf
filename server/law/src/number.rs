//! Numbers as acts print them: what comes after what, in which style.

/// How a number is written. Two numbers belong to one enumeration only when their styles are equal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// No number.
    None,
    /// `Articolul 5`, `Capitolul 2`.
    Arabic,
    /// `Articolul V`, `Capitolul II`.
    Roman,
    /// `Articol unic`.
    Sole,
    /// `(1)`.
    Paren,
    /// `1.`, and `1.2.` with a prefix.
    Dot,
    /// `1)`.
    Half,
    /// `a)`.
    Letter,
    /// `a.`.
    LetterDot,
    /// `(a)`.
    LetterParen,
    /// `A.` or `A)`.
    Upper,
    /// `(i)`.
    RomanParen,
    /// `i)`.
    RomanHalf,
    /// `I.`.
    RomanDot,
    /// `-`.
    Dash,
}

/// The value of a number: `1.2^1` has prefix `[1]`, main 2, inserted `[1]`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Value {
    pub prefix: Vec<u32>,
    pub main: u32,
    pub inserted: Vec<u32>,
}

impl Value {
    pub fn of(main: u32) -> Self {
        Self { main, ..Self::default() }
    }

    /// The value that opens an enumeration.
    pub fn is_first(&self) -> bool {
        self.main == 1 && self.inserted.is_empty() && self.prefix.is_empty()
    }

    /// Comes later in the same enumeration.
    pub fn is_after(&self, before: &Self) -> bool {
        self.prefix == before.prefix && (self.main, &self.inserted) > (before.main, &before.inserted)
    }

    /// Comes right after `before` in an enumeration of that style: 3 after 2, 2^1 after 2, 3 after 2^4,
    /// `aa)` after `z)`, and `d)` after `c)` or `c^1)`.
    pub fn follows(&self, before: &Self, style: Style) -> bool {
        let next = if self.main == before.main {
            inserted_follows(&before.inserted, &self.inserted)
        } else if !self.inserted.is_empty() {
            false
        } else if matches!(style, Style::Letter | Style::LetterDot | Style::LetterParen | Style::Upper) {
            letter_follows(before.main, self.main)
        } else {
            self.main == before.main + 1
        };
        next && self.prefix == before.prefix
    }
}

/// `[]` → `[1]`, `[1]` → `[2]`, `[1]` → `[1, 1]`, `[1, 3]` → `[2]`.
fn inserted_follows(before: &[u32], after: &[u32]) -> bool {
    if after.len() == before.len() + 1 {
        return after.starts_with(before) && after.last() == Some(&1);
    }
    let Some((last, shared)) = after.split_last() else { return false };
    before.len() >= after.len()
        && before.starts_with(shared)
        && before.get(shared.len()).is_some_and(|b| b + 1 == *last)
}

/// The Romanian alphabet; the letters that enumerations usually leave out are skippable.
const ALPHABET: &str = "aăâbcdefghiîjklmnopqrsștțuvwxyz";
const SKIPPABLE: &str = "ăâîșțkqwy";

/// 1 for `a` … 31 for `z`; `aa` is 101, `ab` 104. `None` for anything else.
pub(crate) fn letter_value(letters: &str) -> Option<u32> {
    let mut places = letters.chars().map(|c| ALPHABET.chars().position(|a| a == c));
    let first = u32::try_from(places.next()?? + 1).ok()?;
    match (places.next(), places.next()) {
        (None, _) => Some(first),
        (Some(second), None) => Some(first * 100 + u32::try_from(second? + 1).ok()?),
        _ => None,
    }
}

fn letter_follows(before: u32, after: u32) -> bool {
    let next_in_alphabet = |from: u32, to: u32| {
        to > from
            && ALPHABET
                .chars()
                .skip(from as usize)
                .take((to - from - 1) as usize)
                .all(|between| SKIPPABLE.contains(between))
    };
    match (before / 100, after / 100) {
        (0, 0) => next_in_alphabet(before, after),
        (0, 1) => before == 31 && after == 101,
        (0, _) => false,
        (b, a) if a == b => next_in_alphabet(before % 100, after % 100),
        (b, a) => before % 100 == b && after % 100 == a && next_in_alphabet(b, a),
    }
}

/// A canonical Roman numeral of either case, up to 399. `î` reads as `i`: spelling correctors write `(îi)` for `(ii)`.
pub(crate) fn roman_value(text: &str) -> Option<u32> {
    let mut total = 0;
    let mut last = u32::MAX;
    let mut length = 0;
    for letter in text.chars() {
        let value = match letter {
            'i' | 'I' | 'î' => 1,
            'v' | 'V' => 5,
            'x' | 'X' => 10,
            'l' | 'L' => 50,
            'c' | 'C' => 100,
            _ => return None,
        };
        total += value;
        if last < value {
            if last * 5 != value && last * 10 != value {
                return None;
            }
            total -= 2 * last;
        }
        last = value;
        length += 1;
        if length > 12 {
            return None;
        }
    }
    (total > 0 && total < 400 && roman(total).chars().count() == length).then_some(total)
}

/// Upper-case Roman numeral of 1 to 399.
pub(crate) fn roman(mut value: u32) -> String {
    const SIGNS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut text = String::new();
    for (worth, sign) in SIGNS {
        while value >= worth {
            text.push_str(sign);
            value -= worth;
        }
    }
    text
}

/// Reads `^1`, `^1^2`, `¹` or `²³` at the start of `text`; gives the inserted numbers and what follows.
pub(crate) fn take_inserted(text: &str) -> (Vec<u32>, &str) {
    // ¹ ² ³ open with C2, the other raised digits with E2.
    if !matches!(text.as_bytes().first(), Some(b'^' | 0xC2 | 0xE2)) {
        return (Vec::new(), text);
    }
    let mut inserted = Vec::new();
    let mut rest = text;
    loop {
        if let Some(after) = rest.strip_prefix('^') {
            let Some((number, after)) = take_digits(after) else { return (inserted, rest) };
            inserted.push(number);
            rest = after;
            continue;
        }
        let mut value = 0;
        let mut taken = 0;
        for letter in rest.chars().take(3) {
            let Some((digit, _)) = (0_u32..).zip("⁰¹²³⁴⁵⁶⁷⁸⁹".chars()).find(|(_, d)| *d == letter)
            else {
                break;
            };
            value = value * 10 + digit;
            taken += letter.len_utf8();
        }
        if taken == 0 || inserted.len() > 4 {
            return (inserted, rest);
        }
        inserted.push(value);
        rest = &rest[taken..];
    }
}

/// Up to four ASCII digits at the start of `text`, with what follows.
pub(crate) fn take_digits(text: &str) -> Option<(u32, &str)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    if length == 0 || length > 4 {
        return None;
    }
    Some((text[..length].parse().ok()?, &text[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(main: u32, inserted: &[u32]) -> Value {
        Value { prefix: Vec::new(), main, inserted: inserted.to_vec() }
    }

    #[test]
    fn inserted_numbers_come_between() {
        let follows = |a: &Value, b: &Value| b.follows(a, Style::Arabic);
        assert!(follows(&value(5, &[]), &value(5, &[1])));
        assert!(follows(&value(5, &[1]), &value(5, &[2])));
        assert!(follows(&value(5, &[1]), &value(5, &[1, 1])));
        assert!(follows(&value(5, &[1, 2]), &value(5, &[2])));
        assert!(follows(&value(5, &[7]), &value(6, &[])));
        assert!(!follows(&value(5, &[]), &value(5, &[2])));
        assert!(!follows(&value(5, &[]), &value(5, &[])));
        assert!(!follows(&value(5, &[]), &value(7, &[])));
    }

    #[test]
    fn letters_follow_the_romanian_alphabet() {
        let follows = |a: &str, b: &str| letter_follows(letter_value(a).unwrap(), letter_value(b).unwrap());
        assert!(follows("a", "b") && follows("a", "ă") && follows("ș", "t") && follows("j", "l"));
        assert!(follows("z", "aa") && follows("aa", "ab") && follows("aa", "bb"));
        assert!(!follows("a", "c") && !follows("b", "a") && !follows("z", "ab"));
    }

    #[test]
    fn roman_numerals_must_be_canonical() {
        assert_eq!(roman_value("XLIV"), Some(44));
        assert_eq!(roman_value("îi"), Some(2));
        assert_eq!(roman_value("IIII"), None);
        assert_eq!(roman_value("IC"), None);
        assert_eq!(roman_value(""), None);
        for n in 1..400 {
            assert_eq!(roman_value(&roman(n)), Some(n));
        }
    }
}
