//! Correcting what was recognised.

use law::CorrectError;
use model::drafts::{Correction, Deed};
use model::{Invalid, Problem, text};

use super::{Drafts, policy, repo, steps};
use crate::Actor;
use crate::consultations;
use crate::error::{Conflict, Error, Result};

impl Drafts<'_> {
    /// Corrects one recognised provision of the draft in work, and gives its name afterwards, which may be another.
    /// For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or provision; `Conflict::NoText` when no draft is in work;
    /// `Invalid` by field of the correction.
    pub async fn correct(&self, actor: &Actor, slug: &str, correction: Correction) -> Result<String> {
        let staff = policy::may_edit(self.0, actor, slug).await?;
        let change = change_of(&correction)?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let row = repo::hold(&mut tx, &found.id).await?.ok_or(Conflict::NoText)?;
        let mut draft = row.draft()?;
        let before = draft.clone();
        let eid = draft.correct(&correction.eid, change).map_err(refused)?;
        // What changes nothing is no step: undoing it would do nothing either.
        if draft != before {
            let about = before.find(&correction.eid).map(|node| node.label.as_str()).unwrap_or_default();
            let done = steps::Done { id: self.0.id(), deed: Deed::Correct, about, other: "" };
            steps::push(&mut tx, &row.id, done).await?;
        }
        if !repo::keep(&mut tx, &row.id, &draft).await? {
            return Err(Conflict::Published.into());
        }
        self.0.audit(&mut tx, staff, "correct_draft", &format!("consultation:{}", found.id)).await?;
        self.0.commit(tx).await?;
        Ok(eid)
    }
}

fn change_of(correction: &Correction) -> Result<law::Correction> {
    let kind = law::Kind::parse(&correction.kind);
    let Some(kind) = kind else {
        let problem = if correction.kind.is_empty() { Problem::Missing } else { Problem::Malformed };
        return Err(Invalid::one("kind", problem).into());
    };
    Ok(law::Correction {
        kind: Some(kind),
        number: Some(text::tidy(&correction.number)),
        heading: Some(text::tidy(&correction.heading)),
        text: Some(text::tidy(&correction.text)),
    })
}

fn refused(error: CorrectError) -> Error {
    match error {
        CorrectError::NotFound => Error::NotFound,
        CorrectError::TooLong { field, limit } => {
            let max = u64::try_from(limit).unwrap_or(u64::MAX);
            Invalid::one(field, Problem::TooLong { max }).into()
        }
        other => Error::internal(other),
    }
}
