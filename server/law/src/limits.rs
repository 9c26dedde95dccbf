//! How much of a file is read before it is refused. Draft files come from strangers: every number here bounds
//! memory or time, and each is far above what a real act needs (the longest Romanian code is under 3 MB of text).

/// Caps on one reading. `Limits::default()` is what [`crate::read`] uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as received (10 MB).
    pub input_bytes: usize,
    /// Bytes unpacked from an archive, all entries together (64 MB); counted while inflating.
    pub unpacked_bytes: u64,
    /// Entries of an archive (2000).
    pub entries: usize,
    /// Unpacked bytes for one packed byte, per entry (200); entries under 1 MB unpacked are not judged.
    pub ratio: u64,
    /// Elements open at once in an XML part (256).
    pub xml_depth: usize,
    /// Pages of a PDF (2000).
    pub pages: usize,
    /// Provisions of one act, at every level (100,000).
    pub provisions: usize,
    /// Provisions inside one another (24); a deeper marker is kept as text of the provision that holds it.
    pub nesting: usize,
    /// Lines of the source, or paragraphs, cells and notes (300,000); the longest act seen has 18,000.
    pub lines: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input_bytes: 10 * 1024 * 1024,
            unpacked_bytes: 64 * 1024 * 1024,
            entries: 2000,
            ratio: 200,
            xml_depth: 256,
            pages: 2000,
            provisions: 100_000,
            nesting: 24,
            lines: 300_000,
        }
    }
}
