//! Who acts. Made by the server from the session, judged by each feature's `policy`.

use model::accounts::Role;
use model::ids::{AccountId, HolderId};

/// Whoever asks for something: anybody, perhaps holding a draft submission, perhaps a member of staff.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The secret of the browser session in which a submission is being written.
    pub holder: Option<HolderId>,
    /// The member of staff, when one is logged in.
    pub staff: Option<Staff>,
}

/// A logged-in member of staff.
#[derive(Clone, Debug)]
pub struct Staff {
    /// The account.
    pub account: AccountId,
    /// Name as colleagues see it.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Nobody in particular.
    #[must_use]
    pub fn visitor() -> Self {
        Self::default()
    }

    /// The member of staff with one of these roles; `admin` has every role.
    #[must_use]
    pub fn staff_with(&self, roles: &[Role]) -> Option<&Staff> {
        self.staff.as_ref().filter(|staff| staff.roles.iter().any(|r| *r == Role::Admin || roles.contains(r)))
    }
}
