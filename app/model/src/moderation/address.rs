//! Postal addresses: a street by one of its usual words, and a number of a house behind it.

use std::ops::Range;

use super::personal::{Found, Personal};

/// How streets begin, in lower case and without marks.
const STREETS: [&str; 17] = [
    "strada ",
    "str. ",
    "str.",
    "bulevardul ",
    "bulev. ",
    "b-dul ",
    "bd. ",
    "bdul ",
    "bd.",
    "calea ",
    "soseaua ",
    "sos. ",
    "aleea ",
    "intrarea ",
    "intr. ",
    "splaiul ",
    "fundatura ",
];
/// How the names of acts begin, whose number is no house's.
const ACTS: [&str; 6] = ["lege", "ordin", "ordon", "hotarar", "oug", "decret"];
/// Signs between the word and the number, at most: the name of a street.
const NAME: usize = 60;
/// What may stand behind the number: block, stair, floor, flat, door.
const PARTS: [&str; 9] = ["bl", "bloc", "sc", "scara", "et", "etaj", "ap", "apartament", "cam"];

/// A sign in lower case, without marks, and where it stands.
type Sign = (usize, char);

/// The postal addresses of a text.
pub(super) fn addresses(text: &str) -> Vec<Found> {
    let signs: Vec<Sign> = text.char_indices().map(|(at, sign)| (at, plain(sign))).collect();
    let (mut found, mut at) = (Vec::new(), 0);
    while at < signs.len() {
        let begins = at == 0 || !signs[at - 1].1.is_alphanumeric();
        match begins.then(|| address(&signs, at)).flatten() {
            Some(end) => {
                let last = signs.get(end).map_or(text.len(), |(at, _)| *at);
                found.push(Found { kind: Personal::Address, range: Range { start: signs[at].0, end: last } });
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Where the address that begins here ends.
fn address(signs: &[Sign], at: usize) -> Option<usize> {
    let street = STREETS.iter().find(|word| starts(signs, at, word))?;
    let from = at + street.chars().count();
    let name =
        signs[from..].iter().take(NAME).take_while(|(_, sign)| !matches!(sign, '\n' | ';' | '!' | '?'));
    for index in from..from + name.count() {
        let alone = !signs[index - 1].1.is_alphanumeric();
        // "Calea de atac din Legea nr. 554": the number is an act's.
        if alone && ACTS.iter().any(|act| starts(signs, index, act)) {
            return None;
        }
        if let Some(digits) =
            alone.then(|| number(signs, index, &["nr. ", "nr.", "nr ", "numarul "])).flatten()
        {
            return Some(parts(signs, digits));
        }
    }
    None
}

/// Where a word and the number behind it end.
fn number(signs: &[Sign], at: usize, words: &[&str]) -> Option<usize> {
    let word = words.iter().find(|word| starts(signs, at, word))?;
    let from = at + word.chars().count();
    let digits = signs[from..].iter().take_while(|(_, sign)| sign.is_ascii_digit()).count();
    if digits == 0 || digits > 5 {
        return None;
    }
    let end = from + digits;
    // 12A
    let letter = signs.get(end).is_some_and(|(_, sign)| sign.is_ascii_alphabetic())
        && signs.get(end + 1).is_none_or(|(_, sign)| !sign.is_alphanumeric());
    Some(end + usize::from(letter))
}

/// Where block, stair, floor and flat end.
fn parts(signs: &[Sign], mut end: usize) -> usize {
    loop {
        let mut at = end;
        while signs.get(at).is_some_and(|(_, sign)| matches!(sign, ' ' | ',')) {
            at += 1;
        }
        let word =
            signs[at.min(signs.len())..].iter().take_while(|(_, sign)| sign.is_ascii_alphabetic()).count();
        let is_part = PARTS.iter().any(|part| part.chars().count() == word && starts(signs, at, part));
        if at == end || !is_part {
            return end;
        }
        at += word;
        while signs.get(at).is_some_and(|(_, sign)| matches!(sign, ' ' | '.')) {
            at += 1;
        }
        let said = signs[at.min(signs.len())..].iter().take_while(|(_, sign)| sign.is_alphanumeric()).count();
        if said == 0 || said > 5 {
            return end;
        }
        end = at + said;
    }
}

fn starts(signs: &[Sign], at: usize, word: &str) -> bool {
    let mut rest = signs[at.min(signs.len())..].iter();
    word.chars().all(|wanted| rest.next().is_some_and(|(_, sign)| *sign == wanted))
}

fn plain(sign: char) -> char {
    match sign.to_lowercase().next().unwrap_or(sign) {
        'ă' | 'â' => 'a',
        'î' => 'i',
        'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        '\u{a0}' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        addresses(text).into_iter().map(|found| &text[found.range]).collect()
    }

    #[test]
    fn a_street_with_a_number_is_an_address() {
        assert_eq!(found("Locuiesc pe str. Florilor, nr. 12, la etaj."), ["str. Florilor, nr. 12"]);
        assert_eq!(
            found("Strada Mihai Eminescu nr 5A, bl. C3, sc. 2, ap. 14, Cluj"),
            ["Strada Mihai Eminescu nr 5A, bl. C3, sc. 2, ap. 14"]
        );
        assert_eq!(found("Șos. Ștefan cel Mare nr.7"), ["Șos. Ștefan cel Mare nr.7"]);
    }

    #[test]
    fn a_street_alone_and_the_number_of_a_law_are_none() {
        for text in [
            "Pe strada Florilor nu sunt trotuare.",
            "Calea de atac din Legea nr. 554/2004",
            "str. Florilor;\nLegea nr. 52",
            "magistrala nr. 5",
        ] {
            assert!(found(text).is_empty(), "{text}");
        }
    }
}
