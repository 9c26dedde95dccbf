//! Messages of organisations.

mod desk;
mod invitations;
mod members;
mod profile;
mod reviews;
mod sign_up;

use model::organisations::{Field, Kind, State};

pub use desk::OrganisationDesk;
pub use invitations::Invitations;
pub use members::Members;
pub use profile::ProfileWords;
pub use reviews::Reviews;
pub use sign_up::SignUp;

/// Organisations.
pub struct Organisations {
    /// What an organisation is.
    pub kind: fn(Kind) -> &'static str,
    /// What staff know of it, beside its name.
    pub state: fn(State) -> &'static str,
    /// In what it works.
    pub field: fn(Field) -> &'static str,
    /// What it says about itself.
    pub profile: ProfileWords,
    /// Signing up.
    pub sign_up: SignUp,
    /// The frame of its pages.
    pub desk: OrganisationDesk,
    /// Its members.
    pub members: Members,
    /// Accepting an invitation.
    pub invitations: Invitations,
    /// What staff see and do.
    pub reviews: Reviews,
}
