//! Endorsements: an organisation stands behind a published comment of somebody else. They are acts of a signatory, made
//! and taken back while the consultation takes comments, and counted apart from comments everywhere.

mod repo;
#[cfg(test)]
mod tests;

use model::ids::{CommentId, OrganisationId};

use crate::comments::must_be_open;
use crate::consultations::{self, Card, settle_one};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::organisations::Face;
use crate::reading::{Audience, Opened, Scope, Voice, page};
use crate::{Actor, Backend, tallies};

use repo::Subject;

/// The use cases of endorsements; see [`Backend::endorsements`].
#[derive(Clone, Copy)]
pub struct Endorsements<'a>(&'a Backend);

impl Backend {
    /// What can be done with endorsements.
    #[must_use]
    pub fn endorsements(&self) -> Endorsements<'_> {
        Endorsements(self)
    }
}

/// A comment that an organisation may stand behind.
#[derive(Clone, Debug)]
pub struct Endorsing {
    /// The organisation.
    pub face: Face,
    /// The consultation.
    pub card: Card,
    /// The comment.
    pub voice: Voice,
    /// It is the organisation's own.
    pub own: bool,
    /// The organisation stands behind it already.
    pub endorsed: bool,
}

impl Endorsements<'_> {
    /// A published comment, and where the organisation stands to it. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and where no such comment is published.
    pub async fn show(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        comment: &CommentId,
    ) -> Result<Endorsing> {
        let mut tx = self.0.read().await?;
        let (_, face) = Face::of(&mut tx, actor, organisation).await?;
        let subject = repo::subject(&mut tx, comment).await?.ok_or(Error::NotFound)?;
        let found = consultations::repo::by_id(&mut tx, &subject.consultation_id).await?;
        let slug = found.ok_or(Error::NotFound)?.slug;
        let opened = Opened::by_slug(self.0, &mut tx, &slug).await?;
        let scope = Scope::Single(comment.as_str());
        let (_, voices) = page(self.0, &mut tx, &opened, &scope, Audience::Everyone, (None, 1)).await?;
        Ok(Endorsing {
            own: subject.organisation_id.as_deref() == Some(organisation.as_str()),
            endorsed: repo::has(&mut tx, comment, organisation).await?,
            voice: voices.items.into_iter().next().ok_or(Error::NotFound)?,
            card: opened.found.card(self.0),
            face,
        })
    }

    /// Stands behind a comment. Done twice, it counts once. For signatories.
    ///
    /// # Errors
    /// `Forbidden` for everyone but signatories; `NotFound` for whoever is no member, and where no such comment is
    /// published; `Conflict` `Own` for the organisation's own, `NotOpen` or `Closed`.
    pub async fn give(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        comment: &CommentId,
    ) -> Result<()> {
        self.change(actor, organisation, comment, true).await
    }

    /// Takes it back.
    ///
    /// # Errors
    /// As [`Endorsements::give`].
    pub async fn withdraw(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        comment: &CommentId,
    ) -> Result<()> {
        self.change(actor, organisation, comment, false).await
    }

    async fn change(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        comment: &CommentId,
        give: bool,
    ) -> Result<()> {
        let now = self.0.now();
        let mut tx = self.0.write().await?;
        let (person, face) = Face::of(&mut tx, actor, organisation).await?;
        face.signs()?;
        let subject = repo::subject(&mut tx, comment).await?.ok_or(Error::NotFound)?;
        if subject.organisation_id.as_deref() == Some(organisation.as_str()) {
            return Err(Conflict::Own.into());
        }
        let settled = settle_one(&mut tx, &subject.consultation_id, now).await?;
        if let Err(refusal) = must_be_open(settled.stage) {
            // The closing happened, whoever noticed it.
            self.0.commit(tx).await?;
            return Err(refusal);
        }
        let version = settled.version.as_deref().ok_or(Conflict::NoText)?.to_owned();
        let done = if give {
            repo::insert(&mut tx, comment, organisation, &person.account, now).await?
        } else {
            repo::delete(&mut tx, comment, organisation).await?
        };
        if !done {
            return Ok(());
        }
        let by = if give { 1 } else { -1 };
        repo::count(&mut tx, comment, by).await?;
        self.count(&mut tx, &version, comment, by).await?;
        let verb = if give { "endorse" } else { "withdraw_endorsement" };
        self.0.audit(&mut tx, person, verb, &format!("comment:{comment}")).await?;
        self.0.commit(tx).await
    }

    /// Counts it by the provision by which the comment stands, and by everything above.
    async fn count(&self, tx: &mut Tx, version: &str, comment: &CommentId, by: i64) -> Result<()> {
        // Read now that no publication can put the comment elsewhere.
        let Subject { consultation_id, provision_id, place_id, .. } =
            repo::subject(tx, comment).await?.ok_or(Error::NotFound)?;
        let newest = self.0.text(tx, version).await?;
        let rows = tallies::endorsed(&newest, provision_id.as_deref(), place_id.as_deref(), by);
        tallies::repo::add(tx, consultation_id.as_str(), &rows).await
    }
}
