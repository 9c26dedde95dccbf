//! Members: who they are, what they may do, and how they go. An organisation is never left without a manager.

mod rows;

use model::Language;
use model::ids::{AccountId, OrganisationId};
use model::mails::Mail;
use model::moment::Instant;
use model::organisations::Roles;

use super::{Member, Organisations, policy, repo};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Person, logins, outbox};

pub(super) use rows::{count, has_address, is_member, managers};

impl Organisations<'_> {
    /// Every member, the oldest first. For members: people who write together know each other.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn members(&self, actor: &Actor, id: &OrganisationId) -> Result<Vec<Member>> {
        let (person, _) = policy::may_see(actor, id)?;
        let rows = rows::list(&mut self.0.read().await?, id).await?;
        let member = |row: rows::Row| Member {
            roles: row.roles(),
            is_me: row.account_id == person.account,
            account: row.account_id,
            name: row.name,
            email: row.email,
            since: self.0.civil(Instant(row.created_at)),
        };
        Ok(rows.into_iter().map(member).collect())
    }

    /// Changes what a member may do; ends the logins that they have, but for the one in which they do so themselves. For
    /// managers.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when the account is no member; `Conflict::Last`.
    pub async fn change_roles(
        &self,
        actor: &Actor,
        id: &OrganisationId,
        account: &AccountId,
        roles: Roles,
    ) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, id).await?;
        let member = rows::one(&mut tx, id, account).await?.ok_or(Error::NotFound)?;
        if member.manager && !roles.manager {
            keep_a_manager(&mut tx, id, account).await?;
        }
        rows::set(&mut tx, id, account, roles).await?;
        self.0.audit(&mut tx, person, "change_roles", &object(id, account)).await?;
        let mail = Mail::RolesChanged { organisation: id.clone() };
        self.part(&mut tx, person, &member, &mail).await?;
        self.0.commit(tx).await
    }

    /// Takes a member out of the organisation. What they wrote for it stays. For managers.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when the account is no member; `Conflict::Last`.
    pub async fn remove(&self, actor: &Actor, id: &OrganisationId, account: &AccountId) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        self.take_out(person, id, account, "remove_member").await
    }

    /// Leaves an organisation. What one wrote for it stays. For members.
    ///
    /// # Errors
    /// `Forbidden`; `Conflict::Last`.
    pub async fn leave(&self, actor: &Actor, id: &OrganisationId) -> Result<()> {
        let (person, _) = policy::may_see(actor, id)?;
        self.take_out(person, id, &person.account, "leave").await
    }

    async fn take_out(
        &self,
        person: &Person,
        id: &OrganisationId,
        account: &AccountId,
        verb: &str,
    ) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, id).await?;
        let member = rows::one(&mut tx, id, account).await?.ok_or(Error::NotFound)?;
        if member.manager {
            keep_a_manager(&mut tx, id, account).await?;
        }
        rows::delete(&mut tx, id, account).await?;
        self.0.audit(&mut tx, person, verb, &object(id, account)).await?;
        self.part(&mut tx, person, &member, &Mail::MembershipEnded { organisation: id.clone() }).await?;
        self.0.commit(tx).await
    }

    /// Ends the logins of a member who is not any more what they were (OWASP ASVS 5.0, 7.4.2), and tells them, unless
    /// they did it themselves.
    async fn part(&self, tx: &mut Tx, by: &Person, member: &rows::Row, mail: &Mail) -> Result<()> {
        let own = by.account == member.account_id;
        logins::end_all(tx, &member.account_id, own.then_some(&by.login)).await?;
        if own {
            return Ok(());
        }
        let language: Language = member.language;
        outbox::write(self.0, tx, &member.email, language, mail).await
    }
}

/// Whether somebody else looks after the organisation, so that this account may go or do less.
async fn keep_a_manager(tx: &mut Tx, id: &OrganisationId, account: &AccountId) -> Result<()> {
    if rows::other_managers(tx, id, account).await? == 0 { Err(Conflict::Last.into()) } else { Ok(()) }
}

fn object(id: &OrganisationId, account: &AccountId) -> String {
    format!("membership:{id}/{account}")
}
