//! Where the tile of each county lies on the map, column by row, and the letters on its number plates.

/// A tile.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tile {
    /// Official name.
    pub(super) county: &'static str,
    /// Letters on its number plates; two of our own for those abroad.
    pub(super) code: &'static str,
    /// From the west.
    pub(super) column: i64,
    /// From the north.
    pub(super) row: i64,
}

/// Columns of the map.
pub(super) const COLUMNS: i64 = 8;
/// Rows of the map.
pub(super) const ROWS: i64 = 7;

const fn tile(county: &'static str, code: &'static str, column: i64, row: i64) -> Tile {
    Tile { county, code, column, row }
}

/// Every county, the capital, and abroad.
pub(super) const TILES: &[Tile] = &[
    tile("Satu Mare", "SM", 1, 0),
    tile("Maramureș", "MM", 2, 0),
    tile("Suceava", "SV", 4, 0),
    tile("Botoșani", "BT", 5, 0),
    tile("Bihor", "BH", 0, 1),
    tile("Sălaj", "SJ", 1, 1),
    tile("Cluj", "CJ", 2, 1),
    tile("Bistrița-Năsăud", "BN", 3, 1),
    tile("Neamț", "NT", 4, 1),
    tile("Iași", "IS", 5, 1),
    tile("Arad", "AR", 0, 2),
    tile("Alba", "AB", 1, 2),
    tile("Mureș", "MS", 2, 2),
    tile("Harghita", "HR", 3, 2),
    tile("Bacău", "BC", 4, 2),
    tile("Vaslui", "VS", 5, 2),
    tile("Timiș", "TM", 0, 3),
    tile("Hunedoara", "HD", 1, 3),
    tile("Sibiu", "SB", 2, 3),
    tile("Brașov", "BV", 3, 3),
    tile("Covasna", "CV", 4, 3),
    tile("Vrancea", "VN", 5, 3),
    tile("Galați", "GL", 6, 3),
    tile("Caraș-Severin", "CS", 0, 4),
    tile("Gorj", "GJ", 1, 4),
    tile("Vâlcea", "VL", 2, 4),
    tile("Argeș", "AG", 3, 4),
    tile("Prahova", "PH", 4, 4),
    tile("Buzău", "BZ", 5, 4),
    tile("Brăila", "BR", 6, 4),
    tile("Tulcea", "TL", 7, 4),
    tile("Mehedinți", "MH", 0, 5),
    tile("Dolj", "DJ", 1, 5),
    tile("Olt", "OT", 2, 5),
    tile("Dâmbovița", "DB", 3, 5),
    tile("Ilfov", "IF", 4, 5),
    tile("Ialomița", "IL", 5, 5),
    tile("Constanța", "CT", 6, 5),
    tile("Teleorman", "TR", 2, 6),
    tile("Giurgiu", "GR", 3, 6),
    tile("București", "B", 4, 6),
    tile("Călărași", "CL", 5, 6),
    tile("Diaspora", "DS", 7, 6),
];
