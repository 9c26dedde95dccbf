//! PNG pictures without text, times and EXIF (W3C PNG specification, third edition): chunks are kept that are needed to
//! show the picture, all others go, and so does everything after its end.

use flate2::Crc;
use model::invalid::Unreadable;

/// The signature (section 5.2).
pub(super) const START: &[u8] = b"\x89PNG\r\n\x1a\n";

const MOST_CHUNKS: usize = 100_000;

/// Header, palette, data, end; transparency, colours, density; frames of animations. What is not here is text, a time, a
/// place, or something that only one program knows.
const NEEDED: [&[u8; 4]; 18] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"cICP", b"gAMA", b"iCCP", b"mDCV", b"cLLI",
    b"sBIT", b"sRGB", b"bKGD", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// The picture alone.
///
/// # Errors
/// `Damaged` for what is not a whole PNG picture.
pub(super) fn stripped(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    picture(bytes).ok_or(Unreadable::Damaged)
}

fn picture(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(START)?;
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend_from_slice(START);
    let mut data = false;
    for index in 0..MOST_CHUNKS {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk::<4>()?)).ok()?;
        // Length, name, content, checksum.
        let chunk = rest.get(..length.checked_add(12)?)?;
        rest = rest.get(chunk.len()..)?;
        let (checked, checksum) = chunk.get(4..)?.split_last_chunk::<4>()?;
        let mut crc = Crc::new();
        crc.update(checked);
        let name = checked.first_chunk::<4>()?;
        let is_header = name == b"IHDR";
        if crc.sum() != u32::from_be_bytes(*checksum)
            || is_header != (index == 0)
            || is_header && length != 13
        {
            return None;
        }
        data |= name == b"IDAT";
        if NEEDED.contains(&name) {
            kept.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return (data && length == 0).then_some(kept);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let checked = [name, content].concat();
        let mut crc = Crc::new();
        crc.update(&checked);
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length[..], &checked, &crc.sum().to_be_bytes()].concat()
    }

    fn made(extra: &[Vec<u8>]) -> Vec<u8> {
        let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        let data = chunk(b"IDAT", b"\x78\x9c\x63\0\0\0\x02\0\x01");
        [START.to_vec(), header, extra.concat(), data, chunk(b"IEND", b"")].concat()
    }

    #[test]
    fn text_times_and_places_go_and_the_picture_stays() {
        let secrets = [
            chunk(b"tEXt", b"Author\0Ana"),
            chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0Ana"),
            chunk(b"eXIf", b"MM Ana"),
        ];
        let others =
            [chunk(b"tIME", b"\x07\xea\x01\x01Ana"), chunk(b"prVt", b"Ana"), chunk(b"pHYs", &[0; 9])];
        let mut full = made(&[secrets.concat(), others.concat()]);
        full.extend_from_slice(b"PK\x03\x04 Ana after the end");
        assert_eq!(stripped(&full).unwrap(), made(&[chunk(b"pHYs", &[0; 9])]));
        assert_eq!(stripped(&made(&[])).unwrap(), made(&[]));
    }

    #[test]
    fn what_is_cut_short_or_altered_is_refused() {
        let whole = made(&[]);
        for end in 0..whole.len() {
            assert_eq!(stripped(&whole[..end]), Err(Unreadable::Damaged), "{end}");
            let mut altered = whole.clone();
            altered[end] ^= 1;
            assert_eq!(stripped(&altered), Err(Unreadable::Damaged), "{end}");
        }
        let no_data = [START.to_vec(), chunk(b"IHDR", &[0; 13]), chunk(b"IEND", b"")].concat();
        assert_eq!(stripped(&no_data), Err(Unreadable::Damaged));
    }
}
