//! Erasing for a person who wrote a letter: administrators, with what they did in the audit trail.

use model::accounts::Role;
use model::citizens::folded;
use model::personal_data::{Form, Whose};

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

    /// What is stored with an address, or under a number.
    ///
    /// # Errors
    /// `Forbidden` but for administrators; `Invalid` for what is neither.
    pub async fn found(&self, actor: &Actor, form: &Form) -> Result<Found> {
        may_erase(actor)?;
        let whose = form.parse()?;
        let mut tx = self.0.read().await?;
        Ok(match whose {
            Whose::Address(email) => {
                let (submissions, drafts, mails, accounts) = repo::found(&mut tx, &folded(&email)).await?;
                Found { submissions, drafts, mails, account: accounts > 0 }
            }
            Whose::Number(year, number) => {
                let there = repo::by_number(&mut tx, year, number).await?;
                let there = there.is_some_and(|(_, erased)| erased.is_none());
                Found { submissions: i64::from(there), drafts: 0, mails: 0, account: false }
            }
        })
    }

    /// Erases everything that was sent and written with an address, or one submission by its number. An account is not
    /// erased: its owner does that.
    ///
    /// # Errors
    /// `Forbidden` but for administrators; `Conflict` `Unproved`; `Invalid` for what is neither; `NotFound` for a number that
    /// the register has not given, or whose words are gone.
    pub async fn erase_for(&self, actor: &Actor, form: &Form) -> Result<Erased> {
        let staff = may_erase(actor)?;
        self.0.must_be_fresh(staff.proved)?;
        let whose = form.parse()?;
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (gone, object) = match whose {
            Whose::Address(email) => {
                let gone = erase::everything(&mut tx, &folded(&email), None, now).await?;
                // Not the address: what was erased must not live on in the trail.
                let object = format!("submissions:{}", gone.submissions);
                (gone, object)
            }
            Whose::Number(year, number) => {
                let found = repo::by_number(&mut tx, year, number).await?;
                let (id, _) = found.filter(|(_, erased)| erased.is_none()).ok_or(Error::NotFound)?;
                erase::submission(&mut tx, &id, now).await?;
                (erase::Gone { submissions: 1, mails: Vec::new() }, format!("submission:{id}"))
            }
        };
        self.0.audit(&mut tx, staff, "erase", &object).await?;
        self.finish(tx, &gone.mails).await?;
        Ok(Erased { submissions: gone.submissions })
    }
}
