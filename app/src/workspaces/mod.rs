//! The desk of an organisation, and the question for whom one writes.

mod api;
mod desk_page;
mod filter;
mod follow_button;
mod sent;
mod watched;
mod whom_page;
mod work;

pub use api::{SetFollow, set_follow};
pub use desk_page::DeskPage;
pub use follow_button::FollowButton;
pub use whom_page::WhomPage;
