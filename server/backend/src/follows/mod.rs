//! The consultations that an organisation keeps an eye on.

pub(crate) mod repo;

use model::ids::OrganisationId;

use crate::consultations;
use crate::error::{Error, Result};
use crate::organisations::Face;
use crate::{Actor, Backend};

/// The use cases of following; see [`Backend::follows`].
#[derive(Clone, Copy)]
pub struct Follows<'a>(&'a Backend);

impl Backend {
    /// What can be done with what organisations follow.
    #[must_use]
    pub fn follows(&self) -> Follows<'_> {
        Follows(self)
    }
}

impl Follows<'_> {
    /// Follows a consultation, or leaves it. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and for an unknown slug.
    pub async fn set(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
        follow: bool,
    ) -> Result<()> {
        let mut tx = self.0.write().await?;
        Face::of(&mut tx, actor, organisation).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        if follow {
            repo::follow(&mut tx, organisation, &found.id, self.0.now()).await?;
        } else {
            repo::leave(&mut tx, organisation, &found.id).await?;
        }
        self.0.commit(tx).await
    }

    /// Whether the organisation follows a consultation. For members.
    ///
    /// # Errors
    /// As [`Follows::set`].
    pub async fn has(&self, actor: &Actor, organisation: &OrganisationId, slug: &str) -> Result<bool> {
        let mut tx = self.0.read().await?;
        Face::of(&mut tx, actor, organisation).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        Ok(repo::all(&mut tx, organisation).await?.contains(&found.id))
    }
}
