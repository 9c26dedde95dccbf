//! Invitations, as managers make them.

use model::ids::{AccountId, LinkId, OrganisationId};
use model::mails::Mail;
use model::moment::Instant;
use model::organisations::{Invite, Roles};
use model::{Invalid, Language, Problem, limits};
use serde::{Deserialize, Serialize};

use super::{Invitation, Organisations, members, policy, repo};
use crate::accounts::sign_up::fold;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::links::{self, Open, Purpose};
use crate::{Actor, Person, outbox};

/// How long an invitation can be accepted, in seconds.
pub(super) const LASTS: i64 = 14 * 86_400;

/// What an invitation's link knows.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Data {
    pub(super) email: String,
    pub(super) roles: Roles,
    pub(super) by: AccountId,
    pub(super) language: Language,
}

impl Organisations<'_> {
    /// The invitations that wait to be accepted, the oldest first. For managers.
    ///
    /// # Errors
    /// `Forbidden`.
    pub async fn invitations(&self, actor: &Actor, id: &OrganisationId) -> Result<Vec<Invitation>> {
        policy::may_manage(actor, id)?;
        let mut found = Vec::new();
        for (open, data) in self.open(&mut self.0.read().await?, id).await? {
            found.push(Invitation {
                id: open.id,
                email: data.email,
                roles: data.roles,
                sent: self.0.civil(Instant(open.created_at)),
                ends: self.0.civil(Instant(open.expires_at)),
            });
        }
        Ok(found)
    }

    /// Invites somebody by mail; an invitation to the same address that still waits is worth nothing any more. Whether the
    /// address has an account makes no difference. For managers.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` on `email`: `Taken` by a member, `TooMany` invitations or members.
    pub async fn invite(
        &self,
        actor: &Actor,
        id: &OrganisationId,
        language: Language,
        form: Invite,
    ) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        let form = form.cleaned();
        form.check()?;
        let address = fold(&form.email);
        let mut tx = self.0.write().await?;
        repo::hold(&mut tx, id).await?;
        let (open, now) = (self.open(&mut tx, id).await?, self.0.now());
        if members::has_address(&mut tx, id, &address).await? {
            return Err(Invalid::one("email", Problem::Taken).into());
        }
        let most = limits::OPEN_INVITATIONS;
        let members = members::count(&mut tx, id).await?;
        if open.len() as u64 >= most || members >= limits::MEMBERS.cast_signed() {
            return Err(Invalid::one("email", Problem::TooMany { max: most }).into());
        }
        for (link, _) in open.iter().filter(|(_, data)| fold(&data.email) == address) {
            links::void_one(&mut tx, Purpose::Invitation, id.as_str(), &link.id, now).await?;
        }
        let data = Data { roles: form.roles(), email: form.email, by: person.account.clone(), language };
        self.send(&mut tx, person, id, "invite", &data).await?;
        self.0.commit(tx).await
    }

    /// Sends an invitation again, with another link; the one before is worth nothing any more. For managers.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when it no longer waits.
    pub async fn invite_again(&self, actor: &Actor, id: &OrganisationId, link: &LinkId) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        let mut tx = self.0.write().await?;
        let found = links::void_one(&mut tx, Purpose::Invitation, id.as_str(), link, self.0.now()).await?;
        let data: Data = read(&found.ok_or(Error::NotFound)?.data)?;
        let data = Data { by: person.account.clone(), ..data };
        self.send(&mut tx, person, id, "invite_again", &data).await?;
        self.0.commit(tx).await
    }

    /// Takes an invitation back. For managers.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` when it no longer waits.
    pub async fn revoke(&self, actor: &Actor, id: &OrganisationId, link: &LinkId) -> Result<()> {
        let person = policy::may_manage(actor, id)?;
        let mut tx = self.0.write().await?;
        let found = links::void_one(&mut tx, Purpose::Invitation, id.as_str(), link, self.0.now()).await?;
        found.ok_or(Error::NotFound)?;
        self.0.audit(&mut tx, person, "revoke_invitation", &object(id, link)).await?;
        self.0.commit(tx).await
    }

    async fn send(
        &self,
        tx: &mut Tx,
        person: &Person,
        id: &OrganisationId,
        verb: &str,
        data: &Data,
    ) -> Result<()> {
        let text = serde_json::to_string(data).map_err(Error::internal)?;
        let link = links::make(self.0, tx, Purpose::Invitation, id.as_str(), &text, LASTS).await?;
        self.0.audit(tx, person, verb, &object(id, &link)).await?;
        let mail = Mail::Invitation { link, organisation: id.clone() };
        outbox::write(self.0, tx, &data.email, data.language, &mail).await
    }

    async fn open(&self, tx: &mut Tx, id: &OrganisationId) -> Result<Vec<(Open, Data)>> {
        let most = limits::OPEN_INVITATIONS.cast_signed();
        let open = links::open(tx, Purpose::Invitation, id.as_str(), self.0.now(), most).await?;
        open.into_iter().map(|open| read(&open.data).map(|data| (open, data))).collect()
    }
}

pub(super) fn read(data: &str) -> Result<Data> {
    serde_json::from_str(data).map_err(Error::internal)
}

fn object(id: &OrganisationId, link: &LinkId) -> String {
    format!("invitation:{id}/{link}")
}
