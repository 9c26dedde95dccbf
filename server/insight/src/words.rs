//! The words of a text: where they stand, and what they are called once folded.

use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::fold;

/// Letters from which on a word is counted as saying something. Shorter ones are mostly articles, prepositions and
/// pronouns in the languages that use spaces; this needs no list per language, and so works for any.
const TELLING: usize = 5;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Its bytes in the text.
    pub(crate) bytes: Range<usize>,
    /// Its name: the same for the same folded word, in every run of the program. The lowest bit is set for a word that
    /// says something by itself.
    pub(crate) name: u32,
}

/// Whether the word with this name says something by itself.
pub(crate) fn tells(name: u32) -> bool {
    name & 1 == 1
}

/// The words of a text in their order. A word is a run of letters and digits; in scripts that write without spaces each
/// letter is one, and named together with the letter before it, since one alone says little. Invisible letters, by which copies could be made to look different, are left out. `each` is given the
/// folded word too.
pub(crate) fn words(text: &str, mut each: impl FnMut(&str)) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 6);
    each_word(text, |folded, word| {
        each(folded);
        words.push(word);
    });
    words
}

/// Shows each word of a text, in their order, folded and with its place and name; see [`words`].
pub(crate) fn each_word(text: &str, mut each: impl FnMut(&str, Word)) {
    let mut plain = String::new();
    let mut marked = false;
    let mut start = None;
    let mut end = 0;
    let mut before = None;
    let mut close = |range: Range<usize>, plain: &mut String, marked: &mut bool, alone: bool| {
        if *marked {
            *plain = fold(plain);
            // What a fold takes apart may hold signs that are no letters: "½" is "1⁄2".
            plain.retain(char::is_alphanumeric);
        }
        if !plain.is_empty() {
            each(plain, Word { bytes: range, name: name(plain, alone) });
        }
        plain.clear();
        *marked = false;
    };
    for (at, letter) in text.char_indices() {
        if let Some(folded) = latin(letter) {
            before = None;
            start.get_or_insert(at);
            plain.push(char::from(folded));
            end = at + letter.len_utf8();
            continue;
        }
        let joins = letter.is_alphanumeric() || (start.is_some() && is_combining_mark(letter));
        if is_invisible(letter) {
            continue;
        }
        let alone = stands_alone(letter);
        if (!joins || alone)
            && let Some(start) = start.take()
        {
            close(start..end, &mut plain, &mut marked, false);
        }
        if !joins {
            before = None;
            continue;
        }
        if alone {
            plain.extend(before.replace(letter));
        } else {
            before = None;
        }
        plain.push(letter);
        marked = true;
        end = at + letter.len_utf8();
        if alone {
            close(at..end, &mut plain, &mut marked, true);
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(start) = start {
        close(start..end, &mut plain, &mut marked, false);
    }
}

/// Letters and digits whose fold is one plain letter or digit; the rest of a text is folded word by word. A fold looks at
/// each letter by itself, so that either way gives the same.
fn latin(letter: char) -> Option<u8> {
    static FOLDED: LazyLock<[u8; 0x250]> = LazyLock::new(|| {
        let mut folded = [0; 0x250];
        for (letter, entry) in ('\0'..).zip(&mut folded) {
            if let [one] = *fold(letter.encode_utf8(&mut [0; 4])).as_bytes()
                && letter.is_alphanumeric()
                && one.is_ascii_alphanumeric()
            {
                *entry = one;
            }
        }
        folded
    });
    FOLDED.get(letter as usize).copied().filter(|folded| *folded > 0)
}

/// Soft hyphens, joiners and marks of direction.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Letters of scripts without spaces between words: Thai to Burmese, kana, Han.
fn stands_alone(letter: char) -> bool {
    matches!(
        letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}'
    )
}

/// FNV-1a over the letters, mixed so that every bit depends on all of them.
fn name(word: &str, alone: bool) -> u32 {
    let hash = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let tells = alone || word.chars().nth(TELLING - 1).is_some();
    let upper = (mixed(hash) >> 32) as u32;
    upper & !1 | u32::from(tells)
}

/// The finaliser of splitmix64: every bit of the result depends on every bit of `value`.
pub(crate) fn mixed(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<u32> {
        words(text, |_| ()).into_iter().map(|word| word.name).collect()
    }

    #[test]
    fn marks_case_and_punctuation_do_not_tell_words_apart() {
        assert_eq!(names("Învățământ, ȘCOALĂ!"), names("invatamant scoala"));
        assert_eq!(names("s\u{326}coala\u{306}"), names("şcoală"));
        assert_ne!(names("școala"), names("școli"));
    }

    #[test]
    fn letters_that_are_folded_by_table_are_folded_as_any() {
        for letter in '\0'..'\u{300}' {
            let by_word = fold(&letter.to_string());
            let expected = by_word.len() == 1 && letter.is_alphanumeric() && by_word.is_ascii();
            let expected = expected.then(|| by_word.as_bytes()[0]).filter(|_| (letter as u32) < 0x250);
            assert_eq!(latin(letter), expected, "{letter}");
        }
        assert_eq!(names("ȘCOALĂ²"), names("scoala2"));
    }

    #[test]
    fn invisible_letters_hide_no_copy() {
        assert_eq!(names("proi\u{ad}ectul\u{200b} de lege"), names("proiectul de lege"));
    }

    #[test]
    fn scripts_without_spaces_are_read_letter_by_letter() {
        assert_eq!(names("反对这个").len(), 4);
        assert_eq!(names("Legea 反对 nr").len(), 4);
        assert_ne!(names("反对")[1], names("支对")[1]);
    }

    #[test]
    fn bytes_are_those_of_the_text() {
        let text = "„Țara” – și-a";
        let found: Vec<&str> = words(text, |_| ()).into_iter().map(|word| &text[word.bytes]).collect();
        assert_eq!(found, ["Țara", "și", "a"]);
    }

    #[test]
    fn only_longer_words_tell_something() {
        assert_eq!(names("de la școala").into_iter().map(tells).collect::<Vec<_>>(), [false, false, true]);
    }
}
