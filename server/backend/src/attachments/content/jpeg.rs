//! JPEG pictures without what cameras write into them (ITU-T T.81, annex B): segments are kept that are needed to show
//! the picture, all others go, and so does everything after its end. The coded picture itself is not touched.
//!
//! The parser is ours because the crates that offer this keep what follows the first scan as it is: a second picture with
//! its own EXIF, or a file of another kind, may hide there.

use model::invalid::Unreadable;

use super::tiff;

/// Start of image, and the first byte of the next marker.
pub(super) const START: &[u8] = b"\xff\xd8\xff";

const SOI: u8 = 0xd8;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const JFIF: &[u8] = b"JFIF\0";
const EXIF: &[u8] = b"Exif\0\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";
const ADOBE: &[u8] = b"Adobe";
/// Scans of a progressive picture are a few dozen; a file of many thousand empty ones is made to be slow.
const MOST_SEGMENTS: usize = 10_000;

/// The picture alone. Its orientation stays, where it has one that turns it.
///
/// # Errors
/// `Damaged` for what is not a whole JPEG picture.
pub(super) fn stripped(bytes: &[u8]) -> Result<Vec<u8>, Unreadable> {
    picture(bytes).ok_or(Unreadable::Damaged)
}

fn picture(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend_from_slice(&[0xff, SOI]);
    let mut rest = bytes.strip_prefix(&[0xff, SOI])?;
    let (mut frame, mut scan, mut turned) = (false, false, None);
    for _ in 0..MOST_SEGMENTS {
        let (marker, after) = marker(rest)?;
        rest = after;
        if marker == EOI {
            kept.extend_from_slice(&[0xff, EOI]);
            return (frame && scan).then(|| with_orientation(kept, turned));
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let segment = rest.get(..length)?;
        let content = segment.get(2..)?;
        rest = rest.get(length..)?;
        if marker == 0xe1 && content.starts_with(EXIF) && turned.is_none() {
            turned = content.get(EXIF.len()..).and_then(tiff::orientation);
        }
        if marker == 0xe0 && content.starts_with(JFIF) {
            kept.extend_from_slice(&jfif(content)?);
        } else if is_needed(marker, content)? {
            kept.extend_from_slice(&[0xff, marker]);
            kept.extend_from_slice(segment);
        }
        frame |= is_frame(marker);
        if marker == SOS {
            let coded = coded(rest)?;
            kept.extend_from_slice(rest.get(..coded)?);
            rest = rest.get(coded..)?;
            scan = frame;
        }
    }
    None
}

/// The next marker, after any fill bytes (B.1.1.2).
fn marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let rest = bytes.strip_prefix(&[0xff])?;
    let fill = rest.iter().take_while(|byte| **byte == 0xff).count();
    Some((*rest.get(fill)?, rest.get(fill + 1..)?))
}

/// Whether a segment is needed to show the picture; nothing for a marker that may not stand here.
fn is_needed(marker: u8, content: &[u8]) -> Option<bool> {
    match marker {
        // Frames, tables, scans, the number of lines, restart interval, hierarchical pictures (table B.1).
        0xc0..=0xcf | 0xda..=0xdf => Some(true),
        0xe2 => Some(content.starts_with(PROFILE)),
        // Says how colours are coded.
        0xee => Some(content.starts_with(ADOBE)),
        // Other applications, comments.
        0xe0..=0xfe => Some(false),
        _ => None,
    }
}

const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// The JFIF segment without its thumbnail: version, units and density (ISO/IEC 10918-5).
fn jfif(content: &[u8]) -> Option<Vec<u8>> {
    let mut segment = vec![0xff, 0xe0, 0, 16];
    segment.extend_from_slice(content.get(..12)?);
    segment.extend_from_slice(&[0, 0]);
    Some(segment)
}

/// Length of the coded data of a scan: up to a marker that is neither a stuffed byte nor a restart (B.1.1.5).
fn coded(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| matches!(pair, [0xff, next] if !matches!(*next, 0 | 0xd0..=0xd7 | 0xff)))
}

/// Puts a segment with nothing but the orientation right after the start, or after the JFIF segment.
fn with_orientation(mut picture: Vec<u8>, turned: Option<u16>) -> Vec<u8> {
    let Some(orientation) = turned.filter(|orientation| (2..=8).contains(orientation)) else {
        return picture;
    };
    let at = if picture.get(2..4) == Some(&[0xff, 0xe0]) { 2 + 18 } else { 2 };
    let exif = [EXIF, &tiff::only(orientation)].concat();
    let length = u16::try_from(exif.len() + 2).unwrap_or_default().to_be_bytes();
    let segment = [&[0xff, 0xe1][..], &length, &exif].concat();
    picture.splice(at..at, segment);
    picture
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker][..], &length, content].concat()
    }

    /// A picture with these segments before its frame.
    fn made(extra: &[Vec<u8>]) -> Vec<u8> {
        let jfif = segment(0xe0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01abc");
        let scan = [segment(SOS, &[1, 1, 0, 0, 63, 0]), vec![0x12, 0xff, 0, 0xff, 0xd0, 0x34]].concat();
        let frame = segment(0xc0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
        [vec![0xff, SOI], jfif, extra.concat(), frame, scan, vec![0xff, EOI]].concat()
    }

    fn exif(orientation: u16) -> Vec<u8> {
        segment(0xe1, &[EXIF, &tiff::only(orientation), b"GPS 45.6, 25.1, camera of Ana"].concat())
    }

    fn holds(bytes: &[u8], word: &[u8]) -> bool {
        bytes.windows(word.len()).any(|window| window == word)
    }

    #[test]
    fn what_cameras_write_goes_and_the_picture_stays() {
        let secrets = [
            exif(1),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPS"),
            segment(0xed, b"Photoshop 3.0\0Ana GPS"),
            segment(0xe2, b"MPF\0GPS"),
            segment(0xfe, b"GPS comment"),
        ];
        let profile = segment(0xe2, b"ICC_PROFILE\0\x01\x01sRGB");
        let adobe = segment(0xee, b"Adobe\0\x64\0\0\0\0\x01");
        let mut full = made(&[secrets.concat(), profile.clone(), adobe.clone()]);
        full.extend_from_slice(b"PK\x03\x04 GPS after the end");
        let stored = stripped(&full).unwrap();
        assert!(!holds(&stored, b"GPS") && !holds(&stored, b"Ana") && !holds(&stored, b"abc"));
        assert!(holds(&stored, &profile) && holds(&stored, &adobe));
        assert_eq!(stripped(&stored).unwrap(), stored, "what is stored is stored again unchanged");
        assert!(stored.ends_with(&[0x12, 0xff, 0, 0xff, 0xd0, 0x34, 0xff, EOI]));
    }

    #[test]
    fn a_picture_taken_sideways_stays_the_right_way_up() {
        let stored = stripped(&made(&[exif(6)])).unwrap();
        let expected = segment(0xe1, &[EXIF, &tiff::only(6)].concat());
        assert_eq!(&stored[20..20 + expected.len()], expected);
        assert!(!holds(&stored, b"GPS"));
        assert_eq!(stripped(&stored).unwrap(), stored);
        assert!(!holds(&stripped(&made(&[exif(9)])).unwrap(), EXIF), "no such orientation");
    }

    #[test]
    fn what_is_cut_short_or_no_picture_is_refused() {
        let whole = made(&[]);
        for end in 0..whole.len() {
            assert_eq!(stripped(&whole[..end]), Err(Unreadable::Damaged), "{end}");
        }
        assert_eq!(stripped(b"\xff\xd8\xff\xd9"), Err(Unreadable::Damaged), "nothing to see");
        let many = vec![segment(0xfe, b""); MOST_SEGMENTS + 1];
        assert_eq!(stripped(&made(&many)), Err(Unreadable::Damaged));
    }
}
