//! Words as they are compared: without case, diacritics, punctuation or old spelling, each known by one number.

use std::collections::HashMap;

use crate::number::roman_value;

/// Which part of a citation a word announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Article,
    Paragraph,
    /// Letters and points.
    Item,
}

/// What a word does inside a citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// "art.", "alin.", "lit.", "pct.".
    Opens(Level),
    /// "5", "5^1", "a", "iv": a number where a citation is open, a plain word elsewhere.
    Number,
    /// "și", "sau", "din": a citation goes on after it.
    Joins,
    /// "Legea", "Codul", "Regulamentul": names another act.
    Act,
    /// "prezenta": what follows is this act.
    This,
    Plain,
}

/// One distinct word.
pub(super) struct Word {
    pub text: Box<str>,
    /// Of the letters; does not depend on the order in which words were met.
    pub hash: u64,
    pub role: Role,
}

/// The words of both texts.
#[derive(Default)]
pub(super) struct Vocabulary {
    ids: HashMap<Box<str>, u32>,
    words: Vec<Word>,
    buffer: String,
}

impl Vocabulary {
    /// Appends the words of `text` to `to`.
    pub fn read(&mut self, text: &str, to: &mut Vec<u32>) {
        let mut buffer = std::mem::take(&mut self.buffer);
        each_word(text, &mut buffer, |word| to.push(self.id(word)));
        self.buffer = buffer;
    }

    fn id(&mut self, word: &str) -> u32 {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.ids.insert(word.into(), id);
        let hash = word.bytes().fold(0, |hash, byte| mix(hash, u64::from(byte)));
        self.words.push(Word { text: word.into(), hash: mix(hash, 1), role: role(word) });
        id
    }

    pub fn word(&self, id: u32) -> &Word {
        &self.words[id as usize]
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }
}

/// One step of a hash that is the same on every run and machine.
pub(super) const fn mix(hash: u64, value: u64) -> u64 {
    let mixed = (hash.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ (mixed >> 29)
}

fn each_word(text: &str, word: &mut String, mut give: impl FnMut(&str)) {
    word.clear();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            'a'..='z' | '0'..='9' => word.push(letter),
            'A'..='Z' => word.push(letter.to_ascii_lowercase()),
            '^' if !word.is_empty() && letters.peek().is_some_and(char::is_ascii_digit) => word.push('^'),
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200d}' => {}
            _ if letter.is_ascii() => flush(word, &mut give),
            _ => match (superscript(letter), letter) {
                (Some(digit), _) => {
                    if !word.is_empty() && !word.contains('^') {
                        word.push('^');
                    }
                    word.push(digit);
                }
                // Scripts that do not part words with spaces: each sign is a word.
                (None, '\u{2e80}'..) if letter.is_alphanumeric() => {
                    flush(word, &mut give);
                    word.push(letter);
                    flush(word, &mut give);
                }
                _ if letter.is_alphanumeric() => word.extend(letter.to_lowercase().map(fold)),
                _ => flush(word, &mut give),
            },
        }
    }
    flush(word, &mut give);
}

fn superscript(letter: char) -> Option<char> {
    ('0'..='9').zip("⁰¹²³⁴⁵⁶⁷⁸⁹".chars()).find(|(_, sign)| *sign == letter).map(|(digit, _)| digit)
}

/// î stays until the whole word is known: its place tells the old spelling.
const fn fold(letter: char) -> char {
    match letter {
        'ă' | 'â' | 'á' | 'à' | 'ä' => 'a',
        'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' => 'i',
        'ö' | 'ó' | 'ő' | 'ô' => 'o',
        'ü' | 'ú' | 'ű' => 'u',
        other => other,
    }
}

/// Before these, î stays î in today's spelling: "neînceput", "reînnoire".
const BEFORE_I: [&str; 10] = ["ne", "re", "pre", "sub", "supra", "bine", "auto", "semi", "dez", "prea"];

fn flush(word: &mut String, give: &mut impl FnMut(&str)) {
    if word.is_empty() {
        return;
    }
    match word.as_str() {
        "sînt" | "sint" => give("sunt"),
        "sîntem" | "sintem" => give("suntem"),
        "sînteti" | "sinteti" => give("sunteti"),
        _ if word.contains('î') => give(&respelled(word)),
        _ => give(word),
    }
    word.clear();
}

/// "cîmp" → "camp" as "câmp" is; "început" → "inceput"; "coborî" → "cobori".
fn respelled(word: &str) -> String {
    word.char_indices()
        .map(|(at, letter)| {
            if letter != 'î' {
                return letter;
            }
            let ends = at + letter.len_utf8() == word.len();
            if at == 0 || ends || BEFORE_I.contains(&&word[..at]) { 'i' } else { 'a' }
        })
        .collect()
}

fn role(word: &str) -> Role {
    match word {
        "art" | "article" | "articles" => Role::Opens(Level::Article),
        "alin" | "paragraph" | "paragraphs" => Role::Opens(Level::Paragraph),
        "lit" | "pct" | "letter" | "letters" | "point" | "points" => Role::Opens(Level::Item),
        "si" | "sau" | "la" | "din" | "al" | "and" | "or" | "to" | "of" => Role::Joins,
        "oug" | "og" | "hg" | "cod" | "codul" | "codului" | "lege" | "act" | "directive" | "regulation" => {
            Role::Act
        }
        _ if word.starts_with("articol") => Role::Opens(Level::Article),
        _ if word.starts_with("alineat") || word.starts_with("aliniat") => Role::Opens(Level::Paragraph),
        _ if ["liter", "punct"].iter().any(|start| word.starts_with(start)) => Role::Opens(Level::Item),
        _ if word.starts_with("prezent") || word == "this" => Role::This,
        _ if [
            "legea",
            "legi",
            "ordonant",
            "hotarar",
            "regulament",
            "directiv",
            "ordin",
            "decret",
            "constituti",
        ]
        .iter()
        .any(|start| word.starts_with(start)) =>
        {
            Role::Act
        }
        _ if is_number(word) => Role::Number,
        _ => Role::Plain,
    }
}

fn is_number(word: &str) -> bool {
    let base = word.split('^').next().unwrap_or(word);
    base.bytes().all(|byte| byte.is_ascii_digit()) || base.chars().count() == 1 || roman_value(base).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        each_word(text, &mut String::new(), |word| all.push(word.to_owned()));
        all
    }

    #[test]
    fn spelling_diacritics_and_case_do_not_part_words() {
        assert_eq!(words("CÂMPUL, cîmpul; campul"), ["campul", "campul", "campul"]);
        assert_eq!(words("Începe neîncetat, a coborî"), ["incepe", "neincetat", "a", "cobori"]);
        assert_eq!(words("sînt sint sunt"), ["sunt", "sunt", "sunt"]);
        assert_eq!(words("secţiunea secțiunea sect\u{327}iunea"), ["sectiunea", "sectiunea", "sectiunea"]);
    }

    #[test]
    fn inserted_numbers_are_one_word() {
        assert_eq!(words("art. 5^1 alin. (2¹)"), ["art", "5^1", "alin", "2^1"]);
        assert_eq!(words("a ^ b"), ["a", "b"]);
    }

    #[test]
    fn citations_know_their_words() {
        assert_eq!(role("articolului"), Role::Opens(Level::Article));
        assert_eq!(role("legii"), Role::Act);
        assert_eq!(role("iv"), Role::Number);
        assert_eq!(role("de"), Role::Plain);
    }
}
