//! The SQL of ordered files.

use model::exports::{Format, Kind, Order, State};
use model::ids::{ConsultationId, ExportId};
use model::language::Language;
use model::moment::Instant;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// An order as stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    #[sqlx(try_from = "String")]
    pub(super) id: ExportId,
    #[sqlx(try_from = "String")]
    pub(super) kind: Kind,
    #[sqlx(try_from = "String")]
    pub(super) format: Format,
    pub(super) filter: Option<String>,
    pub(super) account_id: String,
    /// Name of who ordered it.
    pub(super) orderer: String,
    #[sqlx(try_from = "String")]
    pub(super) state: State,
    pub(super) trouble: String,
    pub(super) done: i64,
    pub(super) total: i64,
    pub(super) stored_name: Option<String>,
    pub(super) name: String,
    pub(super) bytes: i64,
    pub(super) checksum: String,
    pub(super) created_at: i64,
    pub(super) expires_at: i64,
    pub(super) turn: i64,
    /// The turn of the consultation now.
    pub(super) now: i64,
}

macro_rules! order {
    ($rest:literal) => {
        concat!(
            "select e.id, e.kind, e.format, e.filter, e.account_id, coalesce(a.name, '') as orderer, e.state, e.trouble, \
             e.done, e.total, e.stored_name, e.name, e.bytes, e.checksum, e.created_at, e.expires_at, e.turn, \
             coalesce(t.turn, 0) as now from exports e left join accounts a on a.id = e.account_id \
             left join export_turns t on t.consultation_id = e.consultation_id ",
            $rest
        )
    };
}

/// The orders of a consultation, the newest first.
pub(super) async fn of(tx: &mut Tx, consultation: &ConsultationId, most: i64) -> Result<Vec<Row>> {
    const OF: &str = order!("where e.consultation_id = $1 order by e.id desc limit $2");
    Ok(many!(tx, Row, OF, consultation.as_str(), most)?)
}

pub(super) async fn by_id(tx: &mut Tx, consultation: &ConsultationId, id: &str) -> Result<Option<Row>> {
    const BY_ID: &str = order!("where e.consultation_id = $1 and e.id = $2");
    Ok(one!(tx, Row, BY_ID, consultation.as_str(), id)?)
}

/// An order that is under way and asks for the same.
pub(super) async fn same(
    tx: &mut Tx,
    consultation: &ConsultationId,
    order: &Order,
    language: Language,
) -> Result<Option<ExportId>> {
    const SAME: &str = "select id from exports where consultation_id = $1 and kind = $2 and format = $3 \
         and coalesce(filter, '*') = $4 and language = $5 and state in ('waiting', 'running') order by id limit $6";
    let (kind, format) = (order.kind.as_str(), order.format.as_str());
    // No provision has this name.
    let filter = order.filter.as_deref().unwrap_or("*");
    let found =
        scalar!(tx, String, SAME, consultation.as_str(), kind, format, filter, language.as_str(), 1_i64)?;
    Ok(found.map(ExportId::from))
}

/// How many orders of a consultation are kept.
pub(super) async fn count(tx: &mut Tx, consultation: &ConsultationId) -> Result<i64> {
    const COUNT: &str = "select count(*) from exports where consultation_id = $1";
    Ok(scalar!(tx, i64, COUNT, consultation.as_str())?.unwrap_or_default())
}

/// A new order.
pub(super) struct New<'a> {
    pub(super) id: &'a ExportId,
    pub(super) consultation: &'a ConsultationId,
    pub(super) order: &'a Order,
    pub(super) language: Language,
    pub(super) account: &'a str,
    pub(super) at: Instant,
    pub(super) expires: Instant,
}

pub(super) async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<()> {
    const INSERT: &str = "insert into exports (id, consultation_id, kind, format, filter, language, account_id, state, \
         trouble, claim, leased_until, attempts, turn, done, total, name, bytes, checksum, created_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7, 'waiting', '', '', 0, 0, 0, 0, 0, '', 0, '', $8, $9)";
    run!(
        tx,
        INSERT,
        new.id.as_str(),
        new.consultation.as_str(),
        new.order.kind.as_str(),
        new.order.format.as_str(),
        new.order.filter.as_deref(),
        new.language.as_str(),
        new.account,
        new.at.0,
        new.expires.0
    )?;
    Ok(())
}

/// What a run makes.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Claimed {
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) consultation_id: ConsultationId,
    pub(super) slug: String,
    #[sqlx(try_from = "String")]
    pub(super) kind: Kind,
    #[sqlx(try_from = "String")]
    pub(super) format: Format,
    pub(super) filter: Option<String>,
    #[sqlx(try_from = "String")]
    pub(super) language: Language,
    pub(super) claim: String,
    pub(super) attempts: i64,
    pub(super) turn: i64,
}

/// Takes the oldest order that nobody makes: one that waits, or whose run has not been heard of for too long.
pub(super) async fn claim(tx: &mut Tx, claim: &str, now: Instant, until: Instant) -> Result<Option<String>> {
    const CLAIM: &str = "update exports set state = 'running', claim = $1, leased_until = $2, attempts = attempts + 1, \
         done = 0, total = 0 where id = (select id from exports where state in ('waiting', 'running') \
         and (state = 'waiting' or leased_until < $3) order by id limit $4) \
         and (state = 'waiting' or (state = 'running' and leased_until < $3)) returning id";
    Ok(scalar!(tx, String, CLAIM, claim, until.0, now.0, 1_i64)?)
}

/// Notes at which turn a run begins, and gives the order.
pub(super) async fn begin(tx: &mut Tx, id: &str, turn: i64) -> Result<Option<Claimed>> {
    const CLAIMED: &str = "select e.id, e.consultation_id, c.slug, e.kind, e.format, e.filter, e.language, e.claim, \
         e.attempts, e.turn from exports e join consultations c on c.id = e.consultation_id where e.id = $1";
    run!(tx, "update exports set turn = $2 where id = $1", id, turn)?;
    Ok(one!(tx, Claimed, CLAIMED, id)?)
}

pub(super) async fn consultation_of(tx: &mut Tx, id: &str) -> Result<Option<ConsultationId>> {
    const OF: &str = "select consultation_id from exports where id = $1";
    Ok(scalar!(tx, String, OF, id)?.map(ConsultationId::from))
}

/// Tells how far a run has come; says whether the order is still its own.
pub(super) async fn pulse(
    tx: &mut Tx,
    order: &Claimed,
    (done, total): (i64, i64),
    until: Instant,
) -> Result<bool> {
    const PULSE: &str = "update exports set done = $3, total = $4, leased_until = $5 \
         where id = $1 and claim = $2 and state = 'running'";
    Ok(run!(tx, PULSE, &order.id, &order.claim, done, total, until.0)? > 0)
}

/// A file that was made.
pub(super) struct Stored<'a> {
    pub(super) stored_name: &'a str,
    pub(super) name: &'a str,
    pub(super) bytes: i64,
    pub(super) checksum: &'a str,
    pub(super) at: Instant,
    pub(super) expires: Instant,
    /// Steps that it took.
    pub(super) steps: i64,
}

/// Says that a run has made its file; `false` when the order is not its own any more.
pub(super) async fn ready(tx: &mut Tx, order: &Claimed, stored: &Stored<'_>) -> Result<bool> {
    const READY: &str = "update exports set state = 'ready', stored_name = $3, name = $4, bytes = $5, checksum = $6, \
         ready_at = $7, expires_at = $8, done = $9, total = $9 where id = $1 and claim = $2 and state = 'running'";
    let Stored { stored_name, name, bytes, checksum, at, expires, steps } = *stored;
    let (id, claim) = (&order.id, &order.claim);
    Ok(run!(tx, READY, id, claim, stored_name, name, bytes, checksum, at.0, expires.0, steps)? > 0)
}

/// Ends a run without a file: the order waits again, or has failed.
pub(super) async fn end(tx: &mut Tx, order: &Claimed, state: State, trouble: &str) -> Result<()> {
    const END: &str = "update exports set state = $3, trouble = $4, done = 0, total = 0 \
         where id = $1 and claim = $2 and state = 'running'";
    run!(tx, END, &order.id, &order.claim, state.as_str(), trouble)?;
    Ok(())
}

/// Calls an order off; says whether it was under way.
pub(super) async fn cancel(tx: &mut Tx, id: &str) -> Result<bool> {
    const CANCEL: &str = "update exports set state = 'cancelled', done = 0, total = 0 \
         where id = $1 and state in ('waiting', 'running')";
    Ok(run!(tx, CANCEL, id)? > 0)
}

/// Removes an order that is not under way; its bytes go with the next round of the store.
pub(super) async fn remove(tx: &mut Tx, id: &str) -> Result<bool> {
    const REMOVE: &str = "delete from exports where id = $1 and state not in ('waiting', 'running')";
    Ok(run!(tx, REMOVE, id)? > 0)
}

/// Removes what was kept long enough.
pub(super) async fn expire(tx: &mut Tx, now: Instant) -> Result<u64> {
    const EXPIRE: &str = "delete from exports where expires_at < $1 and state not in ('waiting', 'running')";
    Ok(run!(tx, EXPIRE, now.0)?)
}
