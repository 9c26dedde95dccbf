//! What people said on one article: the desk on which everything is read together.

mod changes;
mod chosen;
mod desk;
mod group;
mod made;
mod page;
mod phrases;
mod stances;
mod when_where;

pub use page::ArticlePage;
