//! The accounts of staff, for admins.

mod api;
mod fields;
mod list_page;
mod page;
mod roles;
mod welcome;

pub use api::{
    Assign, ClearFactor, Restore, Suspend, Unassign, Welcome, assign, clear_factor, restore, suspend,
    unassign, welcome,
};
pub use list_page::ColleaguesPage;
pub use page::ColleaguePage;
