//! Organisations: the gate before the pages of their members, and what stands on top of them.

mod gate;
mod head;

pub use gate::member_page;
pub use head::{OrganisationHead, Tab};
