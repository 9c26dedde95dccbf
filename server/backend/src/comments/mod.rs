//! Comments being written in a browser session. Every one is stored as typed, right or wrong, until it is sent: nobody
//! loses a text they wrote.

mod draft;
pub(crate) mod repo;
mod store;
#[cfg(test)]
mod tests;
mod view;

use model::comments::Form;
use model::consultations::Stage;
use model::ids::CommentId;
use model::moment::Instant;

pub(crate) use draft::{Subject, fingerprint_of};
pub(crate) use store::{Owner, begin, open, store, subject};
pub use view::{Begin, Edit, Saved, Target};

use crate::consultations::{self, repo::Found};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::{Actor, Backend, hash};

/// The use cases of comments; see [`Backend::comments`].
#[derive(Clone, Copy)]
pub struct Comments<'a>(&'a Backend);

impl Backend {
    /// What can be done with comments.
    #[must_use]
    pub fn comments(&self) -> Comments<'_> {
        Comments(self)
    }
}

/// Refuses what comes before the opening or after the closing.
pub(crate) fn must_be_open(stage: Stage) -> Result<()> {
    match stage {
        Stage::Open => Ok(()),
        Stage::Preparing => Err(Conflict::NotOpen.into()),
        Stage::Analysis | Stage::Answered | Stage::Archived => Err(Conflict::Closed.into()),
    }
}

/// The same for what was saved while comments were taken: it may still be sent shortly after the closing.
pub(crate) fn may_send_saved(stage: Stage, closes: Instant, now: Instant) -> Result<()> {
    if stage.takes_saved(closes, now) { Ok(()) } else { must_be_open(stage) }
}

impl Comments<'_> {
    /// The empty form on a provision, or on the whole act (an empty `eid`, or `act`). Public.
    ///
    /// # Errors
    /// `NotFound` for an unknown slug or provision; `Conflict` `NotOpen` or `Closed`.
    pub async fn begin(&self, slug: &str, eid: &str) -> Result<Begin> {
        let mut tx = self.0.read().await?;
        let (found, _) = store::open(self.0, &mut tx, Owner::Holder(""), slug).await?;
        let subject = store::subject(self.0, &mut tx, &found, eid).await?.ok_or(Error::NotFound)?;
        Ok(Begin { card: found.card(self.0), target: subject.target(&found) })
    }

    /// Stores a comment in the holder's draft, which begins with its first comment. It is stored with its problems,
    /// too; only sending asks that there be none.
    ///
    /// # Errors
    /// `Forbidden` without a holder; `NotFound` for an unknown slug; `Conflict` `NotOpen` or `Closed`; `Invalid` with
    /// `Unknown` on `provision` or `TooMany` on `comments`.
    pub async fn add(&self, actor: &Actor, slug: &str, form: Form) -> Result<Saved> {
        let holder = hash(actor.holder.as_ref().ok_or(Error::Forbidden)?.as_str());
        let mut tx = self.0.write().await?;
        let stored = store(self.0, &mut tx, Owner::Holder(&holder), slug, &form.cleaned()).await?;
        if stored.fresh {
            self.0.commit(tx).await?;
        }
        Ok(stored.saved)
    }

    /// A comment of one's own, to be changed.
    ///
    /// # Errors
    /// `NotFound` when there is none of the holder's by this id; `Conflict::Sent` when it was sent.
    pub async fn edit(&self, actor: &Actor, id: &CommentId) -> Result<Edit> {
        let mut tx = self.0.read().await?;
        let (written, found) = self.own(&mut tx, actor, id).await?;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let form = written.form(&subject);
        let problems = subject.problems(&form);
        Ok(Edit { card: found.card(self.0), target: subject.target(&found), form, problems })
    }

    /// Stores what was typed anew; the provision stays. Possible after the closing too, so that nobody loses a text.
    ///
    /// # Errors
    /// As [`Comments::edit`].
    pub async fn change(&self, actor: &Actor, id: &CommentId, form: Form) -> Result<Saved> {
        let form = form.cleaned();
        let mut tx = self.0.write().await?;
        let (written, _) = self.own(&mut tx, actor, id).await?;
        let subject = Subject::of(self.0, &mut tx, &written).await?;
        let parsed = form.parse(&subject.present());
        let fingerprint = parsed.as_ref().map(fingerprint_of).unwrap_or_default();
        repo::update(&mut tx, id, &form, &fingerprint).await?;
        self.0.commit(tx).await?;
        Ok(Saved { id: id.clone(), problems: parsed.err().unwrap_or_default() })
    }

    /// Removes a comment of one's own and gives the slug of its consultation.
    ///
    /// # Errors
    /// As [`Comments::edit`].
    pub async fn remove(&self, actor: &Actor, id: &CommentId) -> Result<String> {
        let mut tx = self.0.write().await?;
        let (_, found) = self.own(&mut tx, actor, id).await?;
        repo::delete(&mut tx, id).await?;
        self.0.commit(tx).await?;
        Ok(found.slug)
    }

    /// Comments that wait in the holder's drafts; 0 without a holder.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn count(&self, actor: &Actor) -> Result<i64> {
        let Some(holder) = &actor.holder else { return Ok(0) };
        repo::waiting(&mut self.0.read().await?, &hash(holder.as_str())).await
    }

    async fn own(&self, tx: &mut Tx, actor: &Actor, id: &CommentId) -> Result<(repo::Written, Found)> {
        let holder = hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str());
        let written = repo::own(tx, id, &holder).await?.ok_or(Error::NotFound)?;
        if written.submission_state != "draft" {
            return Err(Conflict::Sent.into());
        }
        let found = consultations::repo::by_id(tx, &written.consultation_id).await?.ok_or(Error::NotFound)?;
        Ok((written, found))
    }
}
