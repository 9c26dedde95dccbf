//! The orientation in an EXIF block (TIFF 6.0, section 2; EXIF 2.3, tag 274), and a block with nothing else.

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;
/// Fields of one directory that are looked at.
const MOST_FIELDS: usize = 512;

/// The orientation that the first directory states.
pub(super) fn orientation(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let long = |at: usize| {
        let (one, other) = (u32::from(short(at)?), u32::from(short(at + 2)?));
        Some(if big { one << 16 | other } else { other << 16 | one })
    };
    // Far enough from the end of the address space that adding to it cannot wrap.
    let directory = usize::try_from(long(4)?).ok().filter(|at| *at < tiff.len())?;
    let fields = usize::from(short(directory)?).min(MOST_FIELDS);
    let field = (0..fields)
        .map(|index| directory + 2 + 12 * index)
        .find(|field| short(*field) == Some(ORIENTATION))?;
    (short(field + 2)? == SHORT && long(field + 4)? == 1).then(|| short(field + 8)).flatten()
}

/// A block that states an orientation and nothing else.
pub(super) fn only(orientation: u16) -> Vec<u8> {
    let mut block = b"MM\0*\0\0\0\x08\0\x01".to_vec();
    for number in [ORIENTATION, SHORT, 0, 1, orientation, 0, 0, 0] {
        block.extend_from_slice(&number.to_be_bytes());
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_orientation_is_read_in_both_orders() {
        assert_eq!(orientation(&only(6)), Some(6));
        let little = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x08\0\0\0\0\0\0\0";
        assert_eq!(orientation(little), Some(8));
    }

    #[test]
    fn a_block_that_points_outside_itself_states_none() {
        let block = only(6);
        for end in 0..block.len() - 6 {
            assert_eq!(orientation(&block[..end]), None, "{end}");
        }
        assert_eq!(orientation(b"MM\0*\xff\xff\xff\xff"), None);
        assert_eq!(orientation(b"MM\0*\0\0\0\x08\xff\xff\x01"), None);
    }
}
