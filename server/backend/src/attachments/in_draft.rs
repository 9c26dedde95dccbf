//! Whose draft a file goes with: that of a browser, of an organisation, or what a member of staff enters by hand.

use model::accounts::Role;
use model::ids::{AccountId, OrganisationId, SubmissionId};
use model::moment::Instant;

use super::{Attachments, repo};
use crate::comments::{self, Owner};
use crate::consultations::repo::Found;
use crate::consultations::{self, staff_of};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::organisations::Face;
use crate::{Actor, hash, shared_drafts};

/// Whose draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// This browser's.
    Mine,
    /// That which the members of an organisation write together.
    Organisation(OrganisationId),
    /// What this member of staff is entering in the register.
    Entry,
}

/// A draft: whose, and in which consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InDraft {
    /// Slug of the consultation.
    pub slug: String,
    /// Whose.
    pub whose: Whose,
}

impl InDraft {
    /// The draft of this browser.
    #[must_use]
    pub fn mine(slug: &str) -> Self {
        Self { slug: slug.to_owned(), whose: Whose::Mine }
    }
}

/// Who may put files there, once that is clear.
pub(super) enum Keeper {
    Holder(String),
    Member(OrganisationId, AccountId),
    Staff(AccountId),
}

impl Keeper {
    pub(super) fn owner(&self) -> Owner<'_> {
        match self {
            Self::Holder(hash) => Owner::Holder(hash),
            Self::Member(organisation, account) => Owner::Organisation(organisation, account),
            Self::Staff(account) => Owner::Staff(account),
        }
    }

    /// Takes the draft for this transaction; `false` when it is none any more, or another's. A shared draft that
    /// changes is no longer what was proposed for signature.
    pub(super) async fn hold(&self, tx: &mut Tx, draft: &SubmissionId, now: Instant) -> Result<bool> {
        if !repo::hold_draft(tx, draft, self.owner()).await? {
            return Ok(false);
        }
        match self {
            Self::Member(_, account) => shared_drafts::touch(tx, draft, account, now).await,
            Self::Holder(_) | Self::Staff(_) => Ok(true),
        }
    }
}

impl Attachments<'_> {
    /// Who this actor is at that place.
    ///
    /// # Errors
    /// `NotFound` for a browser without a session and for whoever is no member; `Forbidden`.
    pub(super) async fn keeper(&self, actor: &Actor, at: &InDraft) -> Result<Keeper> {
        Ok(match &at.whose {
            Whose::Mine => Keeper::Holder(hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str())),
            Whose::Organisation(id) => {
                let mut tx = self.0.read().await?;
                let (person, _) = Face::of(&mut tx, actor, id).await?;
                Keeper::Member(id.clone(), person.account.clone())
            }
            Whose::Entry => {
                let staff = staff_of(self.0, actor, Role::ALL, &at.slug).await?;
                Keeper::Staff(staff.account.clone())
            }
        })
    }

    /// The keeper's draft in a consultation that takes comments, if it was begun. Staff may begin theirs with the scan.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug, and where somebody else than staff has no draft; `Conflict` `NotOpen` or `Closed`.
    pub(super) async fn begun(
        &self,
        keeper: &Keeper,
        slug: &str,
        now: Instant,
    ) -> Result<(Found, Option<SubmissionId>)> {
        let owner = keeper.owner();
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        owner.may_write(found.stage_at(now))?;
        match comments::repo::draft(&mut tx, &found.id, owner).await? {
            Some((id, _)) => Ok((found, Some(id.into()))),
            None if matches!(keeper, Keeper::Staff(_)) => Ok((found, None)),
            None => Err(Error::NotFound),
        }
    }

    /// The same, begun where it was not yet.
    ///
    /// # Errors
    /// As [`Self::begun`].
    pub(super) async fn draft(&self, keeper: &Keeper, slug: &str, now: Instant) -> Result<SubmissionId> {
        let found = match self.begun(keeper, slug, now).await? {
            (_, Some(id)) => return Ok(id),
            (found, None) => found,
        };
        let mut tx = self.0.write().await?;
        let begun = comments::begin(self.0, &mut tx, &found, keeper.owner()).await?;
        self.0.commit_aside(tx).await?;
        Ok(begun)
    }
}
