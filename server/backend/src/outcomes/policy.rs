//! Who may do what about outcomes.

use model::accounts::Role;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Staff in any role see the desk.
pub(super) async fn may_read<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}

/// Experts draft decisions and write templates.
pub(super) async fn may_draft<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Expert], slug).await
}

/// Experts and editors approve and send back; that nobody approves what they wrote stands in the statement.
pub(super) async fn may_approve<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Expert, Role::Editor], slug).await
}

/// Editors release, and end a consultation.
pub(super) async fn may_release<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Editor], slug).await
}
