//! Which comments led to a change: what everyone reads beside the change and beside the comment, and the editors' form.

mod api;
mod beside;
mod board;
mod choice;
mod page;
mod stating;

pub use api::{StateCredits, state_credits};
pub(crate) use beside::{CreditedBy, LedTo};
pub(crate) use choice::ChoiceOf;
pub use page::ChangesPage;
