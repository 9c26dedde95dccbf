//! Signing up: an organisation and its first account in one form, confirmed by a mailed link.
//!
//! Until the link is used nothing is stored but the link itself, with what was typed: nobody keeps a fiscal code or an
//! address from others by a sign-up that is never confirmed, and it is forgotten after seven days. Confirming asks for
//! the password: whoever gets such a mail unasked cannot be talked into an account whose password somebody else chose.

use model::ids::{AccountId, LoginId, OrganisationId};
use model::mails::Mail;
use model::organisations::{Edit, Profile, ProfileForm, Roles, SignUp};
use model::{Invalid, Language, Problem, limits};
use serde::{Deserialize, Serialize};

use super::{Organisations, Pending, claim, policy, repo};
use crate::accounts::sign_up::{self as accounts, NewAccount};
use crate::audit::By;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::links::{self, Purpose};
use crate::logins::{self, Visit};
use crate::{Actor, Backend, outbox};

/// How long a sign-up waits to be confirmed, in seconds.
pub(super) const WAITS: i64 = 7 * 86_400;

/// What a sign-up's link knows.
#[derive(Serialize, Deserialize)]
struct Waiting {
    organisation: ProfileForm,
    name: String,
    email: String,
    hash: String,
    language: Language,
}

impl Organisations<'_> {
    /// Signs up an organisation and a person who has no account, as far as a mail to their address. An address that has
    /// an account gets another mail; the answer and the work are the same.
    ///
    /// # Errors
    /// `Invalid` by field, with `Taken` on `organisation.fiscal_code`: organisations are public, accounts are not.
    pub async fn sign_up(&self, language: Language, form: SignUp) -> Result<()> {
        let form = form.cleaned();
        let profile = form.parse()?;
        self.check_code(&profile).await?;
        let about = [form.person.name.as_str(), &form.person.email, &profile.name];
        let hash = accounts::hash(self.0, &form.person.password, &about).await.map_err(of_person)?;
        let email = form.person.email.clone();
        let waiting = Waiting {
            organisation: form.organisation,
            name: form.person.name,
            email: form.person.email,
            hash,
            language,
        };
        let data = serde_json::to_string(&waiting).map_err(Error::internal)?;
        let mut tx = self.0.write().await?;
        let known = accounts::is_known(&mut tx, &email).await?;
        // Where it is not mailed, its secret is nobody's: it is made for the same work in both cases.
        let (subject, data) =
            if known { (String::new(), "") } else { (accounts::fold(&email), data.as_str()) };
        let link = links::make(self.0, &mut tx, Purpose::Account, &subject, data, WAITS).await?;
        let mail = if known { Mail::HasAccount } else { Mail::ConfirmAccount { link } };
        outbox::write(self.0, &mut tx, &email, language, &mail).await?;
        self.0.commit(tx).await
    }

    /// The sign-up that a link confirms.
    ///
    /// # Errors
    /// `NotFound` when the link was used, has expired or never was.
    pub async fn pending(&self, secret: &str) -> Result<Pending> {
        let waiting = self.waiting(secret).await?;
        Ok(Pending {
            organisation: waiting.organisation.name,
            fiscal_code: waiting.organisation.fiscal_code,
            name: waiting.name,
            email: waiting.email,
        })
    }

    /// Confirms a sign-up: makes the organisation and the account, and begins a login.
    ///
    /// # Errors
    /// `NotFound` when the link was used, has expired or never was; `Invalid` with `Wrong` on `password`, `Taken` on
    /// `email` or `organisation.fiscal_code` when another sign-up was quicker. Then the link still works.
    pub async fn confirm(
        &self,
        secret: &str,
        password: &str,
        visit: &Visit,
    ) -> Result<(OrganisationId, LoginId)> {
        let waiting = self.waiting(secret).await?;
        if !accounts::is_right(self.0, password, &waiting.hash).await? {
            return Err(Invalid::one("password", Problem::Wrong).into());
        }
        let profile = waiting.organisation.parse()?;
        let mut tx = self.0.write().await?;
        let taken = links::take(&mut tx, Purpose::Account, secret, self.0.now()).await?;
        taken.ok_or(Error::NotFound)?;
        let new = NewAccount {
            name: &waiting.name,
            email: &waiting.email,
            hash: &waiting.hash,
            language: waiting.language,
        };
        let account = accounts::create(self.0, &mut tx, &new).await?;
        let by = By::account(account.as_str(), &visit.from);
        let id = found(self.0, &mut tx, by, &account, &profile).await?;
        let login = logins::begin(self.0, &mut tx, &account, visit).await?;
        self.0.commit(tx).await?;
        Ok((id, login))
    }

    /// Signs up another organisation of somebody who is logged in. Where the form names no contact, they are it.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` by field, with `Taken` on `organisation.fiscal_code`, and `TooMany` on `organisation.name`.
    pub async fn add(&self, actor: &Actor, form: Edit) -> Result<OrganisationId> {
        let person = policy::may_join(actor)?;
        let profile = form.parse(&person.email)?;
        let mut tx = self.0.write().await?;
        if repo::count_of(&mut tx, &person.account).await? >= limits::ORGANISATIONS.cast_signed() {
            let max = limits::ORGANISATIONS;
            return Err(Invalid::one("organisation.name", Problem::TooMany { max }).into());
        }
        let id = found(self.0, &mut tx, person.into(), &person.account, &profile).await?;
        self.0.commit(tx).await?;
        Ok(id)
    }

    async fn waiting(&self, secret: &str) -> Result<Waiting> {
        let mut tx = self.0.read().await?;
        let found = links::find(&mut tx, Purpose::Account, secret, self.0.now()).await?;
        serde_json::from_str(&found.ok_or(Error::NotFound)?.data).map_err(Error::internal)
    }

    /// Says early that a fiscal code is taken, before the work that is the same for everybody.
    async fn check_code(&self, profile: &Profile) -> Result<()> {
        let Some(code) = &profile.fiscal_code else { return Ok(()) };
        let holder = repo::by_code(&mut self.0.read().await?, code).await?;
        let held = holder.is_some_and(|it| it.state != model::organisations::State::Refused);
        if held { Err(super::taken().into()) } else { Ok(()) }
    }
}

/// Makes an organisation whose first member, an account, looks after it and signs for it.
///
/// # Errors
/// `Invalid` with `Taken` on `organisation.fiscal_code`.
pub(crate) async fn found(
    backend: &Backend,
    tx: &mut Tx,
    by: By<'_>,
    account: &AccountId,
    profile: &Profile,
) -> Result<OrganisationId> {
    let id: OrganisationId = backend.id();
    claim(tx, profile.fiscal_code.as_ref(), None).await?;
    repo::insert(tx, &id, profile, backend.now()).await?;
    repo::join(tx, &id, account, Roles { manager: true, signatory: true }, backend.now()).await?;
    backend.audit(tx, by, "create", &format!("organisation:{id}")).await?;
    Ok(id)
}

/// A problem of the password, named as in the form.
fn of_person(error: Error) -> Error {
    let Error::Invalid(found) = error else { return error };
    let mut invalid = Invalid::default();
    invalid.absorb("person", found);
    invalid.into()
}
