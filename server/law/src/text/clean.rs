//! One line made clean: single spaces, no invisible characters, ș and ț with comma below.

/// Cedilla letters become comma letters, runs of any white space one space, zero-width characters nothing.
pub(crate) fn line(raw: &str) -> String {
    let trimmed = raw.trim();
    if is_clean(trimmed) {
        return trimmed.to_owned();
    }
    let mut clean = String::with_capacity(trimmed.len());
    let mut space = false;
    let mut rest = trimmed;
    while !rest.is_empty() {
        let end = rest.bytes().position(|byte| WORK[usize::from(byte)]).unwrap_or(rest.len());
        if end > 0 {
            if space && !clean.is_empty() {
                clean.push(' ');
            }
            space = false;
            clean.push_str(&rest[..end]);
            rest = &rest[end..];
        }
        let mut letters = rest.chars();
        let Some(letter) = letters.next() else { break };
        rest = letters.as_str();
        let letter = match letter {
            'ş' => 'ș',
            'Ş' => 'Ș',
            'ţ' => 'ț',
            'Ţ' => 'Ț',
            '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' | '\u{202a}'..='\u{202e}' => {
                continue;
            }
            '\u{326}' | '\u{327}' => match clean.pop() {
                Some('s') => 'ș',
                Some('S') => 'Ș',
                Some('t') => 'ț',
                Some('T') => 'Ț',
                Some(other) => other,
                None => continue,
            },
            '\u{306}' => replace_last(&mut clean, &[('a', 'ă'), ('A', 'Ă')], '\u{306}'),
            '\u{302}' => {
                replace_last(&mut clean, &[('a', 'â'), ('A', 'Â'), ('i', 'î'), ('I', 'Î')], '\u{302}')
            }
            other if other.is_whitespace() => ' ',
            other if other.is_control() => continue,
            other => other,
        };
        if letter == ' ' {
            space = true;
            continue;
        }
        if space && !clean.is_empty() {
            clean.push(' ');
        }
        space = false;
        clean.push(letter);
    }
    clean
}

fn replace_last(clean: &mut String, pairs: &[(char, char)], mark: char) -> char {
    let composed = clean.chars().last().and_then(|last| pairs.iter().find(|(base, _)| *base == last));
    match composed {
        Some((_, letter)) => {
            clean.pop();
            *letter
        }
        None => mark,
    }
}

/// Bytes that may want work: controls, spaces, and the first bytes of what [`line`] changes or drops. 0xC5 opens ş ţ
/// ś…, 0xC2 the no-break space and soft hyphen, 0xCC combining marks, 0xE2 zero-width and odd spaces, 0xE1 and 0xE3
/// rarer spaces, 0xEF the byte order mark.
const WORK: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = byte <= 0x20 || matches!(byte, 0x7F | 0xC5 | 0xC2 | 0xCC | 0xE1 | 0xE2 | 0xE3 | 0xEF);
        byte += 1;
    }
    table
};

/// Nothing to do: only printable characters, single spaces, none of the characters that [`line`] changes.
fn is_clean(text: &str) -> bool {
    let mut space = false;
    text.bytes().all(|byte| {
        let again = space;
        space = byte == b' ';
        !WORK[usize::from(byte)] || (space && !again)
    })
}

/// Whether the source uses the cedilla letters.
pub(crate) fn has_cedilla(text: &str) -> bool {
    // Ş ş are C5 9E and C5 9F, Ţ ţ are C5 A2 and C5 A3. Whole chunks are looked at without a branch in each byte.
    let opens = |chunk: &[u8]| chunk.iter().fold(false, |any, byte| any | (*byte == 0xC5));
    text.as_bytes().chunks(64).any(opens)
        && text
            .as_bytes()
            .windows(2)
            .any(|pair| pair[0] == 0xC5 && matches!(pair[1], 0x9E | 0x9F | 0xA2 | 0xA3))
}

/// Lower case without diacritics, for comparing words: "Secțiunea" → "sectiunea".
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() {
            folded.push(letter.to_ascii_lowercase());
        } else {
            folded.extend(letter.to_lowercase().map(bare));
        }
    }
    folded
}

const fn bare(letter: char) -> char {
    match letter {
        'ă' | 'â' | 'á' | 'à' => 'a',
        'î' | 'í' => 'i',
        'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        'é' | 'è' => 'e',
        'ö' | 'ó' | 'ő' => 'o',
        'ü' | 'ú' | 'ű' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cedillas_odd_spaces_and_invisible_characters_are_mended() {
        assert_eq!(line("\u{feff}  Secţiunea\u{a0}\ta 2-a  "), "Secțiunea a 2-a");
        assert_eq!(line("s\u{326}i t\u{327}ara\u{306}"), "și țară");
        assert_eq!(line("fără schimbare"), "fără schimbare");
        assert_eq!(line("\u{200b}\u{ad}"), "");
    }

    #[test]
    fn folding_drops_case_and_diacritics() {
        assert_eq!(fold("SECŢIUNEA Întâi"), "sectiunea intai");
    }
}
