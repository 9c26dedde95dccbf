//! Changing a decision that is not public: its words, or what it answers. Whoever does so has drafted it from then on, and
//! nobody has approved it any more; what it was stays among its steps.

use model::ids::ConsultationId;
use model::outcomes::{Act, Form, Selection};

use super::draft::{parsed, taken};
use super::repo::{self, Hand};
use super::{Outcomes, lists, policy};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::reading::Opened;
use crate::{Actor, consultations};

impl Outcomes<'_> {
    /// Gives a decision another outcome or reason, if it is still at this revision. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or decision; `Invalid` by field of [`Form`]; `Conflict` `Changed` when
    /// somebody has changed, approved or released it meanwhile.
    pub async fn change(
        &self,
        actor: &Actor,
        slug: &str,
        (id, revision): (&str, i64),
        form: &Form,
    ) -> Result<()> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let consultation = self.held(&mut tx, slug, id).await?;
        let answer = parsed(&mut tx, &consultation, form).await?;
        if !repo::rewrite(&mut tx, (id, revision), Some(&answer), 0, hand).await? {
            return Err(Conflict::Changed.into());
        }
        repo::step(&mut tx, id, Act::Changed, "", hand).await?;
        self.0.audit(&mut tx, staff, "change_decision", &format!("decision:{id}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Puts more comments that have no decision under one that is not public, if it is still at this revision. For
    /// experts.
    ///
    /// # Errors
    /// As [`Outcomes::change`]; `Invalid` and `Conflict` of the comments as [`Outcomes::draft`].
    pub async fn join(
        &self,
        actor: &Actor,
        slug: &str,
        (id, revision): (&str, i64),
        selection: &Selection,
    ) -> Result<()> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let consultation = self.held(&mut tx, slug, id).await?;
        let comments = taken(&mut tx, &opened, selection).await?;
        let more = i64::try_from(comments.len()).unwrap_or(i64::MAX);
        let done = repo::rewrite(&mut tx, (id, revision), None, more, hand).await?
            && lists::assign(&mut tx, &consultation, id, &comments).await?;
        if !done {
            return Err(Conflict::Changed.into());
        }
        repo::step(&mut tx, id, Act::Joined, "", hand).await?;
        self.0.audit(&mut tx, staff, "extend_decision", &format!("decision:{id}")).await?;
        self.0.commit_aside(tx).await
    }

    /// Takes a comment out of a decision, if that is still at this revision: it has none any more, and the decision is a
    /// draft from then on. For experts.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug or decision; `Conflict` `Changed` when the comment is not under it, or
    /// it was changed, approved or released meanwhile.
    pub async fn take_out(
        &self,
        actor: &Actor,
        slug: &str,
        comment: &str,
        (id, revision): (&str, i64),
    ) -> Result<()> {
        let staff = policy::may_draft(self.0, actor, slug).await?;
        let hand = Hand { account: staff.account.as_str(), at: self.0.now() };
        let mut tx = self.0.write().await?;
        self.held(&mut tx, slug, id).await?;
        let done = repo::rewrite(&mut tx, (id, revision), None, -1, hand).await?
            && repo::take_out(&mut tx, comment, id, hand).await?;
        if !done {
            return Err(Conflict::Changed.into());
        }
        repo::step(&mut tx, id, Act::Left, "", hand).await?;
        self.0.audit(&mut tx, staff, "take_out_comment", &format!("comment:{comment}")).await?;
        self.0.commit_aside(tx).await
    }

    /// The consultation, whose desk this transaction holds, if the decision is its own.
    pub(super) async fn held(&self, tx: &mut Tx, slug: &str, decision: &str) -> Result<ConsultationId> {
        let id = consultations::repo::id_by_slug(tx, slug).await?.ok_or(Error::NotFound)?;
        repo::hold(tx, &id).await?;
        repo::by_id(tx, &id, decision).await?.ok_or(Error::NotFound)?;
        Ok(id)
    }
}
