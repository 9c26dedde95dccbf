//! The draft of a browser session, as its check page shows it.

use super::Submissions;
use super::repo::{self, Stored};
use super::view::{Draft, DraftComment};
use crate::comments::{self, Subject};
use crate::consultations;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::{Actor, Backend, attachments, hash};
use model::ids::SubmissionId;

impl Submissions<'_> {
    /// Every draft of the holder's that holds a comment, the oldest first.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn mine(&self, actor: &Actor) -> Result<Vec<Draft>> {
        let Some(holder) = &actor.holder else { return Ok(Vec::new()) };
        let mut tx = self.0.read().await?;
        let mut drafts = Vec::new();
        for stored in repo::drafts(&mut tx, &hash(holder.as_str())).await? {
            drafts.push(view(self.0, &mut tx, &stored).await?);
        }
        drafts.retain(|draft| !draft.comments.is_empty());
        Ok(drafts)
    }

    /// The holder's draft in one consultation.
    ///
    /// # Errors
    /// `NotFound` when there is none.
    pub async fn draft(&self, actor: &Actor, slug: &str) -> Result<Draft> {
        let holder = hash(actor.holder.as_ref().ok_or(Error::NotFound)?.as_str());
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let drafts = repo::drafts(&mut tx, &holder).await?;
        let stored =
            drafts.iter().find(|stored| stored.consultation_id == found.id).ok_or(Error::NotFound)?;
        view(self.0, &mut tx, stored).await
    }
}

/// A draft as it is now.
///
/// # Errors
/// `NotFound` when there is no such submission.
pub(crate) async fn shown(backend: &Backend, tx: &mut Tx, id: &SubmissionId) -> Result<Draft> {
    let stored = repo::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    view(backend, tx, &stored).await
}

async fn view(backend: &Backend, tx: &mut Tx, stored: &Stored) -> Result<Draft> {
    let found = consultations::repo::by_id(tx, &stored.consultation_id).await?.ok_or(Error::NotFound)?;
    let newest = found.version_id.as_deref().ok_or_else(|| Error::internal("comments without a text"))?;
    let newest = backend.text(tx, newest).await?;
    let sender = stored.sender();
    let mut problems = sender.parse(found.mode, stored.means).err().unwrap_or_default();
    let mut comments = Vec::new();
    for (index, written) in comments::repo::of(tx, &stored.id).await?.into_iter().enumerate() {
        let subject = Subject::of(backend, tx, &written).await?;
        let form = written.form(&subject);
        let mend = subject.problems(&form);
        problems.absorb(&format!("comments.{index}"), mend.clone());
        comments.push(DraftComment {
            standing: written.standing(&newest, &subject),
            id: written.id,
            target: subject.target(&found),
            wording: subject.wording(&form),
            form,
            problems: mend,
        });
    }
    Ok(Draft {
        id: stored.id.clone(),
        card: found.card(backend),
        comments,
        attachments: attachments::repo::of(tx, &stored.id).await?,
        sender,
        problems,
        grace: found.grace(backend),
        contact: found.contact(),
    })
}
