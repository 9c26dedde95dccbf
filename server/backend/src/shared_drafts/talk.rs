//! What members say among themselves, and the proposal for signature.

use model::ids::{CommentId, OrganisationId};
use model::shared_drafts::{NoteForm, NoteKind};

use super::SharedDrafts;
use super::load;
use super::repo::{self, NewNote};
use super::write::draft_comment;
use crate::Actor;
use crate::comments::must_be_open;
use crate::consultations;
use crate::error::{Conflict, Error, Result};
use crate::organisations::Face;

impl SharedDrafts<'_> {
    /// Says something to the other members: about a comment, or about the whole draft. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and when there is no such draft or
    /// comment; `Conflict::Sent` when it was sent; `Invalid` with `note`.
    pub async fn note(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
        comment: Option<&CommentId>,
        form: &NoteForm,
    ) -> Result<()> {
        let mut tx = self.0.write().await?;
        let (person, _) = Face::of(&mut tx, actor, organisation).await?;
        let note = form.parse()?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let submission = match comment {
            Some(comment) => draft_comment(&mut tx, organisation, comment).await?.submission_id,
            None => repo::draft(&mut tx, organisation, &found.id).await?.ok_or(Error::NotFound)?.id,
        };
        let new = NewNote {
            id: &self.0.id::<String>(),
            submission: &submission,
            comment,
            account: &person.account,
            kind: NoteKind::Said,
            label: "",
            body: &note,
            now: self.0.now(),
        };
        repo::insert_note(&mut tx, &new).await?;
        self.0.commit(tx).await
    }

    /// Proposes for signature what was read. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and when there is no draft; `Conflict`
    /// `Changed` when the draft is not what was read, `Empty`, `NotOpen` or `Closed`; `Invalid` as
    /// `comments.N.field` while something must be mended.
    pub async fn propose(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
        fingerprint: &str,
    ) -> Result<()> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (person, _) = Face::of(&mut tx, actor, organisation).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        must_be_open(found.stage_at(now))?;
        let draft = repo::draft(&mut tx, organisation, &found.id).await?.ok_or(Error::NotFound)?;
        if !repo::propose(&mut tx, &draft.id, &person.account, now).await? {
            return Err(Conflict::Sent.into());
        }
        // Read now that nobody else can change the draft.
        let work = load::work(self.0, &mut tx, organisation, &found).await?.ok_or(Error::NotFound)?;
        if work.comments.is_empty() {
            return Err(Conflict::Empty.into());
        }
        if work.fingerprint != fingerprint {
            return Err(Conflict::Changed.into());
        }
        work.problems.into_result()?;
        self.0.commit(tx).await
    }
}
