//! The SQL of endorsements.

use model::ids::{AccountId, CommentId, ConsultationId, OrganisationId};
use model::moment::Instant;

use crate::db::{Tx, one, run};
use crate::error::Result;

/// A published comment, as far as endorsing asks.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Subject {
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    pub(super) provision_id: Option<String>,
    pub(super) place_id: Option<String>,
    /// The organisation that sent it, when one with an account did.
    pub(super) organisation_id: Option<String>,
}

pub(super) async fn subject(tx: &mut Tx, comment: &CommentId) -> Result<Option<Subject>> {
    const SUBJECT: &str = "select c.consultation_id, c.provision_id, c.place_id, s.organisation_id from comments c \
         join submissions s on s.id = c.submission_id where c.id = $1 and c.state = 'published' and s.state = 'sent'";
    Ok(one!(tx, Subject, SUBJECT, comment.as_str())?)
}

pub(super) async fn has(tx: &mut Tx, comment: &CommentId, organisation: &OrganisationId) -> Result<bool> {
    const HAS: &str = "select comment_id from endorsements where comment_id = $1 and organisation_id = $2";
    Ok(one!(tx, (String,), HAS, comment.as_str(), organisation.as_str())?.is_some())
}

/// Stores an endorsement; `false` when it is there already.
pub(super) async fn insert(
    tx: &mut Tx,
    comment: &CommentId,
    organisation: &OrganisationId,
    account: &AccountId,
    now: Instant,
) -> Result<bool> {
    const INSERT: &str = "insert into endorsements (comment_id, organisation_id, account_id, created_at) \
         values ($1, $2, $3, $4) on conflict do nothing";
    Ok(run!(tx, INSERT, comment.as_str(), organisation.as_str(), account.as_str(), now.0)? > 0)
}

/// Removes an endorsement; `false` when there is none.
pub(super) async fn delete(tx: &mut Tx, comment: &CommentId, organisation: &OrganisationId) -> Result<bool> {
    const DELETE: &str = "delete from endorsements where comment_id = $1 and organisation_id = $2";
    Ok(run!(tx, DELETE, comment.as_str(), organisation.as_str())? > 0)
}

/// Keeps the counter of the comment.
pub(super) async fn count(tx: &mut Tx, comment: &CommentId, by: i64) -> Result<()> {
    const COUNT: &str = "update comments set endorsements = endorsements + $2 where id = $1";
    run!(tx, COUNT, comment.as_str(), by)?;
    Ok(())
}
