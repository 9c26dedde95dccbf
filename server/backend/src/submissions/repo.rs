//! The SQL of submissions and of the register.

use std::iter::repeat_n;

use model::Language;
use model::citizens::folded;
use model::comments::State;
use model::ids::{ConsultationId, SubmissionId};
use model::moment::Instant;
use model::submissions::{Means, SenderForm};

use super::parts::Whole;
use super::register::Seal;
use super::send::Arrival;
use crate::db::{Rows, Tx, many, one, run, scalar};
use crate::error::{Error, Result};
use crate::ledger;

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

/// A submission that arrived whole.
pub(super) struct Arrived<'a> {
    pub(super) id: SubmissionId,
    pub(super) whole: &'a Whole,
    /// Published, or waiting for a moderator.
    pub(super) state: State,
}

/// Submissions as sent, each with what the register gave it.
pub(super) fn rows<'a>(arrived: &'a [Arrived<'_>], seals: &'a [Seal]) -> Rows<'a> {
    let many = arrived.len();
    let wholes = || arrived.iter().map(|arrived| arrived.whole);
    let senders = || wholes().map(|whole| &whole.sender);
    Rows::of("submissions")
        .text("id", arrived.iter().map(|arrived| arrived.id.as_str()))
        .text("consultation_id", wholes().map(|whole| whole.found.id.as_str()))
        .text("state", repeat_n("sent", many))
        .text("means", wholes().map(|whole| whole.means.as_str()))
        .text("sender_name", senders().map(|sender| sender.name.as_str()))
        .text("sender_email", senders().map(|sender| sender.email.as_str()))
        .text("sender_email_folded", senders().map(|sender| folded(&sender.email)))
        .text("sender_county", senders().map(|sender| sender.county.as_str()))
        .text("sender_kind", senders().map(|sender| sender.kind.as_str()))
        .text(
            "sender_organisation",
            senders().map(|sender| sender.organisation.as_deref().unwrap_or_default()),
        )
        .flag("publish_name", senders().map(|sender| sender.publish_name))
        .number("created_at", wholes().map(|whole| whole.sent.0))
        .number("sent_at", wholes().map(|whole| whole.sent.0))
        .number("register_year", seals.iter().map(|seal| seal.year))
        .number("register_number", seals.iter().map(|seal| seal.number))
        .text("tracking_hash", seals.iter().map(|seal| seal.tracking_hash.as_str()))
        .text("leaf_salt", seals.iter().map(|seal| seal.leaf_salt.as_str()))
        .text("leaf_hash", seals.iter().map(|seal| seal.leaf_hash.as_str()))
        .number("leaf_index", seals.iter().map(|seal| seal.leaf_index))
        .text("entry", seals.iter().map(|seal| seal.entry.as_str()))
}

/// The keys of those that came with one. Inserting them gives those that no other request had.
pub(super) fn keys<'a>(arrived: &'a [Arrived<'_>]) -> Rows<'a> {
    let keyed = || arrived.iter().filter_map(|arrived| Some((arrived.whole.key.as_ref()?, arrived)));
    Rows::of("idempotency_keys")
        .after(" on conflict do nothing returning key_hash")
        .text("key_hash", keyed().map(|(key, _)| key.key.as_str()))
        .text("body_hash", keyed().map(|(key, _)| key.body.as_str()))
        .text("submission_id", keyed().map(|(_, arrived)| arrived.id.as_str()))
        .number("created_at", keyed().map(|(_, arrived)| arrived.whole.sent.0))
}

/// The comments of submissions, as sent, each submission's in its order.
pub(super) fn comments<'a>(arrived: &'a [Arrived<'_>]) -> Rows<'a> {
    let all = || {
        arrived.iter().flat_map(|arrived| {
            (1_i64..).zip(&arrived.whole.comments).map(move |(at, ready)| (arrived, at, ready))
        })
    };
    let provisions = || all().map(|(.., ready)| ready.subject.provision());
    let said = || all().map(|(.., ready)| &ready.comment);
    Rows::of("comments")
        .text("id", all().map(|(.., ready)| ready.id.as_str()))
        .text("submission_id", all().map(|(arrived, ..)| arrived.id.as_str()))
        .text("consultation_id", all().map(|(arrived, ..)| arrived.whole.found.id.as_str()))
        .text("version_id", all().map(|(.., ready)| ready.subject.text.version.as_str()))
        .text_or_null("provision_id", provisions().map(|it| it.map(|provision| provision.id.as_str())))
        .text_or_null("place_id", all().map(|(.., ready)| ready.place.as_deref()))
        .text_or_null("page_id", provisions().map(|it| it.and_then(|provision| provision.page.as_deref())))
        .number("position", all().map(|(_, position, _)| position))
        .text("state", all().map(|(arrived, ..)| arrived.state.as_str()))
        .text("stance", said().map(|comment| comment.stance.as_str()))
        .text("kind", said().map(|comment| comment.kind.as_str()))
        .text("body", said().map(|comment| comment.text.as_str()))
        .text(
            "proposed_wording",
            said().map(|comment| comment.proposed_wording.as_deref().unwrap_or_default()),
        )
        .text("reasons", said().map(|comment| comment.reasons.as_deref().unwrap_or_default()))
        .text("fingerprint", all().map(|(.., ready)| ready.fingerprint.as_str()))
        .text("sender_kind", all().map(|(arrived, ..)| arrived.whole.sender.kind.as_str()))
        .number("created_at", all().map(|(arrived, ..)| arrived.whole.sent.0))
}

/// The comments of a draft are sent: published, or waiting for a moderator.
pub(super) async fn send_comments(tx: &mut Tx, submission: &SubmissionId, state: State) -> Result<()> {
    const SEND: &str = "update comments set state = $2, sender_kind = (select s.sender_kind from submissions s where s.id = $1) \
         where submission_id = $1 and state = 'draft'";
    run!(tx, SEND, submission.as_str(), state.as_str())?;
    Ok(())
}

macro_rules! next_numbers {
    () => {
        "insert into register_years (year, last) values ($1, $2) \
         on conflict (year) do update set last = register_years.last + excluded.last returning last"
    };
}

/// The first of so many next numbers of a year, and of as many places in the ledger. Whoever takes them holds the year's
/// row and that of the ledger until the commit, so that none is ever given twice or left out. PostgreSQL is asked once for
/// both: everybody who sends waits for it.
pub(super) async fn next_places(tx: &mut Tx, year: i64, how_many: i64) -> Result<(i64, i64)> {
    const BOTH: &str = concat!(
        "with numbers as (",
        next_numbers!(),
        ") update ledger_heads set size = size + $2 from numbers where name = 'given' returning numbers.last, size - $2"
    );
    let (last, leaf) = match tx {
        Tx::Sqlite(..) => {
            let last = scalar!(tx, i64, next_numbers!(), year, how_many)?;
            last.zip(Some(ledger::repo::next_leaves(tx, how_many).await?))
        }
        Tx::Postgres(..) => one!(tx, (i64, i64), BOTH, year, how_many)?,
    }
    .ok_or_else(|| Error::internal("the register gave no number"))?;
    Ok((last - how_many + 1, leaf))
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
