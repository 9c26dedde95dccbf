//! Who may read the comments behind the table and take files away.

use model::accounts::Role;

use crate::actor::{Actor, Staff};
use crate::error::{Error, Result};

/// Every member of staff, in any role.
pub(super) fn may_read(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(Role::ALL).ok_or(Error::Forbidden)
}
