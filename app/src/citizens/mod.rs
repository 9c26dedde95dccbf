//! What was sent with an address, for whoever proves it by a mailed link. What is in work and not yet sent is another
//! thing, and stands in `submissions`.

mod api;
mod confirm_page;
mod list;
mod page;
mod request;

pub use api::{
    AskForSubmissions, EnterAsCitizen, LeaveAsCitizen, ask_for_submissions, enter_as_citizen,
    leave_as_citizen,
};
pub use confirm_page::ConfirmPage;
pub use page::MySubmissionsPage;
