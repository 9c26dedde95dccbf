//! Many comments at once. Pure: texts in, values out. Folding of texts for search and sorting, the fingerprint by which
//! equal texts are found, groups of comments that are copies
//! of one text, and the few that stand for many.

mod align;
mod fingerprint;
mod fold;
mod groups;
mod kind;
mod representatives;
mod shingles;
mod signature;
mod words;

pub use fingerprint::fingerprint;
pub use fold::fold;
pub use groups::{Group, Groups, Index, Place};
pub use kind::{Kind, own_passages};
pub use representatives::{Voice, representatives};
pub use signature::Signature;
