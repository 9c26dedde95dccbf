//! The SQL of shared drafts.

use model::ids::{AccountId, CommentId, ConsultationId, OrganisationId, SubmissionId};
use model::moment::Instant;
use model::shared_drafts::NoteKind;

use crate::db::{Tx, many, one, run};
use crate::error::Result;

/// Notes shown of one draft, the newest.
const MOST_NOTES: i64 = 500;
/// Submissions that an organisation sent to one consultation.
const MOST_SENT: i64 = 50;
const MOST_MEMBERS: i64 = 200;

/// A draft of an organisation.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct DraftRow {
    #[sqlx(try_from = "String")]
    pub(super) id: SubmissionId,
    pub(super) proposed_at: Option<i64>,
    pub(super) proposer: Option<String>,
    pub(super) withdrawn_at: Option<i64>,
    pub(super) withdrawer: Option<String>,
}

pub(super) async fn draft(
    tx: &mut Tx,
    organisation: &OrganisationId,
    consultation: &ConsultationId,
) -> Result<Option<DraftRow>> {
    const DRAFT: &str = "select s.id, s.proposed_at, nullif(p.name, '') as proposer, s.withdrawn_at, nullif(w.name, '') as withdrawer \
         from submissions s left join accounts p on p.id = s.proposed_by left join accounts w on w.id = s.withdrawn_by \
         where s.organisation_id = $1 and s.consultation_id = $2 and s.state = 'draft'";
    Ok(one!(tx, DraftRow, DRAFT, organisation.as_str(), consultation.as_str())?)
}

/// The consultation of a submission of this organisation's, sent or not.
pub(super) async fn consultation(
    tx: &mut Tx,
    submission: &SubmissionId,
    organisation: &OrganisationId,
) -> Result<Option<ConsultationId>> {
    const OF: &str = "select consultation_id from submissions where id = $1 and organisation_id = $2";
    let found = one!(tx, (String,), OF, submission.as_str(), organisation.as_str())?;
    Ok(found.map(|(id,)| id.into()))
}

/// Takes a draft for this transaction because somebody changes it, which withdraws a proposal; `false` when it is no
/// draft any more.
pub(crate) async fn touch(tx: &mut Tx, id: &SubmissionId, account: &AccountId, now: Instant) -> Result<bool> {
    const TOUCH: &str = "update submissions set changed_at = $2, \
         withdrawn_by = case when proposed_at is not null and withdrawn_at is null then $3 else withdrawn_by end, \
         withdrawn_at = case when proposed_at is not null and withdrawn_at is null then $2 else withdrawn_at end \
         where id = $1 and state = 'draft'";
    Ok(run!(tx, TOUCH, id.as_str(), now.0, account.as_str())? > 0)
}

/// Proposes a draft for signature; `false` when it is no draft any more.
pub(super) async fn propose(
    tx: &mut Tx,
    id: &SubmissionId,
    account: &AccountId,
    now: Instant,
) -> Result<bool> {
    const PROPOSE: &str = "update submissions set proposed_at = $2, proposed_by = $3, withdrawn_at = null, \
         withdrawn_by = null where id = $1 and state = 'draft'";
    Ok(run!(tx, PROPOSE, id.as_str(), now.0, account.as_str())? > 0)
}

/// Says who sent it.
pub(super) async fn signed(tx: &mut Tx, id: &SubmissionId, account: &AccountId) -> Result<()> {
    const SIGNED: &str = "update submissions set sent_by = $2 where id = $1";
    run!(tx, SIGNED, id.as_str(), account.as_str())?;
    Ok(())
}

/// Who wrote and changed a comment.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct HandRow {
    #[sqlx(try_from = "String")]
    pub(super) id: CommentId,
    pub(super) author: Option<String>,
    pub(super) created_at: i64,
    pub(super) editor: Option<String>,
    pub(super) edited_at: Option<i64>,
    pub(super) revision: i64,
}

/// Those of all comments of a draft, in their order.
pub(super) async fn hands(tx: &mut Tx, submission: &SubmissionId) -> Result<Vec<HandRow>> {
    const HANDS: &str = "select c.id, nullif(a.name, '') as author, c.created_at, nullif(e.name, '') as editor, c.edited_at, c.revision \
         from comments c left join accounts a on a.id = c.author_account_id \
         left join accounts e on e.id = c.editor_account_id \
         where c.submission_id = $1 order by c.position, c.id limit $2";
    let most = i64::try_from(model::limits::COMMENTS_PER_SUBMISSION).unwrap_or(i64::MAX);
    Ok(many!(tx, HandRow, HANDS, submission.as_str(), most)?)
}

/// A note.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct NoteRow {
    pub(super) comment_id: Option<String>,
    pub(super) name: Option<String>,
    #[sqlx(try_from = "String")]
    pub(super) kind: NoteKind,
    pub(super) label: String,
    pub(super) body: String,
    pub(super) created_at: i64,
}

/// The notes of a draft, the newest first.
pub(super) async fn notes(tx: &mut Tx, submission: &SubmissionId) -> Result<Vec<NoteRow>> {
    const NOTES: &str = "select n.comment_id, nullif(a.name, '') as name, n.kind, n.label, n.body, n.created_at from notes n \
         left join accounts a on a.id = n.account_id where n.submission_id = $1 \
         order by n.created_at desc, n.id desc limit $2";
    Ok(many!(tx, NoteRow, NOTES, submission.as_str(), MOST_NOTES)?)
}

/// A note to be stored.
pub(super) struct NewNote<'a> {
    pub(super) id: &'a str,
    pub(super) submission: &'a SubmissionId,
    pub(super) comment: Option<&'a CommentId>,
    pub(super) account: &'a AccountId,
    pub(super) kind: NoteKind,
    pub(super) label: &'a str,
    pub(super) body: &'a str,
    pub(super) now: Instant,
}

pub(super) async fn insert_note(tx: &mut Tx, new: &NewNote<'_>) -> Result<()> {
    const INSERT: &str = "insert into notes (id, submission_id, comment_id, account_id, kind, label, body, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)";
    run!(
        tx,
        INSERT,
        new.id,
        new.submission.as_str(),
        new.comment.map(CommentId::as_str),
        new.account.as_str(),
        new.kind.as_str(),
        new.label,
        new.body,
        new.now.0
    )?;
    Ok(())
}

/// What the register is told of an organisation.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Profile {
    pub(super) name: String,
    pub(super) county: String,
    pub(super) contact_email: String,
}

pub(super) async fn profile(tx: &mut Tx, organisation: &OrganisationId) -> Result<Option<Profile>> {
    const PROFILE: &str = "select name, county, contact_email from organisations where id = $1";
    Ok(one!(tx, Profile, PROFILE, organisation.as_str())?)
}

/// Names of those who may sign.
pub(super) async fn signatories(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<String>> {
    const SIGNATORIES: &str = "select a.name from memberships m join accounts a on a.id = m.account_id \
         where m.organisation_id = $1 and m.signatory = $2 and a.state = 'active' order by a.name limit $3";
    let rows = many!(tx, (String,), SIGNATORIES, organisation.as_str(), true, MOST_MEMBERS)?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// What an organisation sent to a consultation: id, when, year, number; the newest first.
pub(super) async fn sent(
    tx: &mut Tx,
    organisation: &OrganisationId,
    consultation: &ConsultationId,
) -> Result<Vec<(String, i64, i64, i64)>> {
    const SENT: &str = "select id, sent_at, register_year, register_number from submissions \
         where organisation_id = $1 and consultation_id = $2 and state = 'sent' order by sent_at desc, id desc limit $3";
    Ok(many!(tx, (String, i64, i64, i64), SENT, organisation.as_str(), consultation.as_str(), MOST_SENT)?)
}
