//! Logins: the browsers in which accounts are logged in. A login is asked for anew at every request, so that whoever is
//! suspended, loses a role or is logged out elsewhere is so at once (OWASP ASVS 5.0, 7.4 and 8.3.2).

mod repo;
#[cfg(test)]
mod tests;

use model::ids::{AccountId, LoginId};
use model::moment::Instant;

use crate::actor::{Person, Staff};
use crate::db::Tx;
use crate::error::Result;
use crate::{Backend, chance, hash};

pub(crate) use repo::assignments;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// How long a login lasts, in seconds (NIST SP 800-63B-4, 2.2.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lasting {
    /// Without a request.
    pub idle: i64,
    /// In all.
    pub most: i64,
}

/// A login of somebody who has a role of staff.
pub const STAFF: Lasting = Lasting { idle: 30 * MINUTE, most: 12 * HOUR };
/// A login of a member of an organisation.
pub const MEMBER: Lasting = Lasting { idle: DAY, most: 30 * DAY };

/// A visit is noted when the last one noted is this many milliseconds old: not every request writes.
const NOTED_MS: i64 = 60_000;

/// From where somebody logs in, as the person sees it in the list of logins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// The network, not the address: `192.0.2.0/24`.
    pub from: String,
    /// Browser and system, in a few words.
    pub device: String,
}

/// The use cases of logins; see [`Backend::logins`].
#[derive(Clone, Copy)]
pub struct Logins<'a>(&'a Backend);

impl Backend {
    /// What can be done with logins.
    #[must_use]
    pub fn logins(&self) -> Logins<'_> {
        Logins(self)
    }
}

impl Logins<'_> {
    /// Who is logged in, with what they may do now; nobody once the login has ended. Notes the visit.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn who(&self, login: &LoginId, from: &str) -> Result<Option<(Person, Option<Staff>)>> {
        let (now, id) = (self.0.now(), hash(login.as_str()));
        let mut tx = self.0.read().await?;
        let Some(stored) = repo::by_id(&mut tx, &id).await? else { return Ok(None) };
        let roles = repo::assignments(&mut tx, &stored.account_id).await?;
        let lasting = if roles.is_empty() { MEMBER } else { STAFF };
        if stored.state != "active" || now >= stored.ends(lasting, Instant(stored.seen_at)) {
            return Ok(None);
        }
        let memberships = repo::memberships(&mut tx, &stored.account_id).await?;
        drop(tx);
        if now.0 - stored.seen_at >= NOTED_MS {
            let mut tx = self.0.write().await?;
            repo::note(&mut tx, &id, now).await?;
            // Not `Backend::commit`: a visit changes no page.
            tx.commit().await?;
        }
        let proved = Instant(stored.proved_at);
        let needs_factor = !roles.is_empty() && stored.factor_at.is_none() && stored.has_factor;
        let person = Person {
            account: stored.account_id.clone(),
            login: login.clone(),
            name: stored.name.clone(),
            email: stored.email.clone(),
            memberships,
            needs_factor,
            proved,
            ends: stored.ends(lasting, now),
            from: from.to_owned(),
        };
        let staff = (!roles.is_empty() && !needs_factor).then(|| Staff {
            account: stored.account_id,
            name: stored.name,
            roles,
            proved,
            from: from.to_owned(),
        });
        Ok(Some((person, staff)))
    }

    /// Ends a login.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn end(&self, login: &LoginId) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::delete(&mut tx, &hash(login.as_str())).await?;
        tx.commit().await
    }

    /// Forgets the logins that have ended, and says how many there were.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn purge(&self) -> Result<u64> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let purged =
            repo::purge(&mut tx, now.plus_seconds(-MEMBER.idle), now.plus_seconds(-MEMBER.most)).await?;
        tx.commit().await?;
        Ok(purged)
    }
}

/// Begins a login and gives its secret, which only the browser's session keeps.
pub(crate) async fn begin(
    backend: &Backend,
    tx: &mut Tx,
    account: &AccountId,
    visit: &Visit,
) -> Result<LoginId> {
    let login = LoginId::from(chance::token(backend.0.chance.as_ref()));
    repo::insert(tx, &hash(login.as_str()), account, backend.now(), visit).await?;
    Ok(login)
}
