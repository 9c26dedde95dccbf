//! Who orders files, and who calls an order off.

use model::accounts::Role;
use model::ids::ConsultationId;

use crate::consultations::staff_of;
use crate::error::{Error, Result};
use crate::{Actor, Backend, Staff};

/// Staff in any role order, see and fetch: what is in a file they may read on the desk's pages.
pub(super) async fn may_order<'a>(backend: &Backend, actor: &'a Actor, slug: &str) -> Result<&'a Staff> {
    staff_of(backend, actor, Role::ALL, slug).await
}

/// Whoever ordered a file calls it off and removes it, and editors of the consultation.
pub(super) fn may_remove(staff: &Staff, consultation: &ConsultationId, orderer: &str) -> Result<()> {
    if is_theirs(staff, consultation, orderer) { Ok(()) } else { Err(Error::Forbidden) }
}

/// The same as an answer.
pub(super) fn is_theirs(staff: &Staff, consultation: &ConsultationId, orderer: &str) -> bool {
    staff.account.as_str() == orderer || staff.holds_on(&[Role::Editor], consultation)
}
