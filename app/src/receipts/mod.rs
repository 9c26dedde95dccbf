//! Receipts that can be proved: the part of a receipt's page that says how, and the page that checks one.

mod check_page;
mod proof;

pub use check_page::CheckPage;
pub(crate) use proof::{Proved, Proving, proved};
