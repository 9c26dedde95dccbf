//! Who may do what with policies. Reading is for everyone.

use model::accounts::Role;

use crate::error::{Error, Result};
use crate::{Actor, Staff};

/// Editors make policies.
pub(super) fn may_edit(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Editor]).ok_or(Error::Forbidden)
}
