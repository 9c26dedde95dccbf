//! A person's own logins: seeing where one is logged in, and ending it there.

use model::moment::{Civil, Instant};

use super::{Logins, repo};
use crate::actor::Person;
use crate::error::{Error, Result};
use crate::hash;

/// Digits of a login's hash by which the list names it: enough to tell one's own apart, and of no use elsewhere.
const NAME_DIGITS: usize = 16;

/// A login in the list of whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What the list calls it.
    pub name: String,
    /// Browser and system; empty when unknown.
    pub device: String,
    /// The network that it was begun from; empty when unknown.
    pub from: String,
    /// Since when.
    pub since: Civil,
    /// When it was last seen.
    pub seen: Civil,
    /// It is the one that asks.
    pub present: bool,
}

impl Logins<'_> {
    /// Where a person is logged in, the newest first.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list(&self, person: &Person) -> Result<Vec<Listed>> {
        let present = hash(person.login.as_str());
        let rows = repo::of(&mut self.0.read().await?, &person.account).await?;
        let listed = |row: repo::Row| Listed {
            present: row.id_hash == present,
            name: name(&row.id_hash),
            device: row.device,
            from: row.origin,
            since: self.0.civil(Instant(row.created_at)),
            seen: self.0.civil(Instant(row.seen_at)),
        };
        Ok(rows.into_iter().map(listed).collect())
    }

    /// Ends one of them, by its name in the list.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn end_one(&self, person: &Person, named: &str) -> Result<()> {
        let mut tx = self.0.write().await?;
        let rows = repo::of(&mut tx, &person.account).await?;
        let row = rows.into_iter().find(|row| name(&row.id_hash) == named).ok_or(Error::NotFound)?;
        repo::delete(&mut tx, &row.id_hash).await?;
        self.0.audit(&mut tx, person, "end_login", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await
    }

    /// Ends all of them but the one that asks.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn end_others(&self, person: &Person) -> Result<()> {
        let mut tx = self.0.write().await?;
        repo::end_all(&mut tx, &person.account, Some(&person.login)).await?;
        self.0.audit(&mut tx, person, "end_logins", &format!("account:{}", person.account)).await?;
        self.0.commit(tx).await
    }
}

fn name(id_hash: &str) -> String {
    id_hash.chars().take(NAME_DIGITS).collect()
}
