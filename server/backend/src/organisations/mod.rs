//! Organisations and who belongs to them.

mod face;

pub use face::Face;
