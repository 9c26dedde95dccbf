//! Who may see persons and contacts in the register, and enter what came by hand.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Every member of staff of the consultation, in any role: whoever opens the post enters it.
pub(super) async fn may_enter<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}

/// The same people read it.
pub(super) async fn may_read<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}
