//! Four eyes: a colleague approves what somebody else has drafted, or sends it back with words.

use model::outcomes::Act;
use model::{Invalid, Problem, limits, text};

use super::repo::{self, Hand};
use super::{Outcomes, policy};
use crate::error::{Conflict, Error, Result};
use crate::{Actor, consultations};

impl Outcomes<'_> {
    /// Approves decisions, all or none, each at the revision that was read. Nobody approves what they drafted. For
    /// experts and editors.
    ///
    /// # Errors
    /// `Forbidden`, also for a decision of one's own; `NotFound` for an unknown slug or decision; `Invalid` on
    /// `decisions`, `Missing` or `TooMany`; `Conflict` `Changed` when one was changed, approved or released meanwhile.
    pub async fn approve(&self, actor: &Actor, slug: &str, decisions: &[(String, i64)]) -> Result<()> {
        let staff = policy::may_approve(self.0, actor, slug).await?;
        if decisions.is_empty() {
            return Err(Invalid::one("decisions", Problem::Missing).into());
        }
        if decisions.len() > limits::APPROVED_AT_ONCE {
            let max = u64::try_from(limits::APPROVED_AT_ONCE).unwrap_or(u64::MAX);
            return Err(Invalid::one("decisions", Problem::TooMany { max }).into());
        }
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let found = consultations::repo::id_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        repo::hold(&mut tx, &found).await?;
        for (id, revision) in decisions {
            if !repo::approve(&mut tx, &found, (id, *revision), hand).await? {
                let row = repo::by_id(&mut tx, &found, id).await?.ok_or(Error::NotFound)?;
                let own = row.drafted_by == hand.account && row.revision == *revision;
                return Err(if own { Error::Forbidden } else { Conflict::Changed.into() });
            }
            repo::step(&mut tx, id, Act::Approved, "", hand).await?;
            self.0.audit(&mut tx, staff, "approve_decision", &format!("decision:{id}")).await?;
        }
        self.0.commit_aside(tx).await
    }

    /// Sends a decision back to whoever drafts, saying why; an approval is taken back. For experts and editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or decision; `Invalid` on `words`, `Missing` or `TooLong`; `Conflict`
    /// `Changed` when it was changed, approved or released meanwhile.
    pub async fn send_back(
        &self,
        actor: &Actor,
        slug: &str,
        (id, revision): (&str, i64),
        words: &str,
    ) -> Result<()> {
        let staff = policy::may_approve(self.0, actor, slug).await?;
        let words = text::clean(words).trim().to_owned();
        if words.is_empty() {
            return Err(Invalid::one("words", Problem::Missing).into());
        }
        if u64::try_from(words.chars().count()).unwrap_or(u64::MAX) > limits::REASON {
            return Err(Invalid::one("words", Problem::TooLong { max: limits::REASON }).into());
        }
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let found = self.held(&mut tx, slug, id).await?;
        if !repo::send_back(&mut tx, &found, (id, revision)).await? {
            return Err(Conflict::Changed.into());
        }
        repo::step(&mut tx, id, Act::SentBack, &words, hand).await?;
        self.0.audit(&mut tx, staff, "send_back_decision", &format!("decision:{id}")).await?;
        self.0.commit_aside(tx).await
    }
}
