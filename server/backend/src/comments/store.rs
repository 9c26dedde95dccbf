//! Storing a comment in a draft, whoever the draft belongs to.

use std::sync::Arc;

use model::comments::Form;
use model::consultations::Stage;
use model::ids::{AccountId, CommentId, OrganisationId, SubmissionId};
use model::provisions::eid_of;
use model::{Invalid, Problem, limits};

use super::draft::{Subject, fingerprint_of};
use super::view::Saved;
use super::{must_be_open, repo};
use crate::Backend;
use crate::consultations::{self, repo::Found};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};

/// Whom a draft belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Owner<'a> {
    /// A browser session, by the hash of its secret.
    Holder(&'a str),
    /// An organisation, for which this account writes.
    Organisation(&'a OrganisationId, &'a AccountId),
    /// A member of staff, who enters by hand what came on paper, by mail or at a meeting.
    Staff(&'a AccountId),
}

impl<'a> Owner<'a> {
    /// Who wrote, where that is known.
    pub(super) const fn author(self) -> Option<&'a AccountId> {
        match self {
            Self::Holder(_) => None,
            Self::Organisation(_, account) | Self::Staff(account) => Some(account),
        }
    }

    /// Refuses to begin a comment before the opening and, of what comes by itself, after the closing. What staff enter
    /// may have come in time all the same: that is decided when it is entered.
    pub(crate) fn may_write(self, stage: Stage) -> Result<()> {
        match (self, stage) {
            (Self::Staff(_), Stage::Analysis) => Ok(()),
            _ => must_be_open(stage),
        }
    }
}

/// A comment that is in a draft.
pub(crate) struct Stored {
    pub(crate) saved: Saved,
    /// The draft.
    pub(crate) submission: SubmissionId,
    /// It was not there before.
    pub(crate) fresh: bool,
}

/// Stores a cleaned form in the owner's draft, which begins with its first comment. What the draft says already is not
/// stored twice: a double click, or "back" and "add" again.
///
/// # Errors
/// `NotFound` for an unknown slug; `Conflict` `NotOpen` or `Closed`; `Invalid` with `Unknown` on `provision` or
/// `TooMany` on `comments`.
pub(crate) async fn store(
    backend: &Backend,
    tx: &mut Tx,
    owner: Owner<'_>,
    slug: &str,
    form: &Form,
) -> Result<Stored> {
    let (found, version) = open(backend, tx, owner, slug).await?;
    let (found, version) = held(tx, found, version).await?;
    let subject = subject(backend, tx, &found, eid_of(&form.provision)).await?;
    let subject = subject.ok_or_else(|| Invalid::one("provision", Problem::Unknown))?;
    let id: CommentId = backend.id();
    let submission = room(backend, tx, &found, owner).await?;
    let parsed = form.parse(&subject.present());
    let there = repo::of(tx, &submission).await?;
    if let Some(twin) = there.into_iter().find(|there| there.says(&subject, form)) {
        let saved = Saved { id: twin.id, problems: parsed.err().unwrap_or_default() };
        return Ok(Stored { saved, submission, fresh: false });
    }
    let new = repo::New {
        id: &id,
        submission: submission.as_str(),
        consultation: &found.id,
        version: &version,
        provision: subject.provision().map(|provision| provision.id.as_str()),
        page: subject.provision().and_then(|provision| provision.page.as_deref()),
        form,
        fingerprint: &parsed.as_ref().map(fingerprint_of).unwrap_or_default(),
        author: owner.author(),
        now: backend.now(),
    };
    repo::insert(tx, new).await?;
    let saved = Saved { id, problems: parsed.err().unwrap_or_default() };
    Ok(Stored { saved, submission, fresh: true })
}

/// The consultation, which must take comments of this owner now, and the id of its newest published version.
pub(crate) async fn open(
    backend: &Backend,
    tx: &mut Tx,
    owner: Owner<'_>,
    slug: &str,
) -> Result<(Found, String)> {
    let found = consultations::repo::by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
    owner.may_write(found.stage_at(backend.now()))?;
    let version = found.version_id.clone().ok_or(Conflict::NoText)?;
    Ok((found, version))
}

/// The same, read again when a version was published before the text could be held.
async fn held(tx: &mut Tx, found: Found, version: String) -> Result<(Found, String)> {
    consultations::repo::hold_text(tx, &found.id).await?;
    let found = consultations::repo::by_id(tx, &found.id).await?.ok_or(Error::NotFound)?;
    let version = found.version_id.clone().unwrap_or(version);
    Ok((found, version))
}

pub(crate) async fn subject(
    backend: &Backend,
    tx: &mut Tx,
    found: &Found,
    eid: &str,
) -> Result<Option<Subject>> {
    let version = found.version_id.as_deref().ok_or(Conflict::NoText)?;
    let text: Arc<_> = backend.text(tx, version).await?;
    Ok(Subject::named(&text, eid_of(eid)))
}

/// The owner's draft with room for one more comment; begun when there is none.
async fn room(backend: &Backend, tx: &mut Tx, found: &Found, owner: Owner<'_>) -> Result<SubmissionId> {
    if let Some((id, comments)) = repo::draft(tx, &found.id, owner).await? {
        let max = limits::COMMENTS_PER_SUBMISSION as u64;
        if u64::try_from(comments).unwrap_or(0) >= max {
            return Err(Invalid::one("comments", Problem::TooMany { max }).into());
        }
        return Ok(id.into());
    }
    begin(backend, tx, found, owner).await
}

/// Begins the owner's draft where there is none.
pub(crate) async fn begin(
    backend: &Backend,
    tx: &mut Tx,
    found: &Found,
    owner: Owner<'_>,
) -> Result<SubmissionId> {
    let id: SubmissionId = backend.id();
    repo::begin(tx, &id, &found.id, owner, backend.now()).await?;
    let (id, _) =
        repo::draft(tx, &found.id, owner).await?.ok_or_else(|| Error::internal("a draft vanished"))?;
    Ok(id.into())
}
