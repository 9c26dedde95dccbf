//! The pages of staff who judge organisations.

mod filter;
mod list;
mod review;
mod verdict;

pub use list::ListPage;
pub use review::ReviewPage;
