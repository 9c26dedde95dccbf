//! Accepting an invitation.

use model::Language;
use model::ids::{LoginId, OrganisationId};
use model::moment::Instant;
use model::organisations::Joining;

use super::invitations::{Data, read};
use super::{Invited, Organisations, policy, repo};
use crate::Actor;
use crate::accounts::sign_up::{self as accounts, NewAccount};
use crate::audit::By;
use crate::error::{Error, Result};
use crate::links::{self, Purpose};
use crate::logins::{self, Visit};

impl Organisations<'_> {
    /// An invitation, as whoever followed its link sees it.
    ///
    /// # Errors
    /// `NotFound` when it was accepted or taken back, has expired or never was.
    pub async fn invitation(&self, actor: &Actor, secret: &str) -> Result<Invited> {
        let mut tx = self.0.read().await?;
        let found = links::find(&mut tx, Purpose::Invitation, secret, self.0.now()).await?;
        let found = found.ok_or(Error::NotFound)?;
        let id = OrganisationId::from(found.subject);
        let data: Data = read(&found.data)?;
        let me = actor.person.as_ref().map(|person| {
            let member = person.memberships.iter().any(|held| held.organisation == id);
            (person.email.clone(), member)
        });
        Ok(Invited {
            organisation: super::shown(&mut tx, &id).await?,
            by: accounts::name(&mut tx, &data.by).await?.unwrap_or_default(),
            email: data.email,
            roles: data.roles,
            ends: self.0.civil(Instant(found.expires_at)),
            me,
        })
    }

    /// Accepts an invitation with the account that is logged in, whatever its address. Whoever is a member already stays
    /// what they are, and the invitation waits for whom it was meant.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` as for [`Self::invitation`].
    pub async fn join(&self, actor: &Actor, secret: &str) -> Result<OrganisationId> {
        let person = policy::may_join(actor)?;
        let mut tx = self.0.write().await?;
        let found = links::take(&mut tx, Purpose::Invitation, secret, self.0.now()).await?;
        let found = found.ok_or(Error::NotFound)?;
        let id = OrganisationId::from(found.subject);
        repo::hold(&mut tx, &id).await?;
        if super::members::is_member(&mut tx, &id, &person.account).await? {
            return Ok(id);
        }
        let data: Data = read(&found.data)?;
        repo::join(&mut tx, &id, &person.account, data.roles, self.0.now()).await?;
        self.0.audit(&mut tx, person, "join", &format!("organisation:{id}")).await?;
        self.0.commit(tx).await?;
        Ok(id)
    }

    /// Accepts an invitation without an account: makes one with the address that the invitation was sent to, which its use
    /// proves, and begins a login.
    ///
    /// # Errors
    /// `NotFound` as for [`Self::invitation`]; `Invalid` by field, with `Taken` on `email` when the address has an account:
    /// only who reads its mail learns that.
    pub async fn join_anew(
        &self,
        language: Language,
        secret: &str,
        form: Joining,
        visit: &Visit,
    ) -> Result<(OrganisationId, LoginId)> {
        let form = form.cleaned();
        let found = links::find(&mut self.0.read().await?, Purpose::Invitation, secret, self.0.now()).await?;
        let data: Data = read(&found.ok_or(Error::NotFound)?.data)?;
        form.check()?;
        let hash = accounts::hash(self.0, &form.password, &[&form.name, &data.email]).await?;
        let mut tx = self.0.write().await?;
        let found = links::take(&mut tx, Purpose::Invitation, secret, self.0.now()).await?;
        let found = found.ok_or(Error::NotFound)?;
        let id = OrganisationId::from(found.subject);
        let data: Data = read(&found.data)?;
        let new = NewAccount { name: &form.name, email: &data.email, hash: &hash, language };
        let account = accounts::create(self.0, &mut tx, &new).await?;
        repo::join(&mut tx, &id, &account, data.roles, self.0.now()).await?;
        let by = By::account(account.as_str(), &visit.from);
        self.0.audit(&mut tx, by, "join", &format!("organisation:{id}")).await?;
        let login = logins::begin(self.0, &mut tx, &account, visit).await?;
        self.0.commit(tx).await?;
        Ok((id, login))
    }
}
