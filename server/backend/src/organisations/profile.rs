//! An organisation's desk and profile, for its members.

use model::ids::OrganisationId;
use model::organisations::{Edit, ProfileForm};

use super::repo::Stored;
use super::{Desk, Face, Organisation, Organisations, Shown, claim, members, policy, repo};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Actor, Backend};

impl Organisations<'_> {
    /// An organisation as one of its members has it.
    ///
    /// # Errors
    /// `Forbidden` unless the actor is a member.
    pub async fn desk(&self, actor: &Actor, id: &OrganisationId) -> Result<Desk> {
        let mut tx = self.0.read().await?;
        let (person, _) = policy::may_see(actor, id)?;
        let (_, face) = Face::of(&mut tx, actor, id).await?;
        let organisation = organisation(self.0, &mut tx, id).await?;
        let members = members::count(&mut tx, id).await?;
        let mut others = Vec::new();
        for other in person.memberships.iter().filter(|other| other.organisation != *id) {
            others.push(super::shown(&mut tx, &other.organisation).await?);
        }
        Ok(Desk { face, organisation, members, others })
    }

    /// The profile as its form has it. For managers.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn edit(&self, actor: &Actor, id: &OrganisationId) -> Result<Edit> {
        policy::may_manage(actor, id)?;
        let stored = repo::by_id(&mut self.0.read().await?, id).await?.ok_or(Error::NotFound)?;
        Ok(Edit { organisation: ProfileForm::from(stored.profile()) })
    }

    /// Changes the profile. What staff have verified and is now another must be verified again. For managers.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` by field, with `Taken` on `organisation.fiscal_code`.
    pub async fn update(&self, actor: &Actor, id: &OrganisationId, form: Edit) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        let profile = form.parse("")?;
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, id).await?;
        let stored = repo::by_id(&mut tx, id).await?.ok_or(Error::NotFound)?;
        claim(&mut tx, profile.fiscal_code.as_ref(), Some(id)).await?;
        let state = stored.state.after(&stored.profile(), &profile);
        repo::update(&mut tx, id, &profile, state).await?;
        self.0.audit(&mut tx, person, "update", &format!("organisation:{id}")).await?;
        self.0.commit(tx).await
    }
}

/// An organisation with its profile.
///
/// # Errors
/// `NotFound`.
pub(super) async fn organisation(
    backend: &Backend,
    tx: &mut Tx,
    id: &OrganisationId,
) -> Result<Organisation> {
    repo::by_id(tx, id).await?.map(|stored| of(backend, stored)).ok_or(Error::NotFound)
}

pub(super) fn of(backend: &Backend, stored: Stored) -> Organisation {
    Organisation {
        profile: stored.profile(),
        reason: stored.reason.clone(),
        since: backend.civil(model::moment::Instant(stored.created_at)),
        shown: Shown::from(stored),
    }
}
