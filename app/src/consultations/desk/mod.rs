//! The desk: every consultation with what is to be done next.

mod next;
mod page;
mod policies;
mod rooms;
mod row;
mod table;

pub use page::DeskPage;
