//! Organisations: who takes part with one mandated voice, their profile, their members, and what staff know of them.

mod face;
mod invitations;
mod join;
mod members;
mod policy;
mod profile;
mod repo;
mod sign_up;
#[cfg(test)]
mod tests;
mod verify;
mod view;

pub use face::Face;
pub(crate) use repo::{join, named, set_state};
pub(crate) use sign_up::found;
pub use verify::{Asked, Listed, Review};
pub use view::{Desk, Invitation, Invited, Member, Organisation, Pending, Shown};

use model::ids::OrganisationId;
use model::organisations::FiscalCode;
use model::{Invalid, Problem};

use crate::Backend;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::links::{self, Purpose};

/// The use cases of organisations; see [`Backend::organisations`].
#[derive(Clone, Copy)]
pub struct Organisations<'a>(&'a Backend);

impl Backend {
    /// What can be done with organisations.
    #[must_use]
    pub fn organisations(&self) -> Organisations<'_> {
        Organisations(self)
    }
}

impl Organisations<'_> {
    /// What everybody may know of an organisation. Public.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn shown(&self, id: &OrganisationId) -> Result<Shown> {
        shown(&mut self.0.read().await?, id).await
    }

    /// The organisation that is signed up with this fiscal code, if one is. Public.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn with_code(&self, code: &str) -> Result<Option<Shown>> {
        let Some(code) = FiscalCode::parse(code) else { return Ok(None) };
        let found = repo::by_code(&mut self.0.read().await?, &code).await?;
        Ok(found.map(Shown::from))
    }

    /// Forgets sign-ups that nobody confirmed and invitations that nobody accepted once their time is over, with the names
    /// and addresses in them, and says how many there were.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn purge(&self) -> Result<u64> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let mut purged = 0;
        for purpose in [Purpose::Account, Purpose::Invitation] {
            purged += links::purge(&mut tx, purpose, now).await?;
        }
        // Not `Backend::commit`: no page shows a link that works no more.
        tx.commit().await?;
        Ok(purged)
    }
}

/// What everybody may know of an organisation.
///
/// # Errors
/// `NotFound`.
pub(crate) async fn shown(tx: &mut Tx, id: &OrganisationId) -> Result<Shown> {
    repo::by_id(tx, id).await?.map(Shown::from).ok_or(Error::NotFound)
}

/// Makes a fiscal code free for `organisation`: one that staff refused does not keep others from theirs.
///
/// # Errors
/// `Invalid` with `Taken` on `organisation.fiscal_code` when another organisation has it.
async fn claim(tx: &mut Tx, code: Option<&FiscalCode>, organisation: Option<&OrganisationId>) -> Result<()> {
    let Some(code) = code else { return Ok(()) };
    repo::release_refused(tx, code, organisation).await?;
    match repo::by_code(tx, code).await? {
        Some(holder) if Some(&holder.id) != organisation => Err(taken().into()),
        _ => Ok(()),
    }
}

fn taken() -> Invalid {
    Invalid::one("organisation.fiscal_code", Problem::Taken)
}
