//! Who may do what with consultations. Reading is for everyone.

use model::accounts::Role;

use crate::error::{Error, Result};
use crate::{Actor, Staff};

/// Editors make and change consultations.
pub(super) fn may_edit(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Editor]).ok_or(Error::Forbidden)
}

/// Staff in every role see the list of the house.
pub(super) fn may_list(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(Role::ALL).ok_or(Error::Forbidden)
}
