//! Names of tiles (C2SP tlog-tiles, "Merkle Tree").

use std::fmt;
use std::str::FromStr;

use crate::encoding::decimal;

/// Hashes of a full tile: subtrees of height 8.
pub const TILE_WIDTH: u16 = 256;

/// Levels that can be named.
const LEVELS: u64 = 64;

/// One tile in one state of fullness. Prints and reads as its path below the ledger's address: `tile/0/x001/234.p/5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TileId {
    /// 0 holds leaf hashes; each further one holds the roots of full tiles of the one below. At most 63.
    pub level: u8,
    /// Place within the level, from zero.
    pub index: u64,
    /// Number of hashes, 1 to 256. A fuller tile with the same level and index begins with the same hashes.
    pub width: u16,
}

impl TileId {
    /// The fullest state of a tile in a tree of `size` leaves; `None` where it would be empty.
    #[must_use]
    pub fn in_tree(level: u8, index: u64, size: u64) -> Option<Self> {
        let hashes = size.checked_shr(8 * u32::from(level))?;
        let before = index.checked_mul(u64::from(TILE_WIDTH))?;
        let width = u16::try_from(hashes.saturating_sub(before).min(u64::from(TILE_WIDTH))).ok()?;
        (width > 0).then_some(Self { level, index, width })
    }

    /// Whether the tile holds all the hashes it ever will; only then its path has no `.p/W`.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.width == TILE_WIDTH
    }
}

impl fmt::Display for TileId {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "tile/{}", self.level)?;
        let mut power = 1_000_u64;
        while self.index / power >= 1_000 {
            power *= 1_000;
        }
        while power >= 1_000 {
            if self.index >= power {
                write!(to, "/x{:03}", self.index / power % 1_000)?;
            }
            power /= 1_000;
        }
        write!(to, "/{:03}", self.index % 1_000)?;
        if self.is_full() { Ok(()) } else { write!(to, ".p/{}", self.width) }
    }
}

impl FromStr for TileId {
    type Err = ();

    /// Reads a path strictly: only the spelling that [`TileId`] prints. Paths come from anyone.
    fn from_str(path: &str) -> Result<Self, ()> {
        parse(path).filter(|tile| tile.to_string() == path).ok_or(())
    }
}

fn parse(path: &str) -> Option<TileId> {
    let (level, rest) = path.strip_prefix("tile/")?.split_once('/')?;
    let level = decimal(level).filter(|level| *level < LEVELS)?;
    let (number, width) = match rest.split_once(".p/") {
        Some((number, width)) => (number, u16::try_from(decimal(width)?).ok()?),
        None => (rest, TILE_WIDTH),
    };
    let full_by_name = rest.len() == number.len();
    if width == 0 || width > TILE_WIDTH || (width == TILE_WIDTH) != full_by_name {
        return None;
    }
    let mut index = 0_u64;
    for part in number.split('/') {
        let digits = part.strip_prefix('x').unwrap_or(part);
        if digits.len() != 3 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        index = index.checked_mul(1_000)?.checked_add(digits.parse().ok()?)?;
    }
    Some(TileId { level: u8::try_from(level).ok()?, index, width })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_those_of_the_specification() {
        for (path, level, index, width) in [
            ("tile/0/x001/x234/067", 0, 1_234_067, 256),
            ("tile/0/x001/234.p/5", 0, 1_234, 5),
            ("tile/1/000.p/1", 1, 0, 1),
            ("tile/63/999", 63, 999, 256),
            ("tile/2/x001/000.p/255", 2, 1_000, 255),
            ("tile/0/x018/x446/x744/x073/x709/x551/615", 0, u64::MAX, 256),
        ] {
            let tile = TileId { level, index, width };
            assert_eq!(tile.to_string(), path);
            assert_eq!(path.parse(), Ok(tile));
        }
    }

    #[test]
    fn no_other_spelling_is_a_path() {
        for path in [
            "",
            "tile",
            "tile/0",
            "tile/0/",
            "tile/0/0",
            "tile/0/00",
            "tile/0/0000",
            "tile/0/x000",
            "tile/00/000",
            "tile/64/000",
            "tile/-1/000",
            "tile/0/x000/001",
            "tile/0/001/000",
            "tile/0/x001/x000",
            "tile/0/000.p/0",
            "tile/0/000.p/256",
            "tile/0/000.p/05",
            "tile/0/000.p/",
            "tile/0/000.p",
            "tile/0/000/",
            "/tile/0/000",
            "tile/0/x018/x446/x744/x073/x709/x551/616",
            "tile/entries/000",
            "tile/0/../000",
            "tile/0/0٠0",
            "tile/0/000.p/1.p/1",
            "tile/0/xx00",
            "tile/0/+00",
        ] {
            assert_eq!(path.parse::<TileId>(), Err(()), "{path}");
        }
    }

    #[test]
    fn a_tree_of_70000_has_the_tiles_of_the_specification() {
        let tile = |level, index| TileId::in_tree(level, index, 70_000).map(|tile| tile.width);
        assert_eq!([tile(0, 272), tile(0, 273), tile(0, 274)], [Some(256), Some(112), None]);
        assert_eq!([tile(1, 0), tile(1, 1), tile(1, 2)], [Some(256), Some(17), None]);
        assert_eq!([tile(2, 0), tile(3, 0), tile(8, 0)], [Some(1), None, None]);
        assert_eq!(TileId::in_tree(1, 0, 256).map(|tile| tile.width), Some(1));
    }
}
