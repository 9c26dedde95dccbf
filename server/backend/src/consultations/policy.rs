//! Who may do what with consultations. Reading is for everyone.

use model::accounts::Role;

use super::repo;
use crate::error::{Error, Result};
use crate::{Actor, Backend, Staff};

/// Editors of everything make consultations.
pub(super) fn may_create(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Editor]).ok_or(Error::Forbidden)
}

/// Editors change their consultations.
pub(super) async fn may_edit<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Editor], slug).await
}

/// Staff in every role see the list of the house, each the consultations that they have a role on.
pub(super) fn may_list(actor: &Actor) -> Result<&Staff> {
    actor.staff_somewhere(Role::ALL).ok_or(Error::Forbidden)
}

/// The member of staff who holds one of these roles on a consultation, or for everything.
///
/// # Errors
/// `Forbidden`; `NotFound` for an unknown slug, said only to who holds such a role somewhere.
pub(crate) async fn staff_of<'a>(
    backend: &Backend,
    actor: &'a Actor,
    roles: &[Role],
    slug: &str,
) -> Result<&'a Staff> {
    let staff = actor.staff_somewhere(roles).ok_or(Error::Forbidden)?;
    if staff.holds(roles) {
        return Ok(staff);
    }
    let id = repo::id_by_slug(&mut backend.read().await?, slug).await?.ok_or(Error::NotFound)?;
    actor.staff_on(roles, &id).ok_or(Error::Forbidden)
}
