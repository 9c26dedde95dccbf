//! What a file is, by its content alone, and its bytes as they are stored. Pure: bytes in, values out, with caps, and
//! nothing is written anywhere. To be run off the async threads.

mod jpeg;
mod packed;
mod png;
mod tiff;

use model::attachments::MediaType;
use model::invalid::Unreadable;

/// A file that may be stored.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Content {
    pub(super) media_type: MediaType,
    pub(super) bytes: Vec<u8>,
}

/// Reads a file. Pictures lose what cameras and programs wrote into them beside the picture; everything else stays as it
/// came.
///
/// # Errors
/// `Kind` for what is not taken, `Damaged` for a picture or an archive that is not whole, `Locked` for one that wants a
/// password, `Unsafe` for one that unpacks beyond all measure or brings macros.
pub(super) fn read(bytes: Vec<u8>) -> Result<Content, Unreadable> {
    let (media_type, bytes) = if bytes.starts_with(jpeg::START) {
        (MediaType::Jpeg, jpeg::stripped(&bytes)?)
    } else if bytes.starts_with(png::START) {
        (MediaType::Png, png::stripped(&bytes)?)
    } else if bytes.starts_with(b"PK\x03\x04") {
        (packed::kind(&bytes)?, bytes)
    } else if is_pdf(&bytes) {
        (MediaType::Pdf, bytes)
    } else if law::is_text(&bytes) {
        (MediaType::Text, bytes)
    } else {
        return Err(Unreadable::Kind);
    };
    Ok(Content { media_type, bytes })
}

/// `%PDF-1.7` (ISO 32000-1, 7.5.2), at the very start: what stands before it could be read as something else.
fn is_pdf(bytes: &[u8]) -> bool {
    matches!(bytes, [b'%', b'P', b'D', b'F', b'-', major, b'.', minor, ..]
        if major.is_ascii_digit() && minor.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(bytes: &[u8]) -> Result<MediaType, Unreadable> {
        read(bytes.to_vec()).map(|content| content.media_type)
    }

    #[test]
    fn a_file_is_what_its_bytes_say() {
        assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3"), Ok(MediaType::Pdf));
        assert_eq!(kind("Susținem proiectul.\n".as_bytes()), Ok(MediaType::Text));
        assert_eq!(kind(b"\xAAedin\xFEa Consiliului Jude\xFEean"), Ok(MediaType::Text));
        assert_eq!(kind(b"<html><script>alert(1)</script>"), Ok(MediaType::Text), "given back as text only");
        for other in [
            &b"MZ\x90\0\x03"[..],
            b"\x7fELF\x02\x01",
            b"GIF89a\x01\0",
            b"\xd0\xcf\x11\xe0\xa1",
            b"a\0b",
            b"\0",
        ] {
            assert_eq!(kind(other), Err(Unreadable::Kind), "{other:?}");
        }
        assert_eq!(kind(b" %PDF-1.7\n\0"), Err(Unreadable::Kind));
        assert_eq!(kind(b"\xff\xd8\xff\xe0"), Err(Unreadable::Damaged));
    }

    #[test]
    fn letters_cut_in_half_are_no_text() {
        let mut cut = "Hotărârea Guvernului privind organizarea ministerului".as_bytes().to_vec();
        cut.push(0xc4);
        assert_eq!(kind(&cut), Err(Unreadable::Kind));
    }
}
