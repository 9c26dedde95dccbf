//! How somebody comes to send: what they proved at the door, and what they filled in that nobody sees.

use crate::challenges::Solved;

/// What comes with the sender of a submission. The default is that of nearly everyone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entrance {
    /// Work that was asked for and done; used up by what it lets in.
    pub solved: Option<Solved>,
    /// The field that nobody sees was filled in.
    pub trap: bool,
}
