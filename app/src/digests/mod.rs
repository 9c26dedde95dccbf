//! News by mail: the page to which every such mail leads.

mod api;
mod page;

pub use api::{SetNews, set_news};
pub use page::NewsPage;
