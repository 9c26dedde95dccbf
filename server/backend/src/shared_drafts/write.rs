//! Writing a shared draft. Whoever changes a comment names the revision that they saw; when somebody else was faster
//! nothing is stored, and the site shows both texts.

use model::comments::Form;
use model::ids::{CommentId, OrganisationId};
use model::shared_drafts::NoteKind;

use super::SharedDrafts;
use super::repo::{self, NewNote};
use super::view::{Changed, Removed};
use crate::Actor;
use crate::comments::{self, Owner, Saved, Subject, fingerprint_of, repo::Written, store};
use crate::consultations;
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::organisations::Face;

/// How often a comment is stored anew because the draft that it was meant for was sent at that moment.
const TRIES: usize = 3;

impl SharedDrafts<'_> {
    /// Stores a comment in the organisation's draft, which begins with its first comment. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member; else as
    /// [`comments::Comments::add`].
    pub async fn add(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
        form: Form,
    ) -> Result<Saved> {
        let form = form.cleaned();
        for _ in 0..TRIES {
            let mut tx = self.0.write().await?;
            let (person, _) = Face::of(&mut tx, actor, organisation).await?;
            let owner = Owner::Organisation(organisation, &person.account);
            let stored = store(self.0, &mut tx, owner, slug, &form).await?;
            if !stored.fresh {
                return Ok(stored.saved);
            }
            if repo::touch(&mut tx, &stored.submission, &person.account, self.0.now()).await? {
                self.0.commit(tx).await?;
                return Ok(stored.saved);
            }
        }
        Err(Conflict::Sent.into())
    }

    /// Stores what was typed anew, unless somebody has changed the comment since the revision that was seen. What it
    /// says already is not stored again. Possible after the closing too. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and when the comment is gone;
    /// `Conflict::Sent` when it was sent.
    pub async fn change(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        id: &CommentId,
        revision: i64,
        form: Form,
    ) -> Result<Changed> {
        let (form, now) = (form.cleaned(), self.0.now());
        let mut tx = self.0.write().await?;
        let (person, _) = Face::of(&mut tx, actor, organisation).await?;
        let written = draft_comment(&mut tx, organisation, id).await?;
        if !repo::touch(&mut tx, &written.submission_id, &person.account, now).await? {
            return Err(Conflict::Sent.into());
        }
        // Read again now that nobody else can change the draft.
        let written = draft_comment(&mut tx, organisation, id).await?;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let parsed = form.parse(&subject.present());
        let fingerprint = parsed.as_ref().map(fingerprint_of).unwrap_or_default();
        let saved = Saved { id: id.clone(), problems: parsed.err().unwrap_or_default() };
        if written.says(&subject, &form) {
            return Ok(Changed::Saved(saved));
        }
        let by = (&person.account, now);
        if !comments::repo::update_at(&mut tx, (id, revision), &form, &fingerprint, by).await? {
            return Ok(Changed::Overtaken);
        }
        self.0.commit(tx).await?;
        Ok(Changed::Saved(saved))
    }

    /// Takes a comment out, unless somebody has changed it since the revision that was seen. What it said stays among
    /// the notes. For members.
    ///
    /// # Errors
    /// As [`SharedDrafts::change`].
    pub async fn remove(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        id: &CommentId,
        revision: i64,
    ) -> Result<Removed> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (person, _) = Face::of(&mut tx, actor, organisation).await?;
        let written = draft_comment(&mut tx, organisation, id).await?;
        if !repo::touch(&mut tx, &written.submission_id, &person.account, now).await? {
            return Err(Conflict::Sent.into());
        }
        let found = consultations::repo::by_id(&mut tx, &written.consultation_id).await?;
        let slug = found.ok_or(Error::NotFound)?.slug;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let said = said(&written);
        if !comments::repo::delete_at(&mut tx, id, revision).await? {
            return Ok(Removed::Overtaken { slug });
        }
        let note = NewNote {
            id: &self.0.id::<String>(),
            submission: &written.submission_id,
            comment: None,
            account: &person.account,
            kind: NoteKind::Removed,
            label: subject.provision().map_or("", |provision| &provision.label),
            body: &said,
            now,
        };
        repo::insert_note(&mut tx, &note).await?;
        self.0.commit(tx).await?;
        Ok(Removed::Done { slug, id: id.clone() })
    }
}

/// A comment that is still in a draft of the organisation's.
pub(super) async fn draft_comment(
    tx: &mut Tx,
    organisation: &OrganisationId,
    id: &CommentId,
) -> Result<Written> {
    let written = comments::repo::shared(tx, id, organisation).await?.ok_or(Error::NotFound)?;
    if written.submission_state == "draft" { Ok(written) } else { Err(Conflict::Sent.into()) }
}

/// Everything that a comment says, one paragraph after the other.
fn said(written: &Written) -> String {
    let parts = [&written.body, &written.proposed_wording, &written.reasons];
    let filled = parts.into_iter().filter(|part| !part.trim().is_empty());
    filled.map(String::as_str).collect::<Vec<_>>().join("\n\n")
}
