//! Passwords that are forgotten, chosen anew, or asked for once more.

use model::accounts::PasswordForm;
use model::mails::Mail;
use model::{Invalid, Language, Problem, text};

use super::{Accounts, folded, hashing, repo};
use crate::actor::Person;
use crate::audit::By;
use crate::error::{Conflict, Error, Result};
use crate::links::{self, Purpose};
use crate::logins::{self, Visit};
use crate::{outbox, passwords};

/// How long a link to a new password works, in seconds.
const LINK_LASTS: i64 = 3_600;

impl Accounts<'_> {
    /// Mails the way to a new password, or that there is no account: what is done is the same for every address, so that
    /// neither the answer nor its time tells which addresses have one (OWASP ASVS 5.0, 6.3.8).
    ///
    /// # Errors
    /// `Invalid` on `email` for what is no address.
    pub async fn forgotten(&self, email: &str, language: Language) -> Result<()> {
        let email = text::tidy(email);
        if !model::accounts::is_email(&email) {
            let problem = if email.is_empty() { Problem::Missing } else { Problem::Malformed };
            return Err(Invalid::one("email", problem).into());
        }
        let mut tx = self.0.write().await?;
        let found = repo::by_email(&mut tx, &folded(&email)).await?;
        let found = found.filter(|account| account.state != "suspended");
        let subject = found.as_ref().map_or("", |account| account.id.as_str());
        links::void(&mut tx, Purpose::Password, subject, self.0.now()).await?;
        let link = links::make(self.0, &mut tx, Purpose::Password, subject, "", LINK_LASTS).await?;
        // To the address of the account: the one that was typed may differ from it in case.
        let (recipient, language, mail) = match &found {
            Some(account) => (account.email.as_str(), account.language, Mail::NewPassword { link }),
            None => (email.as_str(), language, Mail::NoAccount),
        };
        outbox::write(self.0, &mut tx, recipient, language, &mail).await?;
        self.0.commit(tx).await
    }

    /// Whether a link to a new password still works.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn can_set_password(&self, secret: &str) -> Result<bool> {
        let found = links::find(&mut self.0.read().await?, Purpose::Password, secret, self.0.now()).await?;
        Ok(found.is_some_and(|link| !link.subject.is_empty()))
    }

    /// Sets a new password by a mailed link, ends every login of the account, and proves its address. The second factor
    /// stays as it is.
    ///
    /// # Errors
    /// `Invalid` on `password`; `NotFound` for a link that was used or has expired.
    pub async fn set_password(&self, secret: &str, form: &PasswordForm, visit: &Visit) -> Result<()> {
        form.check()?;
        let about = self.owner_of(secret).await?;
        passwords::acceptable(self.0, &form.password, &about.iter().map(String::as_str).collect::<Vec<_>>())
            .await?;
        let hash = hashing::hash(self.0, &form.password).await?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let link = links::take(&mut tx, Purpose::Password, secret, now).await?.ok_or(Error::NotFound)?;
        let account = link.subject.as_str().into();
        if !repo::set_password(&mut tx, &account, &hash, now).await? {
            return Err(Error::NotFound);
        }
        logins::end_all(&mut tx, &account, None).await?;
        let by = By::account(account.as_str(), &visit.from);
        self.0.audit(&mut tx, by, "set_password", &format!("account:{account}")).await?;
        self.0.commit(tx).await
    }

    /// Changes the password of whoever knows the present one, and ends their other logins.
    ///
    /// # Errors
    /// `Invalid`: `Wrong` on `present`; on `password` what is wrong with the new one.
    pub async fn change_password(&self, person: &Person, form: &PasswordForm) -> Result<()> {
        form.check()?;
        passwords::acceptable(self.0, &form.password, &[&person.name, &person.email]).await?;
        self.must_know(person, &form.present, "present").await?;
        let (hash, now) = (hashing::hash(self.0, &form.password).await?, self.0.now());
        let mut tx = self.0.write().await?;
        repo::set_password(&mut tx, &person.account, &hash, now).await?;
        logins::end_all(&mut tx, &person.account, Some(&person.login)).await?;
        logins::prove(&mut tx, &person.login, now, false).await?;
        self.0.audit(&mut tx, person, "change_password", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await
    }

    /// Takes the password once more as a fresh proof, before a sensitive act (OWASP ASVS 5.0, 7.5.1).
    ///
    /// # Errors
    /// `Invalid` `Wrong` on `password`.
    pub async fn prove(&self, person: &Person, password: &str) -> Result<()> {
        self.must_know(person, password, "password").await?;
        let mut tx = self.0.write().await?;
        logins::prove(&mut tx, &person.login, self.0.now(), false).await?;
        self.0.audit(&mut tx, person, "prove", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await
    }

    async fn must_know(&self, person: &Person, password: &str, field: &str) -> Result<()> {
        let stored = repo::password(&mut self.0.read().await?, &person.account).await?;
        let stored = stored.ok_or(Conflict::Changed)?;
        if hashing::fits(password) && hashing::verify(self.0, password, &stored).await? {
            return Ok(());
        }
        Err(Invalid::one(field, Problem::Wrong).into())
    }

    /// Name and address of whom a link to a new password was mailed to.
    async fn owner_of(&self, secret: &str) -> Result<Vec<String>> {
        let mut tx = self.0.read().await?;
        let link = links::find(&mut tx, Purpose::Password, secret, self.0.now()).await?;
        let link = link.ok_or(Error::NotFound)?;
        repo::about(&mut tx, &link.subject.as_str().into()).await
    }
}
