//! Consultations: the public page of each.

mod page;

pub use page::Page;
