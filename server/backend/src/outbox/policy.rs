//! Who may look after the mails: they show who wrote to the site, and so only administrators.

use model::accounts::Role;

use crate::actor::{Actor, Staff};
use crate::error::{Error, Result};

pub(super) fn may_look_after(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Admin]).ok_or(Error::Forbidden)
}
