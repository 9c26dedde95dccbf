//! Bytes to text. UTF-8 (with or without a byte order mark) and UTF-16 with one are certain; Windows-1250 and
//! ISO-8859-2, which agree on every Romanian letter, are read together and reported as a guess.

use std::borrow::Cow;

use crate::ReadError;

/// Decoded text and how it was got.
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    /// The encoding was guessed: worth a finding.
    pub guessed: bool,
}

/// # Errors
/// [`ReadError::Encoding`] when the bytes are not text in a known encoding.
pub(crate) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, ReadError> {
    let sure = |text| Ok(Decoded { text, guessed: false });
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return sure(Cow::Owned(utf16(rest, u16::from_le_bytes)?));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return sure(Cow::Owned(utf16(rest, u16::from_be_bytes)?));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if is_binary(bytes) {
        return Err(ReadError::Encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => sure(Cow::Borrowed(text)),
        Err(_) => Ok(Decoded { text: Cow::Owned(windows_1250(bytes)?), guessed: true }),
    }
}

/// Control characters that no text file has: more than one in two hundred bytes, or any zero byte.
fn is_binary(bytes: &[u8]) -> bool {
    let control = bytes
        .iter()
        .filter(|b| **b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1B))
        .count();
    bytes.contains(&0) || control * 200 > bytes.len().max(200)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(ReadError::Encoding);
    }
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    let text = text.map_err(|_| ReadError::Encoding)?;
    if text.contains('\0') { Err(ReadError::Encoding) } else { Ok(text) }
}

/// Bytes 0x80 to 0xFF of Windows-1250; U+FFFD marks the unassigned ones.
const UPPER: &str = "\
€\u{fffd}‚\u{fffd}„…†‡\u{fffd}‰Š‹ŚŤŽŹ\u{fffd}‘’“”•–—\u{fffd}™š›śťžź\u{a0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{ad}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż\
ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

fn windows_1250(bytes: &[u8]) -> Result<String, ReadError> {
    let table: Vec<char> = UPPER.chars().collect();
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for byte in bytes {
        if byte.is_ascii() {
            text.push(char::from(*byte));
        } else {
            match table.get(usize::from(byte - 0x80)) {
                Some(letter) if *letter != '\u{fffd}' => text.push(*letter),
                _ => return Err(ReadError::Encoding),
            }
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_in_both_orders_and_with_a_lone_surrogate() {
        let le: Vec<u8> =
            [0xFEFF_u16].into_iter().chain("Ținută".encode_utf16()).flat_map(u16::to_le_bytes).collect();
        assert_eq!(decode(&le).unwrap().text, "Ținută");
        let be: Vec<u8> =
            [0xFEFF_u16].into_iter().chain("Ținută".encode_utf16()).flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&be).unwrap().text, "Ținută");
        assert!(matches!(decode(b"\xFF\xFE\x00\xD8"), Err(ReadError::Encoding)));
    }

    #[test]
    fn an_old_code_page_is_read_and_called_a_guess() {
        let decoded = decode(b"\xAAedin\xFEa Consiliului Jude\xFEean").unwrap();
        assert_eq!(decoded.text, "Şedinţa Consiliului Judeţean");
        assert!(decoded.guessed);
    }

    #[test]
    fn binary_bytes_are_refused() {
        assert!(decode(b"abc\0def").is_err());
        assert!(decode(&[1, 2, 3, 4, 5, 6, 7, 8, 0x81]).is_err());
    }
}
