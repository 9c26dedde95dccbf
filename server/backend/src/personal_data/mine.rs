//! Erasing what one sent oneself.

use model::submissions::register_number;

use super::view::Erased;
use super::{PersonalData, erase, repo};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::hash;

impl PersonalData<'_> {
    /// Erases everything that was sent and written with the address that the citizen proved: for good, and at once.
    ///
    /// # Errors
    /// `Forbidden` for who has proved no address.
    pub async fn erase_mine(&self, actor: &Actor) -> Result<Erased> {
        let citizen = actor.citizen.as_ref().ok_or(Error::Forbidden)?;
        let holder = actor.holder.as_ref().map(|holder| hash(holder.as_str()));
        let mut tx = self.0.write().await?;
        let gone = erase::everything(&mut tx, &citizen.email, holder.as_deref(), self.0.now()).await?;
        self.finish(tx, &gone.mails).await?;
        Ok(Erased { submissions: gone.submissions })
    }

    /// Erases sender and words of one submission that was sent with the address that the citizen proved.
    ///
    /// # Errors
    /// `Forbidden` for who has proved no address; `NotFound` for a number that is not theirs.
    pub async fn erase_one(&self, actor: &Actor, number: &str) -> Result<()> {
        let citizen = actor.citizen.as_ref().ok_or(Error::Forbidden)?;
        let (year, number) = register_number(number).ok_or(Error::NotFound)?;
        let mut tx = self.0.write().await?;
        let id = repo::numbered(&mut tx, &citizen.email, year, number).await?.ok_or(Error::NotFound)?;
        erase::submission(&mut tx, &id, self.0.now()).await?;
        self.finish(tx, &[]).await
    }
}
