//! Who may prepare and publish the text of an act.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Editors read in, correct, look at and publish drafts; nobody else sees a text before it is published.
pub(super) async fn may_edit<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Editor], slug).await
}
