//! Erasing for a person who wrote a letter: administrators, with what they looked for and did in the audit trail.

use model::accounts::Role;
use model::citizens::{Form, folded};
use model::submissions::register_number;

use super::view::{Erased, Found};
use super::{PersonalData, erase, repo};
use crate::actor::{Actor, Staff};
use crate::error::{Error, Result};

fn may_erase(actor: &Actor) -> Result<&Staff> {
    actor.staff_with(&[Role::Admin]).ok_or(Error::Forbidden)
}

impl PersonalData<'_> {
    /// Whether this person may erase for others.
    ///
    /// # Errors
    /// `Forbidden` but for administrators.
    pub fn may_erase(&self, actor: &Actor) -> Result<()> {
        may_erase(actor).map(|_| ())
    }

    /// What is stored with an address.
    ///
    /// # Errors
    /// `Forbidden` but for administrators; `Invalid` for what is no address.
    pub async fn found(&self, actor: &Actor, form: Form) -> Result<Found> {
        may_erase(actor)?;
        let form = form.cleaned();
        form.check()?;
        let mut tx = self.0.read().await?;
        let (submissions, drafts, mails, accounts) = repo::found(&mut tx, &folded(&form.email)).await?;
        Ok(Found { submissions, drafts, mails, account: accounts > 0 })
    }

    /// Erases everything that was sent and written with an address. An account is not: its owner does that.
    ///
    /// # Errors
    /// `Forbidden` but for administrators; `Conflict` `Unproved`; `Invalid` for what is no address.
    pub async fn erase_for(&self, actor: &Actor, form: Form) -> Result<Erased> {
        let staff = may_erase(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let form = form.cleaned();
        form.check()?;
        let mut tx = self.0.write().await?;
        let gone = erase::everything(&mut tx, &folded(&form.email), None, self.0.now()).await?;
        // Not the address: what was erased must not live on in the trail.
        self.0.audit(&mut tx, staff, "erase", &format!("submissions:{}", gone.submissions)).await?;
        self.finish(tx, &gone.mails).await?;
        Ok(Erased { submissions: gone.submissions })
    }

    /// Erases sender and words of one submission, by its number.
    ///
    /// # Errors
    /// `Forbidden` but for administrators; `Conflict` `Unproved`; `NotFound` for a number that the register has not given,
    /// or whose words are gone.
    pub async fn erase_number(&self, actor: &Actor, number: &str) -> Result<()> {
        let staff = may_erase(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let (year, number) = register_number(number).ok_or(Error::NotFound)?;
        let mut tx = self.0.write().await?;
        let found = repo::by_number(&mut tx, year, number).await?;
        let (id, _) = found.filter(|(_, erased)| erased.is_none()).ok_or(Error::NotFound)?;
        erase::submission(&mut tx, &id, self.0.now()).await?;
        self.0.audit(&mut tx, staff, "erase", &format!("submission:{id}")).await?;
        self.finish(tx, &[]).await
    }
}
