//! Who acts. Made by the server from the session, judged by each feature's `policy`.

use model::accounts::Role;
use model::ids::{AccountId, ConsultationId, HolderId, LoginId, OrganisationId};
use model::moment::Instant;

/// Whoever asks for something: anybody, perhaps holding a draft submission, perhaps known.
#[derive(Clone, Debug, Default)]
pub struct Actor {
    /// The secret of the browser session in which a submission is being written.
    pub holder: Option<HolderId>,
    /// The citizen, when the browser's e-mail address was proved by a link.
    pub citizen: Option<Citizen>,
    /// The person, when one is logged in.
    pub person: Option<Person>,
    /// The same person as a member of staff: only with a role, and after the second factor.
    pub staff: Option<Staff>,
}

/// Somebody who proved an e-mail address and has no account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citizen {
    /// The address, in lower case.
    pub email: String,
}

/// Somebody who is logged in.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub account: AccountId,
    /// This login.
    pub login: LoginId,
    /// Name as others in the organisation see it.
    pub name: String,
    /// E-mail address as typed.
    pub email: String,
    /// The organisations that they belong to.
    pub memberships: Vec<Membership>,
    /// How it is with their second factor.
    pub factor: Factor,
    /// When they last gave a password or a second factor.
    pub proved: Instant,
    /// When the login ends if nothing else is asked for.
    pub ends: Instant,
    /// The network that they come from, not the address: `192.0.2.0/24`.
    pub from: String,
}

/// How it is with the second factor of somebody who is logged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// They have none, and need none.
    Needless,
    /// They have none, and cannot act as staff without.
    Unset,
    /// They have one and have not given it yet: until then they are nobody's member.
    Missing,
    /// They gave it.
    Given,
}

/// What somebody is in an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Looks after members and profile.
    pub manager: bool,
    /// May send in the organisation's name.
    pub signatory: bool,
}

/// A logged-in member of staff.
#[derive(Clone, Debug)]
pub struct Staff {
    /// The account.
    pub account: AccountId,
    /// Name as colleagues see it.
    pub name: String,
    /// What they may do, and where.
    pub roles: Vec<Assignment>,
    /// When they last gave a password or a second factor.
    pub proved: Instant,
    /// The network that they come from, not the address: `192.0.2.0/24`.
    pub from: String,
}

/// A role, everywhere or on one consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// The role.
    pub role: Role,
    /// The only consultation that it holds for; none for all.
    pub consultation: Option<ConsultationId>,
}

impl Assignment {
    /// The role, for all consultations.
    #[must_use]
    pub const fn everywhere(role: Role) -> Self {
        Self { role, consultation: None }
    }
}

impl Staff {
    /// Whether they hold one of these roles for everything; `admin` holds every role.
    #[must_use]
    pub fn holds(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|held| held.consultation.is_none() && is_one(held.role, roles))
    }

    /// Whether they hold one of these roles on a consultation.
    #[must_use]
    pub fn holds_on(&self, roles: &[Role], consultation: &ConsultationId) -> bool {
        let there = |held: &Assignment| held.consultation.as_ref().is_none_or(|held| held == consultation);
        self.roles.iter().any(|held| there(held) && is_one(held.role, roles))
    }
}

fn is_one(held: Role, roles: &[Role]) -> bool {
    held == Role::Admin || roles.contains(&held)
}

impl Actor {
    /// Nobody in particular.
    #[must_use]
    pub fn visitor() -> Self {
        Self::default()
    }

    /// The member of staff with one of these roles for everything.
    #[must_use]
    pub fn staff_with(&self, roles: &[Role]) -> Option<&Staff> {
        self.staff.as_ref().filter(|staff| staff.holds(roles))
    }

    /// The member of staff with one of these roles on a consultation.
    #[must_use]
    pub fn staff_on(&self, roles: &[Role], consultation: &ConsultationId) -> Option<&Staff> {
        self.staff.as_ref().filter(|staff| staff.holds_on(roles, consultation))
    }

    /// The member of staff with one of these roles anywhere.
    #[must_use]
    pub fn staff_somewhere(&self, roles: &[Role]) -> Option<&Staff> {
        self.staff.as_ref().filter(|staff| staff.roles.iter().any(|held| is_one(held.role, roles)))
    }

    /// The person and what they are in an organisation; nobody who does not belong to it.
    #[must_use]
    pub fn member_of(&self, organisation: &OrganisationId) -> Option<(&Person, &Membership)> {
        let person = self.person.as_ref()?;
        let membership = person.memberships.iter().find(|held| held.organisation == *organisation)?;
        Some((person, membership))
    }
}
