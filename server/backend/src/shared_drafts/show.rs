//! A shared draft, the form for a comment in it, and what would be sent, as members see them.

use model::ids::{CommentId, OrganisationId};
use model::moment::Instant;

use super::load::{self, Notes};
use super::view::{Beginning, Check, Editing, SharedDraft};
use super::{SharedDrafts, repo};
use crate::Actor;
use crate::comments::{self, Subject};
use crate::consultations;
use crate::error::{Conflict, Error, Result};
use crate::organisations::Face;

impl SharedDrafts<'_> {
    /// What the organisation writes on a consultation, and what it has sent. For its members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and for an unknown slug.
    pub async fn show(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
    ) -> Result<SharedDraft> {
        let mut tx = self.0.read().await?;
        let (_, face) = Face::of(&mut tx, actor, organisation).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        Ok(SharedDraft {
            work: load::work(self.0, &mut tx, organisation, &found).await?,
            sent: load::sent(self.0, &mut tx, organisation, &found).await?,
            signatories: repo::signatories(&mut tx, organisation).await?,
            grace: found.grace(self.0),
            card: found.card(self.0),
            face,
        })
    }

    /// The empty form on a provision, with what the draft says there already. For members.
    ///
    /// # Errors
    /// As [`SharedDrafts::show`], and as [`comments::Comments::begin`].
    pub async fn begin(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        slug: &str,
        eid: &str,
    ) -> Result<Beginning> {
        let mut tx = self.0.read().await?;
        let (_, face) = Face::of(&mut tx, actor, organisation).await?;
        let begin = self.0.comments().begin(slug, eid).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let work = load::work(self.0, &mut tx, organisation, &found).await?;
        let mut beside = work.map(|work| work.comments).unwrap_or_default();
        beside.retain(|there| there.comment.target.eid == begin.target.eid);
        Ok(Beginning { face, begin, beside })
    }

    /// A comment of a draft, to be changed. For members.
    ///
    /// # Errors
    /// `Forbidden` when nobody is logged in; `NotFound` for whoever is no member, and when the organisation has no such
    /// comment; `Conflict::Sent` when it was sent.
    pub async fn edit(
        &self,
        actor: &Actor,
        organisation: &OrganisationId,
        id: &CommentId,
    ) -> Result<Editing> {
        let mut tx = self.0.read().await?;
        let (_, face) = Face::of(&mut tx, actor, organisation).await?;
        let written = comments::repo::shared(&mut tx, id, organisation).await?.ok_or(Error::NotFound)?;
        if written.submission_state != "draft" {
            return Err(Conflict::Sent.into());
        }
        let found = consultations::repo::by_id(&mut tx, &written.consultation_id).await?;
        let found = found.ok_or(Error::NotFound)?;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let form = written.form(&subject);
        let hands = repo::hands(&mut tx, &written.submission_id).await?;
        let hand = hands.iter().find(|row| row.id == *id).ok_or(Error::NotFound)?;
        let mut notes = Notes::of(self.0, repo::notes(&mut tx, &written.submission_id).await?);
        Ok(Editing {
            face,
            card: found.card(self.0),
            target: subject.target(&found),
            problems: subject.problems(&form),
            form,
            hand: load::hand(self.0, hand),
            notes: notes.take(id),
        })
    }

    /// Everything that would be sent, and as whose. Members may look; only a signatory may send.
    ///
    /// # Errors
    /// As [`SharedDrafts::show`]; `Conflict` `Empty`, `NotOpen` or `Closed`.
    pub async fn check(&self, actor: &Actor, organisation: &OrganisationId, slug: &str) -> Result<Check> {
        let mut tx = self.0.read().await?;
        let (person, face) = Face::of(&mut tx, actor, organisation).await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let now = self.0.now();
        comments::may_send_saved(found.stage_at(now), Instant(found.closes_at), now)?;
        let work = load::work(self.0, &mut tx, organisation, &found).await?;
        let work = work.filter(|work| !work.comments.is_empty()).ok_or(Conflict::Empty)?;
        Ok(Check {
            sender: load::sender(&mut tx, organisation, &person.name).await?,
            signatories: repo::signatories(&mut tx, organisation).await?,
            card: found.card(self.0),
            face,
            work,
        })
    }
}
