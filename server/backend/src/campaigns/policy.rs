//! Who may see campaigns, and who may say what belongs together.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Experts.
pub(super) async fn may_group<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Expert], slug).await
}

/// Staff in any role.
pub(super) async fn may_read<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}
