//! Logins: the browsers in which accounts are logged in. A login is asked for anew at every request, so that whoever is
//! suspended, loses a role or is logged out elsewhere is so at once (OWASP ASVS 5.0, 7.4 and 8.3.2).

mod list;
mod repo;
#[cfg(test)]
mod tests;

use model::ids::{AccountId, LoginId};
use model::moment::Instant;

use crate::actor::{Factor, Person, Staff};
use crate::db::Tx;
use crate::error::{Conflict, Result};
use crate::{Backend, chance, hash};

pub use list::Listed;
pub(crate) use repo::{assignments, end_all};

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

/// How long a proof is fresh enough for a sensitive act, in seconds.
pub const FRESH: i64 = 10 * MINUTE;

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
        let factor = match (stored.has_factor, stored.factor_at) {
            (true, Some(_)) => Factor::Given,
            (true, None) => Factor::Missing,
            (false, _) if roles.is_empty() => Factor::Needless,
            (false, _) => Factor::Unset,
        };
        let memberships = match factor {
            Factor::Missing => Vec::new(),
            _ => repo::memberships(&mut tx, &stored.account_id).await?,
        };
        drop(tx);
        let mut seen = Instant(stored.seen_at);
        if now.0 - stored.seen_at >= NOTED_MS {
            seen = now;
            let mut tx = self.0.write().await?;
            repo::note(&mut tx, &id, now).await?;
            // Not `Backend::commit`: a visit changes no page.
            tx.commit().await?;
        }
        let proved = Instant(stored.proved_at);
        let person = Person {
            account: stored.account_id.clone(),
            login: login.clone(),
            name: stored.name.clone(),
            email: stored.email.clone(),
            memberships,
            factor,
            proved,
            ends: stored.ends(lasting, seen),
            from: from.to_owned(),
        };
        let staff = (!roles.is_empty() && factor == Factor::Given).then(|| Staff {
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

impl Backend {
    /// Refuses a sensitive act to who has not given a password or second factor lately (OWASP ASVS 5.0, 7.5.1).
    pub(crate) fn must_be_fresh(&self, proved: Instant) -> Result<()> {
        if self.now() < proved.plus_seconds(FRESH) { Ok(()) } else { Err(Conflict::Unproved.into()) }
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

/// Notes that whoever is logged in has just proved who they are, perhaps by the second factor.
pub(crate) async fn prove(tx: &mut Tx, login: &LoginId, now: Instant, factor: bool) -> Result<()> {
    repo::prove(tx, &hash(login.as_str()), now, factor).await
}
