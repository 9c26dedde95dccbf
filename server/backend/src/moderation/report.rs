//! What readers report.

use model::moderation::{Cause, Report};
use model::moment::Instant;

use super::view::Reportable;
use super::{Moderation, repo};
use crate::db::{Tx, one, run, scalar};
use crate::error::{Error, Result};
use crate::reading::{Audience, Opened, Scope, page};
use crate::{Actor, consultations, hash};

impl Moderation<'_> {
    /// A published comment, for a reader who wants to report it. Public.
    ///
    /// # Errors
    /// `NotFound` where no such comment is published.
    pub async fn reportable(&self, actor: &Actor, comment: &str) -> Result<Reportable> {
        let mut tx = self.0.read().await?;
        let consultation = published(&mut tx, comment).await?.ok_or(Error::NotFound)?;
        let found =
            consultations::repo::by_id(&mut tx, &consultation.into()).await?.ok_or(Error::NotFound)?;
        let opened = Opened::by_slug(self.0, &mut tx, &found.slug).await?;
        let scope = Scope::Single(comment);
        let (_, voices) = page(self.0, &mut tx, &opened, &scope, Audience::Everyone, (None, 1)).await?;
        let done = match &actor.holder {
            Some(holder) => has(&mut tx, comment, &hash(holder.as_str())).await?,
            None => false,
        };
        Ok(Reportable {
            card: opened.found.card(self.0),
            voice: voices.items.into_iter().next().ok_or(Error::NotFound)?,
            done,
        })
    }

    /// Reports a published comment; a browser does so once, and afterwards nothing more is stored. Public.
    ///
    /// # Errors
    /// `Forbidden` without a browser session; `NotFound` where no such comment is published; `Invalid` by field.
    pub async fn report(&self, actor: &Actor, comment: &str, report: &Report) -> Result<()> {
        let holder = actor.holder.as_ref().ok_or(Error::Forbidden)?;
        let said = report.parse()?;
        let (browser, now) = (hash(holder.as_str()), self.0.now());
        let mut tx = self.0.write().await?;
        let consultation = published(&mut tx, comment).await?.ok_or(Error::NotFound)?;
        let stored = insert(&mut tx, comment, &browser, (said.rule.as_str(), &said.words), now).await?;
        if stored {
            repo::queue(&mut tx, &consultation, comment, Cause::Reported, None, now).await?;
        }
        self.0.commit_aside(tx).await
    }
}

/// The consultation of a published comment.
async fn published(tx: &mut Tx, comment: &str) -> Result<Option<String>> {
    const PUBLISHED: &str = "select c.consultation_id from comments c join submissions s on s.id = c.submission_id \
         where c.id = $1 and c.state = 'published' and s.state = 'sent'";
    Ok(scalar!(tx, String, PUBLISHED, comment)?)
}

async fn has(tx: &mut Tx, comment: &str, browser: &str) -> Result<bool> {
    const HAS: &str = "select rule from comment_reports where comment_id = $1 and browser_hash = $2";
    Ok(one!(tx, (String,), HAS, comment, browser)?.is_some())
}

async fn insert(
    tx: &mut Tx,
    comment: &str,
    browser: &str,
    (rule, words): (&str, &str),
    now: Instant,
) -> Result<bool> {
    const INSERT: &str = "insert into comment_reports (comment_id, browser_hash, rule, body, at) \
         values ($1, $2, $3, $4, $5) on conflict do nothing";
    Ok(run!(tx, INSERT, comment, browser, rule, words, now.0)? > 0)
}
