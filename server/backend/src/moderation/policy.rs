//! Who moderates: moderators of everything or of the consultation, and admins. All staff of the consultation may look.

use model::accounts::Role;
use model::ids::ConsultationId;

use crate::consultations::staff_of;
use crate::error::Result;
use crate::{Actor, Backend, Staff};

/// Moderators look and act.
pub(super) async fn may_moderate<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, &[Role::Moderator], slug).await
}

/// Staff in any role look.
pub(super) async fn may_look<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}

/// The role in which somebody moderates, as everyone reads it.
pub(super) fn role(staff: &Staff, consultation: &ConsultationId) -> Role {
    let moderates = staff.roles.iter().any(|held| {
        held.role == Role::Moderator && held.consultation.as_ref().is_none_or(|only| only == consultation)
    });
    if moderates { Role::Moderator } else { Role::Admin }
}
