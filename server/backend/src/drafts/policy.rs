//! Who may prepare and publish the text of an act.

use model::accounts::Role;

use crate::error::{Error, Result};
use crate::{Actor, Staff};

/// Editors read in, correct, look at and publish drafts; nobody else sees a text before it is published.
pub(super) fn may_edit(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Editor]).ok_or(Error::Forbidden)
}
