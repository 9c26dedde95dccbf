//! A sentence about a number, which an island says again whenever the number changes.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A sentence in the three forms that Romanian has for numbers, each with `{}` where the number stands. A language
/// with two forms repeats the second one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    one: Cow<'static, str>,
    few: Cow<'static, str>,
    many: Cow<'static, str>,
    thousands: char,
}

impl Counted {
    /// The forms for 1, for 0 and what ends in 01–19, and for all other numbers; and what separates thousands.
    #[must_use]
    pub const fn new(one: &'static str, few: &'static str, many: &'static str, thousands: char) -> Self {
        Self { one: Cow::Borrowed(one), few: Cow::Borrowed(few), many: Cow::Borrowed(many), thousands }
    }

    /// The sentence about a number.
    #[must_use]
    pub fn say(&self, n: u64) -> String {
        let form = match (n, n % 100) {
            (1, _) => &self.one,
            (0, _) | (_, 1..=19) => &self.few,
            _ => &self.many,
        };
        form.replace("{}", &self.grouped(n))
    }

    fn grouped(&self, n: u64) -> String {
        let digits = n.to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push(self.thousands);
            }
            grouped.push(digit);
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use super::Counted;

    #[test]
    fn romanian_puts_de_before_the_noun_from_twenty_on() {
        let left = Counted::new("{} caracter", "{} caractere", "{} de caractere", '.');
        let said = [1, 0, 2, 19, 20, 101, 5000, 1_234_567].map(|n| left.say(n));
        let expected = [
            "1 caracter",
            "0 caractere",
            "2 caractere",
            "19 caractere",
            "20 de caractere",
            "101 caractere",
            "5.000 de caractere",
            "1.234.567 de caractere",
        ];
        assert_eq!(said, expected);
    }
}
