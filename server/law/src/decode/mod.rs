//! Bytes to text. UTF-8 and what carries a byte order mark are certain; the old code pages are told apart by the
//! letters that Romanian uses, and reported as a guess. Text that an earlier save broke is mended when it is certain.

mod legacy;
mod mojibake;

use std::borrow::Cow;

pub(crate) use mojibake::mend;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::{Code, Finding, ReadError};

/// Decoded text and what a person should know about how it was got.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub findings: Vec<Finding>,
}

/// `stated` is the encoding that the file states for itself, when it does.
///
/// # Errors
/// [`ReadError::Encoding`] when the bytes are not text in a known encoding.
pub(crate) fn decode<'a>(bytes: &'a [u8], stated: Option<&str>) -> Result<Decoded<'a>, ReadError> {
    let mut decoded = to_text(bytes, stated)?;
    if decoded.text.contains('\0') {
        return Err(ReadError::Encoding);
    }
    if let Some(mended) = mojibake::mend(&decoded.text) {
        decoded.findings.push(Finding::of_document(Code::EncodingRepaired, None, ""));
        decoded.text = Cow::Owned(mended);
    }
    if let Some(line) = mojibake::lost(&decoded.text) {
        decoded.findings.push(Finding::of_document(Code::LostCharacters, Some(line), ""));
    }
    Ok(decoded)
}

/// Text that must be in UTF-8 or UTF-16: the parts of an archive.
///
/// # Errors
/// [`ReadError::Xml`] for anything else.
pub(crate) fn xml(bytes: Vec<u8>) -> Result<String, ReadError> {
    if let Some((encoding, length)) = Encoding::for_bom(&bytes) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[length..]);
        return text.map(Cow::into_owned).ok_or(ReadError::Xml);
    }
    String::from_utf8(bytes).map_err(|_| ReadError::Xml)
}

/// Whether every byte belongs to a letter of one known encoding.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok() && !is_binary(bytes)
        || !legacy::is_damaged_utf8(bytes) && to_text(bytes, None).is_ok()
}

fn to_text<'a>(bytes: &'a [u8], stated: Option<&str>) -> Result<Decoded<'a>, ReadError> {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(&bytes[length..]);
        return match text {
            Some(text) => Ok(Decoded { text, findings: Vec::new() }),
            None if encoding == UTF_8 => to_text(&bytes[length..], stated),
            None => Err(ReadError::Encoding),
        };
    }
    if let Some(encoding) = utf16(bytes) {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        return Ok(guessed(text.ok_or(ReadError::Encoding)?, encoding.name()));
    }
    if is_binary(bytes) {
        return Err(ReadError::Encoding);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text: Cow::Borrowed(text), findings: Vec::new() }),
        Err(_) if legacy::is_damaged_utf8(bytes) => {
            Ok(Decoded { text: String::from_utf8_lossy(bytes), findings: Vec::new() })
        }
        Err(_) => {
            let stated = stated.and_then(|label| Encoding::for_label(label.as_bytes()));
            let (encoding, sure) = legacy::tell(bytes, stated);
            let text = encoding
                .decode_without_bom_handling_and_without_replacement(bytes)
                .filter(|text| !text.contains(|c| matches!(c, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}')))
                .ok_or(ReadError::Encoding)?;
            if sure { Ok(Decoded { text, findings: Vec::new() }) } else { Ok(guessed(text, encoding.name())) }
        }
    }
}

fn guessed<'a>(text: Cow<'a, str>, name: &str) -> Decoded<'a> {
    Decoded { text, findings: vec![Finding::of_document(Code::EncodingGuessed, None, name)] }
}

/// UTF-16 without a mark: the zero halves of the ASCII letters stand at every second byte.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, rest) = bytes.get(..4096).unwrap_or(bytes).as_chunks::<2>();
    if pairs.is_empty() || !rest.is_empty() || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let big = pairs.iter().filter(|pair| pair[0] == 0 && pair[1] != 0).count();
    let little = pairs.iter().filter(|pair| pair[1] == 0 && pair[0] != 0).count();
    let most = |zeros: usize, others: usize| zeros * 10 >= pairs.len() * 6 && others * 50 <= pairs.len();
    if most(little, big) {
        Some(UTF_16LE)
    } else if most(big, little) {
        Some(UTF_16BE)
    } else {
        None
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

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> (String, Vec<String>) {
        let decoded = decode(bytes, None).unwrap();
        (decoded.text.into_owned(), decoded.findings.into_iter().map(|f| f.about).collect())
    }

    fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn utf16_in_both_orders_with_a_mark_and_without() {
        let words = "Ținută și vestimentație în instituții";
        for unit in [u16::to_le_bytes, u16::to_be_bytes] {
            let marked: Vec<u8> = utf16(&format!("\u{feff}{words}"), unit);
            assert_eq!(text(&marked), (words.into(), vec![]));
            let (found, findings) = text(&utf16(words, unit));
            assert_eq!((found.as_str(), findings.len()), (words, 1));
        }
        assert!(matches!(decode(b"\xFF\xFE\x00\xD8", None), Err(ReadError::Encoding)));
    }

    #[test]
    fn old_code_pages_are_read_and_called_a_guess() {
        let (found, findings) = text(b"\xAAedin\xFEa Consiliului Jude\xFEean \x84Ion\x94");
        assert_eq!(
            (found.as_str(), findings),
            ("Şedinţa Consiliului Judeţean „Ion”", vec!["windows-1250".into()])
        );
        let (found, findings) = text(b"\xAAedin\xFEa Consiliului Jude\xFEean, h\xE3r\xFEi \xBAi 2 m\xB2");
        assert_eq!(found, "Şedinţa Consiliului Judeţean, hărţi şi 2 m˛");
        assert_eq!(findings, vec!["ISO-8859-2".to_owned()]);
        let (found, _) =
            text("Règlement général à l'élève".chars().map(|c| c as u8).collect::<Vec<_>>().as_slice());
        assert_eq!(found, "Règlement général à l'élève");
    }

    #[test]
    fn a_stated_encoding_is_believed_when_it_can_be() {
        let decoded = decode(b"<p>Jude\xFEean", Some("iso-8859-2")).unwrap();
        assert_eq!((decoded.text.as_ref(), decoded.findings.len()), ("<p>Judeţean", 0));
        let utf8 = decode("Județean".as_bytes(), Some("iso-8859-2")).unwrap();
        assert_eq!(utf8.text, "Județean");
    }

    #[test]
    fn a_cut_letter_does_not_make_utf8_an_old_code_page() {
        let mut bytes = "Hotărârea Guvernului privind organizarea și funcționarea ministerului în vigoare"
            .as_bytes()
            .to_vec();
        bytes.push(0xC4);
        let (found, _) = text(&bytes);
        assert!(found.starts_with("Hotărârea") && found.ends_with('\u{fffd}'));
    }

    #[test]
    fn binary_bytes_are_refused() {
        assert!(decode(b"abc\0def", None).is_err());
        assert!(decode(&[1, 2, 3, 4, 5, 6, 7, 8, 0x81], None).is_err());
    }
}
