//! Who may do what with organisations.

use model::accounts::Role;
use model::ids::OrganisationId;

use crate::error::{Error, Result};
use crate::{Actor, Membership, Person, Staff};

/// Whoever is logged in may sign up an organisation, and accept an invitation.
pub(super) fn may_join(actor: &Actor) -> Result<&Person> {
    actor.person.as_ref().ok_or(Error::Forbidden)
}

/// Members see their organisation's desk; for others who are logged in there is none.
pub(super) fn may_see<'a>(
    actor: &'a Actor,
    organisation: &OrganisationId,
) -> Result<(&'a Person, &'a Membership)> {
    may_join(actor)?;
    actor.member_of(organisation).ok_or(Error::NotFound)
}

/// Managers look after profile and members.
pub(super) fn may_manage<'a>(actor: &'a Actor, organisation: &OrganisationId) -> Result<&'a Person> {
    let (person, membership) = may_see(actor, organisation)?;
    membership.manager.then_some(person).ok_or(Error::Forbidden)
}

/// Moderators (and admins) who are so everywhere verify organisations.
pub(super) fn may_verify(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Moderator]).ok_or(Error::Forbidden)
}
