//! Who may read themes, and who keeps the codebook and codes.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Staff in any role.
pub(super) async fn may_read<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}

/// Experts.
pub(super) async fn may_code<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Expert], slug).await
}
