//! Text that was once decoded with the wrong code page and saved so. Mended only when it is certain: the broken
//! sequences give Romanian letters, there are several, and the text has hardly a sound one.

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1252};

/// Fewer broken letters than this may be chance.
const CERTAIN: usize = 3;

/// The mended text, when it was broken in a known way.
pub(crate) fn mend(text: &str) -> Option<String> {
    if text.is_ascii() {
        return None;
    }
    let Letters { sound, leads } = count(text);
    if leads >= CERTAIN && is_broken(sound, leads) {
        for encoding in [WINDOWS_1252, WINDOWS_1250] {
            if let Some(mended) = twice_encoded(text, encoding, sound) {
                return Some(mended);
            }
        }
    }
    if sound == 0 { latin_for_central(text) } else { None }
}

/// Letters that tell whether a text is broken.
#[derive(Default)]
struct Letters {
    /// ă ș ț ş ţ Ș Ț Ş Ţ.
    sound: usize,
    /// "Ä", "Ã", "È", "Å" and what Windows-1250 has in their places, "Ă", "Č" and "Ĺ": each broken letter opens with one.
    leads: usize,
}

fn count(text: &str) -> Letters {
    let mut letters = Letters::default();
    for pair in text.as_bytes().windows(2).filter(|pair| matches!(pair[0], 0xC3..=0xC8)) {
        match (pair[0], pair[1]) {
            (0xC4, 0x83) | (0xC8, 0x98..=0x9B) | (0xC5, 0x9E | 0x9F | 0xA2 | 0xA3) => letters.sound += 1,
            (0xC3, 0x83 | 0x84 | 0x85 | 0x88) | (0xC4, 0x82 | 0x8C | 0xB9) => letters.leads += 1,
            _ => {}
        }
    }
    letters
}

/// Broken letters are many beside the sound ones.
const fn is_broken(sound: usize, broken: usize) -> bool {
    sound * 5 <= broken
}

/// UTF-8 read as a one-byte code page: "Äƒ" for ă, "È™" for ș, "Å£" for ţ.
fn twice_encoded(text: &str, encoding: &'static Encoding, sound: usize) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut romanian = 0;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if !letter.is_ascii()
            && let Some((whole, length)) = broken_letter(rest, encoding)
        {
            romanian += usize::from("ăâîșțşţĂÂÎȘȚŞŢ".contains(whole));
            mended.push(whole);
            rest = &rest[length..];
            continue;
        }
        mended.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
    // "Ă" leads broken letters in Windows-1250 and is a sound letter too: what is left tells.
    (romanian >= CERTAIN && is_broken(sound, romanian)).then_some(mended)
}

/// The letter that the first two or three characters are the bytes of, and their length.
fn broken_letter(text: &str, encoding: &'static Encoding) -> Option<(char, usize)> {
    let mut bytes = Vec::with_capacity(3);
    let mut length = 0;
    for letter in text.chars().take(3) {
        bytes.push(byte_of(letter, encoding)?);
        length += letter.len_utf8();
        if bytes.len() == 1 && !matches!(bytes[0], 0xC2..=0xEF) {
            return None;
        }
        if let Ok(whole) = std::str::from_utf8(&bytes)
            && bytes.len() > 1
        {
            let whole = whole.chars().next()?;
            return (!whole.is_control()).then_some((whole, length));
        }
    }
    None
}

fn byte_of(letter: char, encoding: &'static Encoding) -> Option<u8> {
    let code = u32::from(letter);
    if letter.is_ascii() {
        return None;
    }
    // Unassigned bytes come through as control characters.
    if (0x80..0xA0).contains(&code) {
        return u8::try_from(code).ok();
    }
    let mut buffer = [0; 4];
    let (bytes, _, lost) = encoding.encode(letter.encode_utf8(&mut buffer));
    match *bytes {
        [byte] if !lost => Some(byte),
        _ => None,
    }
}

/// Windows-1250 read as Latin 1: "Hotãrâre", "ºi", "Judeþean".
fn latin_for_central(text: &str) -> Option<String> {
    if text.contains(['ð', 'Ð']) {
        return None;
    }
    let mut broken = 0;
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied().unwrap_or(' ');
        broken += usize::from(match letter {
            'þ' | 'Þ' => before.is_alphabetic() || next.is_alphabetic(),
            'º' | 'ª' => next.is_alphabetic() || (before.is_lowercase() && !next.is_ascii_digit()),
            _ => false,
        });
        before = letter;
    }
    if broken < CERTAIN {
        return None;
    }
    let mend = |letter| match letter {
        'þ' => 'ț',
        'Þ' => 'Ț',
        'º' => 'ș',
        'ª' => 'Ș',
        'ã' => 'ă',
        'Ã' => 'Ă',
        other => other,
    };
    Some(text.chars().map(mend).collect())
}

/// Line of the first letter that became a question mark: "Constitu?ională".
pub(super) fn lost(text: &str) -> Option<usize> {
    if !text.contains('?') {
        return None;
    }
    text.lines().position(|line| line.contains('?') && line.split_whitespace().any(has_lost)).map(|at| at + 1)
}

fn has_lost(word: &str) -> bool {
    if !word.contains('?') || word.contains(['/', '=', '&', '@']) || word.contains("www.") {
        return false;
    }
    let mut before = ' ';
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '?' && before.is_lowercase() && letters.peek().is_some_and(|next| next.is_lowercase()) {
            return true;
        }
        before = letter;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a program makes of `text` that reads UTF-8 as that code page and saves it as UTF-8.
    fn broken(text: &str, encoding: &'static Encoding) -> String {
        encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn text_encoded_twice_is_mended() {
        let sound = "Hotărârea privind înființarea „Casei” și a județelor țării, 2 §";
        for encoding in [WINDOWS_1252, WINDOWS_1250] {
            assert_eq!(mend(&broken(sound, encoding)).as_deref(), Some(sound), "{}", encoding.name());
        }
    }

    #[test]
    fn central_european_bytes_read_as_latin_are_mended() {
        assert_eq!(
            mend("ªedinþa Consiliului Judeþean Iaºi ºi hotãrârea").as_deref(),
            Some("Ședința Consiliului Județean Iași și hotărârea")
        );
    }

    #[test]
    fn sound_text_is_left_alone() {
        for text in [
            "Hotărârea privind înființarea județelor și a țării",
            "Țările Române, Ăla, È altro, Ärger, São Paulo 2º andar",
            "Þjóðin og lögin, þetta er þýðing",
            "Temperatura de 5º C, 10º și 20º nord",
        ] {
            assert_eq!(mend(text), None, "{text}");
        }
    }

    #[test]
    fn letters_that_became_question_marks_are_seen() {
        assert_eq!(lost("Titlu\nCurtea Constitu?ională"), Some(2));
        assert_eq!(lost("De ce?\nhttp://a.ro/x?y=z ce?Nu"), None);
    }
}
