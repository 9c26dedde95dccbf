//! Organisations: signing up, their profile and members, invitations, and what staff do with them.

mod api;
mod confirm;
mod facts;
mod fields;
mod gate;
mod head;
mod invitation;
mod members;
mod overview;
mod profile;
mod said;
mod sign_up;
mod staff;
mod state_notice;

pub use api::*;
pub use confirm::ConfirmPage;
pub use gate::member_page;
pub use head::{OrganisationHead, Tab};
pub use invitation::InvitationPage;
pub use members::MembersPage;
pub use overview::{Beginning, Others};
pub use profile::ProfilePage;
pub use sign_up::SignUpPage;
pub use staff::{ListPage, ReviewPage};
pub use state_notice::StateNotice;
