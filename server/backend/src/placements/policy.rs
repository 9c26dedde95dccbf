//! Who may say where a comment stands.

use model::accounts::Role;

use crate::error::{Error, Result};
use crate::{Actor, Staff};

/// Experts settle; every staff member may look.
pub(super) fn may_settle(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Expert]).ok_or(Error::Forbidden)
}

/// Staff in any role.
pub(super) fn may_read(actor: &Actor) -> Result<&Staff> {
    actor.staff.as_ref().ok_or(Error::Forbidden)
}
