//! Undoing the last change to the draft in work.

use super::{Drafts, policy, repo, steps};
use crate::Actor;
use crate::consultations;
use crate::error::{Conflict, Error, Result};

impl Drafts<'_> {
    /// Undoes the last change to the draft in work: a correction, a change of its shape, or the reading of another
    /// text over it. `step` is the id of that change, as the preview gives it, so that nothing else is ever undone
    /// than what the page said. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug; `Conflict::NoText` when no draft is in work; `Conflict::Changed`
    /// when the last change is another one, or there is none.
    pub async fn undo(&self, actor: &Actor, slug: &str, step: &str) -> Result<()> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::hold(&mut tx, &found.id).await?.ok_or(Conflict::NoText)?;
        let last = steps::last(&mut tx, &row.id).await?.filter(|last| last.id == step);
        let last = last.ok_or(Conflict::Changed)?;
        if !steps::undo(&mut tx, &row.id, &last).await? {
            return Err(Conflict::Published.into());
        }
        self.0.audit(&mut tx, staff, "undo_draft", &format!("consultation:{}", found.id)).await?;
        self.0.commit(tx).await
    }
}
