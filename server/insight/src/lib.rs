//! Many comments at once. Pure: texts in, values out. Folding of texts for search and sorting, and the fingerprint by
//! which equal texts are found.

mod fingerprint;
mod fold;

pub use fingerprint::fingerprint;
pub use fold::fold;
