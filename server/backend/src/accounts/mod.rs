//! Accounts: making them, and proving to be who one is.

mod factor;
mod factor_repo;
#[cfg(test)]
mod factor_tests;
mod hashing;
mod password;
#[cfg(test)]
mod password_tests;
mod repo;
mod seal;
pub(crate) mod sign_up;
mod staff;
mod staff_repo;
#[cfg(test)]
mod staff_tests;
#[cfg(test)]
mod tests;

pub(crate) use staff_repo::has_admin;

use model::accounts::{Form, Login, Role};
use model::ids::{AccountId, LoginId};
use model::{Invalid, Problem, text};

use crate::audit::By;
use crate::error::{Error, Result, violates};
use crate::logins::{self, Visit};
use crate::{Backend, Staff, passwords};

pub use factor::Setup;
pub(crate) use factor::{code_at, plant};
pub use staff::{Colleague, Held};

/// The use cases of accounts; see [`Backend::accounts`].
#[derive(Clone, Copy)]
pub struct Accounts<'a>(&'a Backend);

impl Backend {
    /// What can be done with accounts.
    #[must_use]
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts(self)
    }
}

impl Accounts<'_> {
    /// Makes an account. Only the operator at the command line reaches this: it asks for no actor, and is audited as
    /// the operator's act.
    ///
    /// # Errors
    /// `Invalid` by field: `Taken` on `email` (without regard to case), `Missing` on `roles`.
    pub async fn create(&self, form: Form, mut roles: Vec<Role>) -> Result<AccountId> {
        let form = form.cleaned();
        form.check()?;
        roles.sort_unstable();
        roles.dedup();
        if roles.is_empty() {
            return Err(Invalid::one("roles", Problem::Missing).into());
        }
        passwords::acceptable(self.0, &form.password, &[&form.name, &form.email]).await?;
        let hash = hashing::hash(self.0, &form.password).await?;
        let id: AccountId = self.0.id();
        let mut tx = self.0.write().await?;
        repo::insert(&mut tx, &id, &form, &folded(&form.email), &hash, self.0.now()).await.map_err(taken)?;
        for role in roles {
            let assignment: String = self.0.id();
            repo::assign(&mut tx, &assignment, &id, role, None, self.0.now()).await?;
        }
        self.0.audit(&mut tx, By::operator(), "create", &format!("account:{id}")).await?;
        self.0.commit(tx).await?;
        Ok(id)
    }

    /// Whether an account has this address.
    pub(crate) async fn exists(&self, email: &str) -> Result<bool> {
        Ok(repo::by_email(&mut self.0.read().await?, &folded(email)).await?.is_some())
    }

    /// Begins a login for whoever has this address and this password, or for nobody. An unknown address costs the same
    /// work as a known one, so that the time of the answer does not tell which addresses exist (OWASP ASVS 5.0, 6.3.8).
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn login(&self, login: Login, visit: &Visit) -> Result<Option<LoginId>> {
        let email = folded(&text::tidy(&login.email));
        let found = repo::by_email(&mut self.0.read().await?, &email).await?;
        // No account has a longer password; its length must not decide how long the hashing takes.
        let possible = hashing::fits(&login.password);
        let account = found.as_ref().filter(|account| possible && account.state == "active");
        let password = if possible { login.password } else { String::new() };
        let stored = account.map_or(hashing::NOBODYS, |account| account.password_hash.as_str()).to_owned();
        let right = hashing::verify(self.0, &password, &stored).await?;
        let Some(account) = account.filter(|_| right) else { return Ok(None) };
        let renewed =
            if hashing::is_current(&stored) { None } else { Some(hashing::hash(self.0, &password).await?) };

        let mut tx = self.0.write().await?;
        if let Some(renewed) = renewed {
            repo::renew_hash(&mut tx, &account.id, &stored, &renewed).await?;
        }
        let login = logins::begin(self.0, &mut tx, &account.id, visit).await?;
        let by = By::account(account.id.as_str(), &visit.from);
        self.0.audit(&mut tx, by, "login", &format!("account:{}", account.id)).await?;
        // Not `Backend::commit`: a login changes no page, and must not make the kept ones stale.
        tx.commit().await?;
        Ok(Some(login))
    }

    /// An account as a member of staff who was asked for no proof: for the demo, which acts as its editor.
    pub(crate) async fn staff(&self, account: &AccountId) -> Result<Option<Staff>> {
        let mut tx = self.0.read().await?;
        let Some(name) = repo::name(&mut tx, account).await? else { return Ok(None) };
        let roles = logins::assignments(&mut tx, account).await?;
        Ok(Some(Staff { account: account.clone(), name, roles, proved: self.0.now(), from: String::new() }))
    }
}

fn folded(email: &str) -> String {
    email.to_lowercase()
}

fn taken(error: sqlx::Error) -> Error {
    if violates(&error, "accounts_email_key", "accounts.email_folded") {
        Invalid::one("email", Problem::Taken).into()
    } else {
        error.into()
    }
}
