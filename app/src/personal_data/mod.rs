//! Personal data: what is stored about people, taking it away, and having it erased.

mod account_page;
mod api;
mod desk_page;
mod document;
mod erase_page;
mod removed;
mod statement_page;
mod take_away;

pub use account_page::MyDataPage;
pub use api::{
    EraseAccount, EraseFor, EraseMine, LookForErasure, erase_account, erase_for, erase_mine, look_for_erasure,
};
pub use desk_page::ErasurePage;
pub use document::document;
pub use erase_page::EraseMinePage;
pub(crate) use removed::Removed;
pub use statement_page::StatementPage;
pub(crate) use take_away::TakeAway;
