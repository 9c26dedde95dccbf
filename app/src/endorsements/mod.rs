//! Standing behind a comment of somebody else, in an organisation's name.

mod api;
mod beside;
mod endorse_page;

pub use api::{GiveEndorsement, WithdrawEndorsement, give_endorsement, withdraw_endorsement};
pub use beside::{EndorseLink, Endorsers};
pub use endorse_page::EndorsePage;
