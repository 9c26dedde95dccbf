//! Who may state which comments led to a change.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Editors: those who wrote the change.
pub(super) async fn may_state<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Editor], slug).await
}
