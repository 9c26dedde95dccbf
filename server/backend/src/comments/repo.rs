//! The SQL of comments being written.

use model::comments::Form;
use model::ids::{AccountId, CommentId, ConsultationId, OrganisationId, SubmissionId};
use model::limits;
use model::moment::Instant;
use model::placements;
use model::submissions::Means;
use model::tracking::Words;

use super::store::Owner;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// A comment as stored, with the state of its submission.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Written {
    #[sqlx(try_from = "String")]
    pub(crate) id: CommentId,
    #[sqlx(try_from = "String")]
    pub(crate) submission_id: SubmissionId,
    #[sqlx(try_from = "String")]
    pub(crate) consultation_id: ConsultationId,
    pub(crate) version_id: String,
    pub(crate) provision_id: Option<String>,
    /// The provision by which it stands in the newest text.
    pub(crate) place_id: Option<String>,
    #[sqlx(try_from = "String")]
    pub(crate) place_state: placements::State,
    pub(crate) state: String,
    pub(crate) stance: String,
    pub(crate) kind: String,
    pub(crate) body: String,
    pub(crate) proposed_wording: String,
    pub(crate) reasons: String,
    pub(crate) fingerprint: String,
    pub(crate) submission_state: String,
    /// When its sender took it back.
    pub(crate) withdrawn_at: Option<i64>,
}

impl Written {
    /// Its words as they are stored.
    pub(crate) fn words(&self) -> Words {
        Words {
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }
}

macro_rules! written {
    ($rest:literal) => {
        concat!(
            "select c.id, c.submission_id, c.consultation_id, c.version_id, c.provision_id, c.place_id, c.place_state, c.state, c.stance, c.kind, c.body, \
             c.proposed_wording, c.reasons, c.fingerprint, s.state as submission_state, c.withdrawn_at \
             from comments c join submissions s on s.id = c.submission_id ",
            $rest
        )
    };
}

/// A comment of this holder's, sent or not.
pub(super) async fn own(tx: &mut Tx, id: &CommentId, holder: &str) -> Result<Option<Written>> {
    const OWN: &str = written!("where c.id = $1 and s.holder_hash = $2");
    Ok(one!(tx, Written, OWN, id.as_str(), holder)?)
}

/// A comment of this organisation's, sent or not.
pub(crate) async fn shared(
    tx: &mut Tx,
    id: &CommentId,
    organisation: &OrganisationId,
) -> Result<Option<Written>> {
    const SHARED: &str = written!("where c.id = $1 and s.organisation_id = $2");
    Ok(one!(tx, Written, SHARED, id.as_str(), organisation.as_str())?)
}

/// The comments of a submission, in their order.
pub(crate) async fn of(tx: &mut Tx, submission: &SubmissionId) -> Result<Vec<Written>> {
    const OF: &str = written!("where c.submission_id = $1 order by c.position, c.id limit $2");
    Ok(many!(tx, Written, OF, submission.as_str(), most())?)
}

/// A comment of what this member of staff enters by hand, entered or not.
pub(crate) async fn by_hand(tx: &mut Tx, id: &CommentId, account: &AccountId) -> Result<Option<Written>> {
    const BY_HAND: &str = written!("where c.id = $1 and s.entered_by = $2");
    Ok(one!(tx, Written, BY_HAND, id.as_str(), account.as_str())?)
}

/// The one draft of an owner in a consultation, and how many comments it holds.
pub(crate) async fn draft(
    tx: &mut Tx,
    consultation: &ConsultationId,
    owner: Owner<'_>,
) -> Result<Option<(String, i64)>> {
    const HELD: &str = "select s.id, (select count(*) from comments c where c.submission_id = s.id) \
         from submissions s where s.holder_hash = $1 and s.consultation_id = $2 and s.state = 'draft'";
    const SHARED: &str = "select s.id, (select count(*) from comments c where c.submission_id = s.id) \
         from submissions s where s.organisation_id = $1 and s.consultation_id = $2 and s.state = 'draft'";
    const BY_HAND: &str = "select s.id, (select count(*) from comments c where c.submission_id = s.id) \
         from submissions s where s.entered_by = $1 and s.consultation_id = $2 and s.state = 'draft'";
    Ok(match owner {
        Owner::Holder(holder) => one!(tx, (String, i64), HELD, holder, consultation.as_str())?,
        Owner::Organisation(id, _) => one!(tx, (String, i64), SHARED, id.as_str(), consultation.as_str())?,
        Owner::Staff(id) => one!(tx, (String, i64), BY_HAND, id.as_str(), consultation.as_str())?,
    })
}

/// Begins a draft, unless another tab or another member has just done so.
pub(super) async fn begin(
    tx: &mut Tx,
    id: &SubmissionId,
    consultation: &ConsultationId,
    owner: Owner<'_>,
    now: Instant,
) -> Result<()> {
    const BEGIN: &str = "insert into submissions (id, consultation_id, state, holder_hash, organisation_id, entered_by, \
         means, sender_name, sender_email, sender_county, sender_kind, sender_organisation, publish_name, created_at) \
         values ($1, $2, 'draft', $3, $4, $5, $6, '', '', '', '', '', $7, $8) on conflict do nothing";
    let (holder, organisation, staff, means) = match owner {
        Owner::Holder(holder) => (Some(holder), None, None, Means::Web),
        Owner::Organisation(id, _) => (None, Some(id.as_str()), None, Means::Web),
        Owner::Staff(account) => (None, None, Some(account.as_str()), Means::Letter),
    };
    run!(
        tx,
        BEGIN,
        id.as_str(),
        consultation.as_str(),
        holder,
        organisation,
        staff,
        means.as_str(),
        false,
        now.0
    )?;
    Ok(())
}

/// A comment to be stored.
pub(super) struct New<'a> {
    pub(super) id: &'a CommentId,
    pub(super) submission: &'a str,
    pub(super) consultation: &'a ConsultationId,
    pub(super) version: &'a str,
    pub(super) provision: Option<&'a str>,
    pub(super) page: Option<&'a str>,
    pub(super) form: &'a Form,
    pub(super) fingerprint: &'a str,
    pub(super) author: Option<&'a AccountId>,
    pub(super) now: Instant,
}

/// Stores a comment after those that the draft holds.
pub(super) async fn insert(tx: &mut Tx, new: New<'_>) -> Result<()> {
    const INSERT: &str = "insert into comments (id, submission_id, consultation_id, version_id, provision_id, place_id, \
         page_id, position, state, stance, kind, body, proposed_wording, reasons, fingerprint, created_at, \
         author_account_id) values ($1, $2, $3, $4, $5, $5, $6, (select coalesce(max(position), 0) + 1 \
         from comments where submission_id = $2), 'draft', $7, $8, $9, $10, $11, $12, $13, $14)";
    run!(
        tx,
        INSERT,
        new.id.as_str(),
        new.submission,
        new.consultation.as_str(),
        new.version,
        new.provision,
        new.page,
        &new.form.stance,
        &new.form.kind,
        &new.form.text,
        &new.form.proposed_wording,
        &new.form.reasons,
        new.fingerprint,
        new.now.0,
        new.author.map(AccountId::as_str)
    )?;
    Ok(())
}

/// Replaces what was typed.
pub(crate) async fn update(tx: &mut Tx, id: &CommentId, form: &Form, fingerprint: &str) -> Result<()> {
    const UPDATE: &str = "update comments set stance = $2, kind = $3, body = $4, proposed_wording = $5, reasons = $6, \
         fingerprint = $7 where id = $1 and state = 'draft'";
    run!(
        tx,
        UPDATE,
        id.as_str(),
        &form.stance,
        &form.kind,
        &form.text,
        &form.proposed_wording,
        &form.reasons,
        fingerprint
    )?;
    Ok(())
}

/// Replaces what was typed, if nobody has changed it since this revision; says whether it did.
pub(crate) async fn update_at(
    tx: &mut Tx,
    (id, revision): (&CommentId, i64),
    form: &Form,
    fingerprint: &str,
    (editor, now): (&AccountId, Instant),
) -> Result<bool> {
    const UPDATE: &str = "update comments set stance = $3, kind = $4, body = $5, proposed_wording = $6, reasons = $7, \
         fingerprint = $8, editor_account_id = $9, edited_at = $10, revision = revision + 1 \
         where id = $1 and revision = $2 and state = 'draft'";
    let touched = run!(
        tx,
        UPDATE,
        id.as_str(),
        revision,
        &form.stance,
        &form.kind,
        &form.text,
        &form.proposed_wording,
        &form.reasons,
        fingerprint,
        editor.as_str(),
        now.0
    )?;
    Ok(touched > 0)
}

/// Removes a draft comment, if nobody has changed it since this revision; says whether it did.
pub(crate) async fn delete_at(tx: &mut Tx, id: &CommentId, revision: i64) -> Result<bool> {
    const DELETE: &str = "delete from comments where id = $1 and revision = $2 and state = 'draft'";
    Ok(run!(tx, DELETE, id.as_str(), revision)? > 0)
}

/// Removes a draft comment.
pub(crate) async fn delete(tx: &mut Tx, id: &CommentId) -> Result<()> {
    const DELETE: &str = "delete from comments where id = $1 and state = 'draft'";
    run!(tx, DELETE, id.as_str())?;
    Ok(())
}

/// Comments that wait in the drafts of a holder.
pub(super) async fn waiting(tx: &mut Tx, holder: &str) -> Result<i64> {
    const WAITING: &str = "select count(*) from comments c join submissions s on s.id = c.submission_id \
         where s.holder_hash = $1 and s.state = 'draft'";
    Ok(scalar!(tx, i64, WAITING, holder)?.unwrap_or(0))
}

fn most() -> i64 {
    i64::try_from(limits::COMMENTS_PER_SUBMISSION).unwrap_or(i64::MAX)
}
