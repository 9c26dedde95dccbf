//! Erasing one's own account.

use model::citizens::folded;

use super::view::Erased;
use super::{PersonalData, erase, repo};
use crate::accounts;
use crate::actor::{Factor, Person};
use crate::error::{Conflict, Error, Result};

impl PersonalData<'_> {
    /// Erases an account with everything that was sent with its address. What the account did as staff or in an
    /// organisation's name stays in the audit trail, under an id that leads to nobody any more.
    ///
    /// # Errors
    /// `Forbidden` before the second factor was given; `Conflict`: `Unproved` for who has given no password lately; `Last` for the last active administrator, and for the
    /// only manager of an organisation that has other members.
    pub async fn erase_account(&self, person: &Person) -> Result<Erased> {
        if person.factor == Factor::Missing {
            return Err(Error::Forbidden);
        }
        self.0.must_be_fresh(person.proved)?;
        let account = person.account.as_str();
        let mut tx = self.0.write().await?;
        if repo::leaves_nobody_in_charge(&mut tx, account).await? {
            return Err(Conflict::Last.into());
        }
        let was_admin = accounts::has_admin(&mut tx).await?;
        self.0.audit(&mut tx, person, "erase_account", &format!("account:{account}")).await?;
        repo::blank_account(&mut tx, account).await?;
        if was_admin && !accounts::has_admin(&mut tx).await? {
            return Err(Conflict::Last.into());
        }
        repo::delete_links(&mut tx, account).await?;
        let gone = erase::everything(&mut tx, &folded(&person.email), None, self.0.now()).await?;
        self.finish(tx, &gone.mails).await?;
        Ok(Erased { submissions: gone.submissions })
    }
}
