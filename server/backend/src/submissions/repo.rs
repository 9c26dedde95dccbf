//! The SQL of submissions and of the register.

use model::comments::State;
use model::ids::{ConsultationId, SubmissionId};
use model::moment::Instant;
use model::submissions::{Means, Sender, SenderForm};

use super::parts::Ready;
use crate::db::{Tx, many, on, one, run, scalar};
use crate::error::{Error, Result};

/// Drafts of one browser session: one per consultation.
const MOST_DRAFTS: i64 = 100;

/// A submission as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Stored {
    #[sqlx(try_from = "String")]
    pub(super) id: SubmissionId,
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    #[sqlx(try_from = "String")]
    pub(super) means: Means,
    pub(super) sender_name: String,
    pub(super) sender_email: String,
    pub(super) sender_county: String,
    pub(super) sender_kind: String,
    pub(super) sender_organisation: String,
    pub(super) publish_name: bool,
    pub(super) sent_at: Option<i64>,
    pub(super) register_year: Option<i64>,
    pub(super) register_number: Option<i64>,
    pub(super) leaf_hash: Option<String>,
}

impl Stored {
    /// The sender as typed.
    pub(super) fn sender(&self) -> SenderForm {
        SenderForm {
            name: self.sender_name.clone(),
            email: self.sender_email.clone(),
            county: self.sender_county.clone(),
            kind: self.sender_kind.clone(),
            organisation: self.sender_organisation.clone(),
            publish_name: self.publish_name,
        }
    }
}

macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "select id, consultation_id, means, sender_name, sender_email, sender_county, sender_kind, \
             sender_organisation, publish_name, sent_at, register_year, register_number, leaf_hash from submissions ",
            $rest
        )
    };
}

/// The unsent drafts of a holder, the oldest first.
pub(super) async fn drafts(tx: &mut Tx, holder: &str) -> Result<Vec<Stored>> {
    const DRAFTS: &str = stored!("where holder_hash = $1 and state = 'draft' order by id limit $2");
    Ok(many!(tx, Stored, DRAFTS, holder, MOST_DRAFTS)?)
}

/// A submission of this holder's, sent or not.
pub(super) async fn own(tx: &mut Tx, id: &SubmissionId, holder: &str) -> Result<Option<Stored>> {
    const OWN: &str = stored!("where id = $1 and holder_hash = $2");
    Ok(one!(tx, Stored, OWN, id.as_str(), holder)?)
}

/// Stores the sender of a draft; `false` when it is no draft any more. Takes the row for this transaction, so that of
/// two tabs that send at once one waits for the other.
pub(super) async fn keep_sender(tx: &mut Tx, id: &SubmissionId, sender: &SenderForm) -> Result<bool> {
    const KEEP: &str = "update submissions set sender_name = $2, sender_email = $3, sender_county = $4, \
         sender_kind = $5, sender_organisation = $6, publish_name = $7 where id = $1 and state = 'draft'";
    let touched = run!(
        tx,
        KEEP,
        id.as_str(),
        &sender.name,
        &sender.email,
        &sender.county,
        &sender.kind,
        &sender.organisation,
        sender.publish_name
    )?;
    Ok(touched > 0)
}

/// A sent submission by the hash of its secret.
pub(super) async fn tracked(tx: &mut Tx, tracking_hash: &str) -> Result<Option<Stored>> {
    const TRACKED: &str = stored!("where tracking_hash = $1 and state = 'sent'");
    Ok(one!(tx, Stored, TRACKED, tracking_hash)?)
}

/// What an earlier request with this key did: the hash of its body, its submission and number.
pub(super) async fn keyed(tx: &mut Tx, key_hash: &str) -> Result<Option<(String, String, i64, i64)>> {
    const KEYED: &str = "select k.body_hash, s.id, s.register_year, s.register_number from idempotency_keys k \
         join submissions s on s.id = k.submission_id where k.key_hash = $1";
    Ok(one!(tx, (String, String, i64, i64), KEYED, key_hash)?)
}

/// Keeps a key; `false` when another request has it.
pub(super) async fn keep_key(
    tx: &mut Tx,
    key: &str,
    body: &str,
    id: &SubmissionId,
    now: Instant,
) -> Result<bool> {
    const KEEP: &str = "insert into idempotency_keys (key_hash, body_hash, submission_id, created_at) \
         values ($1, $2, $3, $4) on conflict do nothing";
    Ok(run!(tx, KEEP, key, body, id.as_str(), now.0)? > 0)
}

/// A submission that arrives whole; [`register`] makes it a sent one.
pub(super) async fn insert(
    tx: &mut Tx,
    id: &SubmissionId,
    consultation: &ConsultationId,
    means: Means,
    sender: &Sender,
    now: Instant,
) -> Result<()> {
    const INSERT: &str = "insert into submissions (id, consultation_id, state, means, sender_name, sender_email, \
         sender_county, sender_kind, sender_organisation, publish_name, created_at) \
         values ($1, $2, 'draft', $3, $4, $5, $6, $7, $8, $9, $10)";
    run!(
        tx,
        INSERT,
        id.as_str(),
        consultation.as_str(),
        means.as_str(),
        &sender.name,
        &sender.email,
        &sender.county,
        sender.kind.as_str(),
        sender.organisation.as_deref().unwrap_or_default(),
        sender.publish_name,
        now.0
    )?;
    Ok(())
}

/// The comments of a submission that arrives whole, published, in their order.
pub(super) async fn insert_comments(
    tx: &mut Tx,
    submission: &SubmissionId,
    consultation: &ConsultationId,
    comments: &[Ready],
    now: Instant,
) -> Result<()> {
    const INSERT: &str = "insert into comments (id, submission_id, consultation_id, version_id, provision_id, page_id, \
         position, state, stance, kind, body, proposed_wording, reasons, fingerprint, created_at) ";
    on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(INSERT);
        query.push_values((1_i64..).zip(comments), |mut row, (position, ready)| {
            let (provision, comment) = (ready.subject.provision(), &ready.comment);
            row.push_bind(ready.id.as_str()).push_bind(submission.as_str()).push_bind(consultation.as_str());
            row.push_bind(ready.subject.text.version.as_str());
            row.push_bind(provision.map(|provision| provision.id.as_str()));
            row.push_bind(provision.and_then(|provision| provision.page.as_deref()));
            row.push_bind(position).push_bind(State::Published.as_str());
            row.push_bind(comment.stance.as_str())
                .push_bind(comment.kind.as_str())
                .push_bind(comment.text.as_str());
            row.push_bind(comment.proposed_wording.as_deref().unwrap_or_default());
            row.push_bind(comment.reasons.as_deref().unwrap_or_default());
            row.push_bind(ready.fingerprint.as_str()).push_bind(now.0);
        });
        query.build().execute(c).await.map(|_| ())
    })?;
    Ok(())
}

/// Publishes the comments of a draft.
pub(super) async fn publish_comments(tx: &mut Tx, submission: &SubmissionId) -> Result<()> {
    const PUBLISH: &str =
        "update comments set state = 'published' where submission_id = $1 and state = 'draft'";
    run!(tx, PUBLISH, submission.as_str())?;
    Ok(())
}

/// The next number of a year. Whoever takes it holds the year's row until the commit, so that no number is ever given
/// twice or left out.
pub(super) async fn next_number(tx: &mut Tx, year: i64) -> Result<i64> {
    const NEXT: &str = "insert into register_years (year, last) values ($1, 1) \
         on conflict (year) do update set last = register_years.last + 1 returning last";
    scalar!(tx, i64, NEXT, year)?.ok_or_else(|| Error::internal("the register gave no number"))
}

/// What makes a draft a sent submission.
pub(super) struct Entered<'a> {
    pub(super) id: &'a SubmissionId,
    pub(super) sent: Instant,
    pub(super) year: i64,
    pub(super) number: i64,
    pub(super) tracking_hash: &'a str,
    pub(super) leaf_salt: &'a str,
    pub(super) leaf_hash: &'a str,
}

/// Enters a submission in the register.
pub(super) async fn register(tx: &mut Tx, entered: &Entered<'_>) -> Result<()> {
    const REGISTER: &str = "update submissions set state = 'sent', sent_at = $2, register_year = $3, \
         register_number = $4, tracking_hash = $5, leaf_salt = $6, leaf_hash = $7 where id = $1";
    run!(
        tx,
        REGISTER,
        entered.id.as_str(),
        entered.sent.0,
        entered.year,
        entered.number,
        entered.tracking_hash,
        entered.leaf_salt,
        entered.leaf_hash
    )?;
    Ok(())
}
