//! Letters by the names that fonts give their glyphs (Adobe Glyph List), and the encodings of simple fonts
//! (ISO 32000-1, annex D).

use encoding_rs::{MACINTOSH, WINDOWS_1252};

use super::object::{Dict, Object};

/// The letter of each code of a simple font; empty for none.
pub(super) fn encoding(base: Option<&[u8]>, differences: &[Object], is_symbolic: bool) -> Vec<String> {
    let mut letters: Vec<String> = (0..=255_u8).map(|code| letter(base, code, is_symbolic)).collect();
    let mut code = 0;
    for item in differences {
        match item {
            Object::Number(number) => code = *number as usize,
            Object::Name(name) => {
                if let Some(place) = letters.get_mut(code) {
                    *place = named(&String::from_utf8_lossy(name)).unwrap_or_default();
                }
                code += 1;
            }
            _ => {}
        }
    }
    letters
}

/// The encoding that a font's dictionary names, and its differences.
pub(super) fn stated(encoding: Option<&Object>) -> (Option<Vec<u8>>, Vec<Object>) {
    match encoding {
        Some(Object::Name(name)) => (Some(name.clone()), Vec::new()),
        Some(Object::Dict(dict)) => {
            let base = Dict::name(dict, "BaseEncoding").map(<[u8]>::to_vec);
            (base, dict.get("Differences").and_then(Object::array).unwrap_or_default().to_vec())
        }
        _ => (None, Vec::new()),
    }
}

fn letter(base: Option<&[u8]>, code: u8, is_symbolic: bool) -> String {
    if code < 0x20 {
        return String::new();
    }
    let encoding = match base {
        Some(b"MacRomanEncoding") => MACINTOSH,
        Some(_) => WINDOWS_1252,
        None if is_symbolic => WINDOWS_1252,
        None => match standard(code) {
            Some(letter) => return letter.to_string(),
            None => WINDOWS_1252,
        },
    };
    let bytes = [code];
    let (text, _) = encoding.decode_without_bom_handling(&bytes);
    if text.chars().any(char::is_control) { String::new() } else { text.into_owned() }
}

/// Where Adobe's standard encoding differs from Windows-1252.
const fn standard(code: u8) -> Option<char> {
    Some(match code {
        0x27 => '’',
        0x60 => '‘',
        0xA4 => '⁄',
        0xA9 => '\'',
        0xAA => '“',
        0xAC => '‹',
        0xAD => '›',
        0xAE => 'ﬁ',
        0xAF => 'ﬂ',
        0xB1 => '–',
        0xB2 => '†',
        0xB3 => '‡',
        0xB7 => '•',
        0xB8 => '‚',
        0xB9 => '„',
        0xBA => '”',
        0xBC => '…',
        0xBD => '‰',
        0xD0 => '—',
        0xE1 => 'Æ',
        0xE8 => 'Ł',
        0xE9 => 'Ø',
        0xEA => 'Œ',
        0xF1 => 'æ',
        0xF5 => 'ı',
        0xF8 => 'ł',
        0xF9 => 'ø',
        0xFA => 'œ',
        0xFB => 'ß',
        _ => return None,
    })
}

/// The letters of a glyph's name: "a", "abreve", "uni0219", "u1F600", "f_i", "a.sc".
pub(super) fn named(name: &str) -> Option<String> {
    let name = name.split('.').next().unwrap_or(name);
    let mut text = String::new();
    for part in name.split('_').take(8) {
        text.push_str(&one(part)?);
    }
    (!text.is_empty()).then_some(text)
}

fn one(name: &str) -> Option<String> {
    if let Some(known) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(known.1.to_owned());
    }
    let mut letters = name.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && letter.is_ascii_alphanumeric()
    {
        return Some(letter.to_string());
    }
    if let Some(digits) = name.strip_prefix("uni").filter(|digits| digits.len() >= 4 && digits.is_ascii()) {
        return u32::from_str_radix(&digits[..4], 16).ok().and_then(char::from_u32).map(String::from);
    }
    if let Some(digits) = name.strip_prefix('u').filter(|digits| (4..=6).contains(&digits.len())) {
        return u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).map(String::from);
    }
    accented(name).map(String::from)
}

/// A base letter and the name of its mark: "abreve", "Scommaaccent".
fn accented(name: &str) -> Option<char> {
    let base = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let (_, letters) = MARKS.iter().find(|(mark, _)| *mark == &name[1..])?;
    let at = "aceginorstuyzACEGINORSTUYZ".find(base)?;
    letters.chars().nth(at).filter(|letter| *letter != '·')
}

const MARKS: [(&str, &str); 12] = [
    ("breve", "ă·ĕğĭ·ŏ···ŭ··Ă·ĔĞĬ·Ŏ···Ŭ··"),
    ("circumflex", "âĉêĝî·ô·ŝ·ûŷẑÂĈÊĜÎ·Ô·Ŝ·ÛŶẐ"),
    ("acute", "áćéǵíńóŕś·úýźÁĆÉǴÍŃÓŔŚ·ÚÝŹ"),
    ("grave", "à·è·ìǹò···ùỳ·À·È·ÌǸÒ···ÙỲ·"),
    ("dieresis", "ä·ë·ï·ö··ẗüÿ·Ä·Ë·Ï·Ö···ÜŸ·"),
    ("tilde", "ã·ẽ·ĩñõ···ũỹ·Ã·Ẽ·ĨÑÕ···ŨỸ·"),
    ("caron", "ǎčěǧǐňǒřšťǔ·žǍČĚǦǏŇǑŘŠŤǓ·Ž"),
    ("cedilla", "·çȩģ·ņ·ŗşţ····ÇȨĢ·Ņ·ŖŞŢ···"),
    ("commaaccent", "·çȩģ·ņ·ŗșț····ÇȨĢ·Ņ·ŖȘȚ···"),
    ("ring", "å·········ůẙ·Å·········Ů··"),
    ("ogonek", "ą·ę·į·ǫ···ų··Ą·Ę·Į·Ǫ···Ų··"),
    ("hungarumlaut", "······ő···ű········Ő···Ű··"),
];

const NAMES: [(&str, &str); 72] = [
    ("space", " "),
    ("nbspace", "\u{a0}"),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("sfthyphen", "\u{ad}"),
    ("minus", "−"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("asciicircum", "^"),
    ("underscore", "_"),
    ("grave", "`"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("asciitilde", "~"),
    ("bullet", "•"),
    ("endash", "–"),
    ("emdash", "—"),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotedblbase", "„"),
    ("quotesinglbase", "‚"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("ellipsis", "…"),
    ("section", "§"),
    ("paragraph", "¶"),
    ("degree", "°"),
    ("Euro", "€"),
    ("copyright", "©"),
    ("registered", "®"),
    ("multiply", "×"),
    ("plusminus", "±"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ff", "ff"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("germandbls", "ß"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn romanian_letters_are_known_by_every_name() {
        let got: Vec<_> = [
            "abreve",
            "acircumflex",
            "icircumflex",
            "scommaaccent",
            "tcommaaccent",
            "scedilla",
            "tcedilla",
            "Abreve",
            "Acircumflex",
            "Icircumflex",
            "Scommaaccent",
            "Tcommaaccent",
            "Scedilla",
            "Tcedilla",
            "uni0219",
            "u021B",
        ]
        .iter()
        .filter_map(|name| named(name))
        .collect();
        assert_eq!(got.concat(), "ăâîșțşţĂÂÎȘȚŞŢșț");
        assert_eq!(named("f_i.alt").as_deref(), Some("fi"));
        assert_eq!(named("g123"), None);
    }

    #[test]
    fn differences_replace_the_base() {
        let differences =
            [Object::Number(65.0), Object::Name(b"scedilla".to_vec()), Object::Name(b"two".to_vec())];
        let letters = encoding(Some(b"WinAnsiEncoding"), &differences, false);
        assert_eq!((letters[65].as_str(), letters[66].as_str(), letters[67].as_str()), ("ş", "2", "C"));
        assert_eq!(letters[0xEE], "î");
    }
}
