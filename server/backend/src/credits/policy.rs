//! Who may state which comments led to a change.

use model::accounts::Role;

use crate::error::{Error, Result};
use crate::{Actor, Staff};

/// Editors: those who wrote the change.
pub(super) fn may_state(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Editor]).ok_or(Error::Forbidden)
}
