//! Where comments stand after a new version: what everyone sees beside a comment, and the experts' queue.

mod api;
mod list;
mod page;
mod settle;
mod standing;
mod states;
mod way;

pub use api::{SettlePlacement, settle_placement};
pub use page::PlacementsPage;
pub(crate) use standing::{Since, Standing};
pub(crate) use way::Way;
