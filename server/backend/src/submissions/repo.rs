//! The SQL of submissions and of the register.

use std::collections::HashSet;

use model::Language;
use model::citizens::folded;
use model::comments::State;
use model::ids::{ConsultationId, SubmissionId};
use model::moment::Instant;
use model::submissions::{Means, SenderForm};

use super::parts::{Key, Ready, Whole};
use super::register::Seal;
use super::send::Arrival;
use crate::db::{Tx, many, on, one, run, scalar};
use crate::error::{Error, Result};

/// Drafts of one browser session: one per consultation.
const MOST_DRAFTS: i64 = 100;

/// A submission as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Stored {
    #[sqlx(try_from = "String")]
    pub(crate) id: SubmissionId,
    #[sqlx(try_from = "String")]
    pub(crate) consultation_id: ConsultationId,
    #[sqlx(try_from = "String")]
    pub(crate) means: Means,
    pub(crate) sender_name: String,
    pub(crate) sender_email: String,
    pub(crate) sender_county: String,
    pub(crate) sender_kind: String,
    pub(crate) sender_organisation: String,
    pub(crate) publish_name: bool,
    pub(crate) sent_at: Option<i64>,
    pub(crate) register_year: Option<i64>,
    pub(crate) register_number: Option<i64>,
    pub(crate) leaf_hash: Option<String>,
    pub(crate) sender_contact: String,
    pub(crate) anonymous: Option<bool>,
}

impl Stored {
    /// The sender as typed.
    pub(crate) fn sender(&self) -> SenderForm {
        SenderForm {
            name: self.sender_name.clone(),
            email: self.sender_email.clone(),
            county: self.sender_county.clone(),
            kind: self.sender_kind.clone(),
            organisation: self.sender_organisation.clone(),
            publish_name: self.publish_name,
            contact: self.sender_contact.clone(),
            anonymous: self.anonymous.unwrap_or_default(),
        }
    }
}

macro_rules! stored {
    ($rest:literal) => {
        concat!(
            "select id, consultation_id, means, sender_name, sender_email, sender_county, sender_kind, \
             sender_organisation, publish_name, sent_at, register_year, register_number, leaf_hash, sender_contact, anonymous from submissions ",
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

/// Any submission.
pub(crate) async fn by_id(tx: &mut Tx, id: &SubmissionId) -> Result<Option<Stored>> {
    const BY_ID: &str = stored!("where id = $1");
    Ok(one!(tx, Stored, BY_ID, id.as_str())?)
}

/// Stores the sender of a draft; `false` when it is no draft any more. Takes the row for this transaction, so that of
/// two tabs that send at once one waits for the other.
pub(crate) async fn keep_sender(tx: &mut Tx, id: &SubmissionId, sender: &SenderForm) -> Result<bool> {
    const KEEP: &str = "update submissions set sender_name = $2, sender_email = $3, sender_county = $4, \
         sender_kind = $5, sender_organisation = $6, publish_name = $7, sender_email_folded = $8, \
         sender_contact = $9, anonymous = $10 where id = $1 and state = 'draft'";
    let touched = run!(
        tx,
        KEEP,
        id.as_str(),
        &sender.name,
        &sender.email,
        &sender.county,
        &sender.kind,
        &sender.organisation,
        sender.publish_name,
        folded(&sender.email),
        &sender.contact,
        sender.anonymous
    )?;
    Ok(touched > 0)
}

/// Keeps a draft until an instant, however short drafts are kept.
pub(super) async fn keep_until(tx: &mut Tx, id: &SubmissionId, until: Instant) -> Result<()> {
    run!(
        tx,
        "update submissions set held_until = $2 where id = $1 and state = 'draft'",
        id.as_str(),
        until.0
    )?;
    Ok(())
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

/// Rows in one statement: SQLite takes 32,766 values.
const AT_ONCE: usize = 1_000;

/// A submission that arrived whole.
pub(super) struct Arrived<'a> {
    pub(super) id: SubmissionId,
    pub(super) whole: &'a Whole,
    /// Published, or waiting for a moderator.
    pub(super) state: State,
}

/// Stores submissions as sent, each with what the register gave it.
pub(super) async fn insert(tx: &mut Tx, arrived: &[Arrived<'_>], seals: &[Seal]) -> Result<()> {
    const INSERT: &str = "insert into submissions (id, consultation_id, state, means, sender_name, sender_email, \
         sender_county, sender_kind, sender_organisation, publish_name, created_at, sent_at, register_year, \
         register_number, tracking_hash, leaf_salt, leaf_hash, sender_email_folded, leaf_index, entry) ";
    on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(INSERT);
        query.push_values(arrived.iter().zip(seals), |mut row, (Arrived { id, whole, .. }, seal)| {
            let sender = &whole.sender;
            row.push_bind(id.as_str()).push_bind(whole.found.id.as_str()).push_bind("sent");
            row.push_bind(whole.means.as_str())
                .push_bind(sender.name.as_str())
                .push_bind(sender.email.as_str());
            row.push_bind(sender.county.as_str()).push_bind(sender.kind.as_str());
            row.push_bind(sender.organisation.as_deref().unwrap_or_default()).push_bind(sender.publish_name);
            row.push_bind(whole.sent.0).push_bind(whole.sent.0).push_bind(seal.year).push_bind(seal.number);
            row.push_bind(seal.tracking_hash.as_str()).push_bind(seal.leaf_salt.as_str());
            row.push_bind(seal.leaf_hash.as_str()).push_bind(folded(&sender.email));
            row.push_bind(seal.leaf_index).push_bind(seal.entry.as_str());
        });
        query.build().execute(c).await.map(|_| ())
    })?;
    Ok(())
}

/// Keeps the keys, and gives those that no other request had. Always in one order, so that of two transactions with the
/// same keys one waits for the other and not each for each.
pub(super) async fn keep_keys(tx: &mut Tx, arrived: &[Arrived<'_>]) -> Result<HashSet<String>> {
    const KEEP: &str = "insert into idempotency_keys (key_hash, body_hash, submission_id, created_at) ";
    let mut keyed: Vec<(&Key, &Arrived<'_>)> =
        arrived.iter().filter_map(|arrived| Some((arrived.whole.key.as_ref()?, arrived))).collect();
    keyed.sort_unstable_by(|one, other| one.0.key.cmp(&other.0.key));
    if keyed.is_empty() {
        return Ok(HashSet::new());
    }
    let kept = on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(KEEP);
        query.push_values(&keyed, |mut row, (key, arrived)| {
            row.push_bind(key.key.as_str()).push_bind(key.body.as_str());
            row.push_bind(arrived.id.as_str()).push_bind(arrived.whole.sent.0);
        });
        query.push(" on conflict do nothing returning key_hash");
        query.build_query_scalar::<String>().fetch_all(c).await
    })?;
    Ok(kept.into_iter().collect())
}

/// Stores the comments of submissions, as sent, each submission's in its order.
pub(super) async fn insert_comments(tx: &mut Tx, arrived: &[Arrived<'_>]) -> Result<()> {
    const INSERT: &str = "insert into comments (id, submission_id, consultation_id, version_id, provision_id, place_id, \
         page_id, position, state, stance, kind, body, proposed_wording, reasons, fingerprint, sender_kind, created_at) ";
    let rows: Vec<(&Arrived<'_>, i64, &Ready)> = arrived
        .iter()
        .flat_map(|arrived| {
            (1_i64..).zip(&arrived.whole.comments).map(move |(at, ready)| (arrived, at, ready))
        })
        .collect();
    for rows in rows.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(INSERT);
            query.push_values(rows, |mut row, (Arrived { id, whole, state }, position, ready)| {
                let (provision, comment) = (ready.subject.provision(), &ready.comment);
                row.push_bind(ready.id.as_str()).push_bind(id.as_str()).push_bind(whole.found.id.as_str());
                row.push_bind(ready.subject.text.version.as_str());
                row.push_bind(provision.map(|provision| provision.id.as_str()));
                row.push_bind(ready.place.as_deref());
                row.push_bind(provision.and_then(|provision| provision.page.as_deref()));
                row.push_bind(*position).push_bind(state.as_str());
                row.push_bind(comment.stance.as_str()).push_bind(comment.kind.as_str());
                row.push_bind(comment.text.as_str());
                row.push_bind(comment.proposed_wording.as_deref().unwrap_or_default());
                row.push_bind(comment.reasons.as_deref().unwrap_or_default());
                row.push_bind(ready.fingerprint.as_str()).push_bind(whole.sender.kind.as_str());
                row.push_bind(whole.sent.0);
            });
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// The comments of a draft are sent: published, or waiting for a moderator.
pub(super) async fn send_comments(tx: &mut Tx, submission: &SubmissionId, state: State) -> Result<()> {
    const SEND: &str = "update comments set state = $2, sender_kind = (select s.sender_kind from submissions s where s.id = $1) \
         where submission_id = $1 and state = 'draft'";
    run!(tx, SEND, submission.as_str(), state.as_str())?;
    Ok(())
}

/// The last of so many next numbers of a year. Whoever takes them holds the year's row until the commit, so that no
/// number is ever given twice or left out.
pub(super) async fn next_numbers(tx: &mut Tx, year: i64, how_many: i64) -> Result<i64> {
    const NEXT: &str = "insert into register_years (year, last) values ($1, $2) \
         on conflict (year) do update set last = register_years.last + excluded.last returning last";
    scalar!(tx, i64, NEXT, year, how_many)?.ok_or_else(|| Error::internal("the register gave no number"))
}

/// Makes a draft a sent submission.
pub(super) async fn register(tx: &mut Tx, id: &SubmissionId, arrival: &Arrival, seal: &Seal) -> Result<()> {
    const REGISTER: &str = "update submissions set state = 'sent', sent_at = $2, register_year = $3, \
         register_number = $4, tracking_hash = $5, leaf_salt = $6, leaf_hash = $7, leaf_index = $8, entry = $9, \
         language = $10 where id = $1";
    run!(
        tx,
        REGISTER,
        id.as_str(),
        arrival.received.0,
        seal.year,
        seal.number,
        &seal.tracking_hash,
        &seal.leaf_salt,
        &seal.leaf_hash,
        seal.leaf_index,
        &seal.entry,
        arrival.language.map(Language::as_str)
    )?;
    Ok(())
}
