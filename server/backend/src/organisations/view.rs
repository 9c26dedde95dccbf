//! What is shown of organisations and their members.

use model::ids::{AccountId, LinkId, OrganisationId};
use model::moment::Civil;
use model::organisations::{Kind, Profile, Roles, State};

use super::Face;
use super::repo::Stored;

/// What everybody may know of an organisation, wherever its name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its id.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// What staff know of it.
    pub state: State,
}

/// An organisation with its profile: for its members and for staff.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What everybody may know.
    pub shown: Shown,
    /// What it says about itself.
    pub profile: Profile,
    /// Why staff refused it; else empty.
    pub reason: String,
    /// When it was signed up.
    pub since: Civil,
}

/// An organisation as one of its members has it.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The organisation, and what the member may do in it.
    pub face: Face,
    /// The organisation with its profile.
    pub organisation: Organisation,
    /// How many members it has.
    pub members: i64,
    /// The other organisations that the member belongs to.
    pub others: Vec<Shown>,
}

/// A member, as the others in the organisation see them.
#[derive(Clone, Debug)]
pub struct Member {
    /// The account.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// What they may do.
    pub roles: Roles,
    /// Since when.
    pub since: Civil,
    /// It is whoever looks.
    pub is_me: bool,
}

/// An invitation that waits to be accepted, as managers see it.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The link.
    pub id: LinkId,
    /// Where it was sent.
    pub email: String,
    /// What the invited person may do.
    pub roles: Roles,
    /// When it was sent.
    pub sent: Civil,
    /// Until when it can be accepted.
    pub ends: Civil,
}

/// An invitation, as the invited person sees it.
#[derive(Clone, Debug)]
pub struct Invited {
    /// The organisation.
    pub organisation: Shown,
    /// Name of who invites; empty when they have left.
    pub by: String,
    /// Where it was sent.
    pub email: String,
    /// What the invited person may do.
    pub roles: Roles,
    /// Until when it can be accepted.
    pub ends: Civil,
    /// Who looks at it, when logged in: their address, and whether they are a member already.
    pub me: Option<(String, bool)>,
}

/// A sign-up that waits to be confirmed, as whoever followed its link sees it.
#[derive(Clone, Debug)]
pub struct Pending {
    /// Name of the organisation.
    pub organisation: String,
    /// Its fiscal code; empty where it has none.
    pub fiscal_code: String,
    /// Name of the person.
    pub name: String,
    /// Their address.
    pub email: String,
}

impl From<Stored> for Shown {
    fn from(stored: Stored) -> Self {
        Self { id: stored.id, name: stored.name, kind: stored.kind, state: stored.state }
    }
}
