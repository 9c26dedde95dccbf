//! What is new since its sender looked last. Looking changes nothing: programs that check mails, and previews of
//! messengers, follow addresses too, and would use the news up before anybody has read them. Whoever has read them says so.

use model::moment::Instant;

use super::correct::standing;
use super::view::{Followed, Hand, News};
use super::{Tracking, policy, repo};
use crate::actor::Actor;
use crate::error::{Error, Result};
use crate::{events, hash, moderation};

/// Events that one page shows; a submission has some for each comment and version.
const MOST: i64 = 2_000;

impl Tracking<'_> {
    /// What became of a submission, comment by comment, with what is new since its sender said to have read last.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing.
    pub async fn show(&self, actor: &Actor, secret: &str) -> Result<Followed> {
        let mut receipt = self.0.submissions().receipt(secret).await?;
        let mut tx = self.0.read().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        let acts = policy::may_act(&mut tx, actor, &subject).await.is_ok();
        let rows = repo::comments(&mut tx, &subject.id).await?;
        let mut moderated = moderation::told(self.0, &mut tx, &subject.id).await?;
        for comment in &mut receipt.comments {
            comment.moderation = moderated.remove(&comment.id).unwrap_or_default();
            let Some(row) = rows.iter().find(|row| row.id == comment.id) else { continue };
            let standing = standing(row, &subject, receipt.card.stage);
            comment.hand =
                Hand { correct: acts && standing.may_correct(), withdraw: acts && standing.may_withdraw() };
        }
        let rows = events::after(&mut tx, subject.id.as_str(), subject.seen, MOST).await?;
        let news = rows.into_iter().map(|row| self.news(row)).collect();
        Ok(Followed { receipt, news, acts })
    }

    /// Keeps that the sender has read up to a turn.
    ///
    /// # Errors
    /// `NotFound` for a secret that belongs to nothing; of an organisation's `Forbidden` when nobody is logged in,
    /// `NotFound` for who is no member, `Forbidden` for everyone but signatories.
    pub async fn seen(&self, actor: &Actor, secret: &str, turn: i64) -> Result<()> {
        let mut tx = self.0.write().await?;
        let subject = repo::subject(&mut tx, &hash(secret)).await?.ok_or(Error::NotFound)?;
        policy::may_act(&mut tx, actor, &subject).await?;
        repo::seen(&mut tx, &subject.id, turn).await?;
        self.0.commit_aside(tx).await
    }

    fn news(&self, row: events::Row) -> News {
        News {
            turn: row.turn,
            comment: row.comment_id,
            kind: row.kind,
            version: row.version,
            by: row.actor,
            reason: row.reason,
            at: self.0.civil(Instant(row.at)),
        }
    }
}
