//! Which perfect subtrees a part of the tree is made of.
//!
//! ct-merkle says which nodes a proof needs, by their place in the array that RFC 9420, appendix C lays a tree out in.
//! Tiles hold perfect subtrees only (RFC 6962, section 2.1: the left side of every split is one); a node on the ragged
//! right edge is put together from them.

/// A perfect subtree: `2^height` leaves, the `index`-th such from the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subtree {
    /// Steps from the subtree's root down to its leaves.
    pub height: u32,
    /// Place among the subtrees of this height, from zero.
    pub index: u64,
}

/// The perfect subtrees that make up the leaves `first..end`, largest first. `first` is a multiple of the power of two
/// that `end - first` fits into, as it is for every node of the tree.
pub fn subtrees(first: u64, end: u64) -> Vec<Subtree> {
    let mut parts = Vec::new();
    let mut at = first;
    while at < end {
        let height = (end - at).ilog2();
        parts.push(Subtree { height, index: at >> height });
        at += 1 << height;
    }
    parts
}

/// The perfect subtrees under the node at `place` of ct-merkle's array, in a tree of `size` leaves.
pub fn under_node(place: u64, size: u64) -> Vec<Subtree> {
    let height = place.trailing_ones();
    let first = (place >> (height + 1)) << height;
    subtrees(first, size.min(first + (1 << height)))
}
