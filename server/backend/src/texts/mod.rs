//! The texts of published versions, in memory: their provisions in the order of the law, where each is found, and what
//! cites what. Nothing here changes, and nothing here knows what people said but for the counts that it is handed.

mod cites;
mod place;
mod repo;
mod text;
mod view;

pub(crate) use place::Place;
pub(crate) use repo::{draft, draft_json};
pub(crate) use text::{CountsById, Provision, Text, Texts, read_text};
pub use view::{Link, Node, OutlineItem, Stands};
