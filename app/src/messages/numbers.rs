//! Numbers as each language writes them: "998.290,77" and "998,290.77".

/// A whole number with its thousands apart, in Romanian.
#[must_use]
pub fn ro(n: i64) -> String {
    grouped(n, '.')
}

/// The same in English.
#[must_use]
pub fn en(n: i64) -> String {
    grouped(n, ',')
}

/// An amount in bani as lei with two decimals, in Romanian.
#[must_use]
pub fn ro_lei(bani: i64) -> String {
    format!("{},{:02}", ro(bani / 100), (bani % 100).abs())
}

/// The same in English.
#[must_use]
pub fn en_lei(bani: i64) -> String {
    format!("{}.{:02}", en(bani / 100), (bani % 100).abs())
}

fn grouped(n: i64, mark: char) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut text = String::from(if n < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_every_ban_in_both_spellings() {
        assert_eq!(ro_lei(99_829_077), "998.290,77");
        assert_eq!(en_lei(82_442_728), "824,427.28");
        assert_eq!(ro_lei(5), "0,05");
        assert_eq!(ro(1_000), "1.000");
        assert_eq!(en(-1_234_567), "-1,234,567");
        assert_eq!(ro(999), "999");
    }
}
