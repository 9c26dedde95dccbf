//! Escaping for XML and HTML.

use std::fmt::{self, Write};

/// Text or attribute value at the end of `out`, as characters that every XML 1.0 reader takes. What XML cannot hold
/// shows as the picture that Unicode has for it (U+2400 and on), so that nothing is lost unseen and nothing acts; the
/// two code points that are no characters show as U+FFFD.
pub(crate) fn push(out: &mut impl Write, text: &str) -> fmt::Result {
    for letter in text.chars() {
        match letter {
            '&' => out.write_str("&amp;")?,
            '<' => out.write_str("&lt;")?,
            '>' => out.write_str("&gt;")?,
            '"' => out.write_str("&quot;")?,
            '\'' => out.write_str("&#39;")?,
            '\t' | '\n' => out.write_char(letter)?,
            other => out.write_char(picture(other).unwrap_or(other))?,
        }
    }
    Ok(())
}

/// What [`push`] writes, as a text.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    // Writing to a string never fails.
    let _ = push(&mut out, text);
    out
}

/// What stands for a character that XML cannot hold or asks to avoid (XML 1.0, 2.2); nothing for the others.
fn picture(letter: char) -> Option<char> {
    match letter {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(letter)),
        '\u{7f}' => Some('\u{2421}'),
        '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// The lines of a text, whatever ends them.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).flat_map(|line| line.split('\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_shows_as_its_picture() {
        assert_eq!(escape("a\u{0}b\u{1b}c\u{7f}\u{fffe}"), "a␀b␛c␡\u{fffd}");
        assert_eq!(escape("<a href=\"x\">'&\t\n"), "&lt;a href=&quot;x&quot;&gt;&#39;&amp;\t\n");
        assert_eq!(escape("ș\u{85}\u{202e}😀"), "ș\u{85}\u{202e}😀");
    }

    #[test]
    fn every_line_end_ends_a_line() {
        assert_eq!(lines("a\r\nb\rc\nd").collect::<Vec<_>>(), ["a", "b", "c", "d"]);
        assert_eq!(lines("").collect::<Vec<_>>(), [""]);
    }
}
