//! Who may see what was sent with an address: whoever proved it, and nobody else.

use crate::actor::{Actor, Citizen};
use crate::error::{Error, Result};

pub(super) fn may_see(actor: &Actor) -> Result<&Citizen> {
    actor.citizen.as_ref().ok_or(Error::Forbidden)
}
