//! The SQL of following, correcting and taking back.

use model::comments::State;
use model::ids::{AccountId, ConsultationId, SubmissionId};
use model::moment::Instant;
use model::submissions::Means;
use model::tracking::Words;

use crate::db::{Tx, many, one, run};
use crate::error::Result;

/// Comments of one submission, and more than there are.
const MOST: i64 = 1_000;

/// A submission that was sent, for whoever holds its secret.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Subject {
    #[sqlx(try_from = "String")]
    pub(crate) id: SubmissionId,
    #[sqlx(try_from = "String")]
    pub(crate) consultation_id: ConsultationId,
    /// The organisation with an account that sent it.
    pub(crate) organisation_id: Option<String>,
    #[sqlx(try_from = "String")]
    pub(crate) means: Means,
    pub(crate) sender_email: String,
    pub(crate) register_year: i64,
    pub(crate) register_number: i64,
    /// Up to which turn its sender has read.
    pub(crate) seen: i64,
}

/// By the hash of the secret of its tracking address.
pub(crate) async fn subject(tx: &mut Tx, tracking_hash: &str) -> Result<Option<Subject>> {
    const SUBJECT: &str = "select id, consultation_id, organisation_id, means, sender_email, register_year, \
         register_number, seen from submissions where tracking_hash = $1 and state = 'sent'";
    Ok(one!(tx, Subject, SUBJECT, tracking_hash)?)
}

/// A comment of it, as far as it decides what may be done.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Comment {
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) revision: i64,
    pub(super) body: String,
    pub(super) proposed_wording: String,
    pub(super) reasons: String,
    pub(super) endorsements: i64,
    pub(super) corrections: i64,
    /// Experts' settlements and decisions, editors' statements and moderators' acts about it.
    pub(super) handled: i64,
}

impl Comment {
    pub(super) fn words(&self) -> Words {
        Words {
            text: self.body.clone(),
            proposed_wording: self.proposed_wording.clone(),
            reasons: self.reasons.clone(),
        }
    }
}

/// The comments of a submission, in their order.
pub(super) async fn comments(tx: &mut Tx, submission: &SubmissionId) -> Result<Vec<Comment>> {
    const COMMENTS: &str = "select c.id, c.state, c.revision, c.body, c.proposed_wording, c.reasons, c.endorsements, \
         (select count(*) from comment_revisions r where r.comment_id = c.id) as corrections, \
         (select count(*) from placements p where p.comment_id = c.id and p.settled_by is not null) \
         + (select count(*) from credits k where k.comment_id = c.id) \
         + case when c.decision_id is null then 0 else 1 end \
         + (select count(*) from moderation_acts m where m.comment_id = c.id) as handled \
         from comments c where c.submission_id = $1 order by c.position, c.id limit $2";
    Ok(many!(tx, Comment, COMMENTS, submission.as_str(), MOST)?)
}

/// Keeps the present wording of a comment among those that it had.
pub(super) async fn keep_revision(
    tx: &mut Tx,
    comment: &Comment,
    account: Option<&AccountId>,
    now: Instant,
) -> Result<()> {
    const KEEP: &str = "insert into comment_revisions (comment_id, revision, body, proposed_wording, reasons, \
         account_id, at) values ($1, $2, $3, $4, $5, $6, $7)";
    let Comment { id, revision, body, proposed_wording, reasons, .. } = comment;
    let account = account.map(AccountId::as_str);
    run!(tx, KEEP, id, *revision, body, proposed_wording, reasons, account, now.0)?;
    Ok(())
}

/// Replaces the words of a published comment, if nobody has since this revision; says whether it did.
pub(super) async fn correct(
    tx: &mut Tx,
    comment: &Comment,
    words: &Words,
    fingerprint: &str,
    now: Instant,
) -> Result<bool> {
    const CORRECT: &str = "update comments set body = $3, proposed_wording = $4, reasons = $5, fingerprint = $6, \
         corrected_at = $7, campaign_seen = null, coding_seen = null, revision = revision + 1 \
         where id = $1 and revision = $2 and state = 'published'";
    let Words { text, proposed_wording, reasons } = words;
    let touched = run!(
        tx,
        CORRECT,
        &comment.id,
        comment.revision,
        text,
        proposed_wording,
        reasons,
        fingerprint,
        now.0
    )?;
    Ok(touched > 0)
}

/// Takes a comment back; says whether it was there to be taken.
pub(super) async fn withdraw(tx: &mut Tx, comment: &str, now: Instant) -> Result<bool> {
    const WITHDRAW: &str = "update comments set state = 'withdrawn', withdrawn_at = $2, campaign_seen = null, coding_seen = null \
         where id = $1 and state in ('published', 'hidden', 'waiting')";
    const WAITS_NO_MORE: &str = "delete from moderation_queue where comment_id = $1";
    let withdrawn = run!(tx, WITHDRAW, comment, now.0)? > 0;
    run!(tx, WAITS_NO_MORE, comment)?;
    Ok(withdrawn)
}

/// Keeps up to which turn its sender has read; never less than before, and never more than there is.
pub(super) async fn seen(tx: &mut Tx, submission: &SubmissionId, turn: i64) -> Result<()> {
    const SEEN: &str = "update submissions set seen = $2 where id = $1 and seen < $2 and turns >= $2";
    run!(tx, SEEN, submission.as_str(), turn)?;
    Ok(())
}
