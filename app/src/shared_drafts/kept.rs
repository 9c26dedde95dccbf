//! What a member typed and what could not be stored as it was: because somebody else was faster, or because the login had
//! ended. It waits in the browser's session until it is saved or given up.

use model::comments::Form;
use model::ids::{CommentId, OrganisationId};
use serde::{Deserialize, Serialize};

use crate::ssr;

/// What was typed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    /// Slug of the consultation.
    pub(super) slug: String,
    /// The revision that the member had seen; 0 for a new comment.
    pub(super) revision: i64,
    /// Everything as typed.
    pub(super) form: Form,
}

/// The name under which a changed comment waits.
pub(super) fn changed(id: &CommentId) -> String {
    format!("shared:{id}")
}

/// The name under which a new comment waits.
pub(super) fn new(organisation: &OrganisationId, slug: &str, eid: &str) -> String {
    format!("shared-new:{organisation}:{slug}:{eid}")
}

/// The name under which a note waits; about the whole draft without a comment.
pub(super) fn note(organisation: &OrganisationId, slug: &str, comment: Option<&CommentId>) -> String {
    format!("shared-note:{organisation}:{slug}:{}", comment.map_or("", CommentId::as_str))
}

pub(super) async fn keep(name: &str, kept: &Kept) -> backend::Result<()> {
    ssr::keep_form(name, kept).await
}

/// Leaves it where it is: a page may be loaded again.
pub(super) async fn peek(name: &str) -> backend::Result<Option<Kept>> {
    ssr::kept_form(name).await
}

pub(super) async fn forget(name: &str) -> backend::Result<()> {
    ssr::take_form::<Kept>(name).await.map(drop)
}
