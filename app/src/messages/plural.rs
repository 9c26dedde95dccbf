//! Plural rules (Unicode CLDR). Romanian: one for 1, few for 0 and what ends in 01–19, other – with "de" – for the rest.

/// "1 articol", "2 articole", "20 de articole".
#[must_use]
pub fn ro(n: i64, one: &str, many: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        _ if ro_takes_de(n) => format!("{n} de {many}"),
        _ => format!("{n} {many}"),
    }
}

/// The same of a great number, written by `figure`: "12.000 de rânduri".
#[must_use]
pub fn ro_of(n: i64, figure: fn(i64) -> String, one: &str, many: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        _ if ro_takes_de(n) => format!("{} de {many}", figure(n)),
        _ => format!("{} {many}", figure(n)),
    }
}

/// Whether "de" stands between a number and its noun: "20 de articole", "119 articole".
#[must_use]
pub const fn ro_takes_de(n: i64) -> bool {
    let last = n.unsigned_abs() % 100;
    n != 0 && (last == 0 || last > 19)
}

/// "1 article", "2 articles".
#[must_use]
pub fn en(n: i64, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

#[cfg(test)]
mod tests {
    use super::ro;

    #[test]
    fn romanian_counts_with_de_from_twenty_on() {
        let count = |n| ro(n, "articol", "articole");
        let said = [0, 1, 2, 19, 20, 100, 101, 119, 120].map(count);
        let expected = [
            "0 articole",
            "1 articol",
            "2 articole",
            "19 articole",
            "20 de articole",
            "100 de articole",
            "101 articole",
            "119 articole",
            "120 de articole",
        ];
        assert_eq!(said, expected);
    }
}
