//! The SQL of readings.

use model::ids::ConsultationId;
use model::moment::Instant;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Readings of one consultation: one for each article or annex, and one for the draft as a whole.
const MOST: i64 = 20_000;
/// Consultations.
const MOST_CONSULTATIONS: i64 = 10_000;

/// How a place stands, without what was read there.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) place_id: String,
    pub(super) made_at: i64,
    pub(super) took: i64,
    pub(super) ungrouped: i64,
    pub(super) counted: i64,
    pub(super) stale: bool,
}

/// Every place that was read, or marked, once.
pub(super) async fn rows(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Row>> {
    const ROWS: &str = "select place_id, made_at, took, ungrouped, counted, stale from readings \
         where consultation_id = $1 limit $2";
    Ok(many!(tx, Row, ROWS, consultation.as_str(), MOST)?)
}

/// The consultations on which something was said, by their names in addresses.
pub(super) async fn spoken(tx: &mut Tx) -> Result<Vec<String>> {
    const SPOKEN: &str = "select c.slug from consultations c join counts t on t.consultation_id = c.id \
         and t.provision_id = '' where t.comments > 0 order by c.id desc limit $1";
    let rows = many!(tx, (String,), SPOKEN, MOST_CONSULTATIONS)?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// How often a place was marked.
pub(super) async fn revision(tx: &mut Tx, consultation: &ConsultationId, place: &str) -> Result<i64> {
    const REVISION: &str = "select revision from readings where consultation_id = $1 and place_id = $2";
    Ok(scalar!(tx, i64, REVISION, consultation.as_str(), place)?.unwrap_or_default())
}

/// A reading that is to be stored.
pub(super) struct Made<'a> {
    pub(super) place: &'a str,
    pub(super) at: Instant,
    pub(super) took: i64,
    pub(super) comments: i64,
    pub(super) ungrouped: i64,
    pub(super) counted: i64,
    /// How often the place was marked when reading began.
    pub(super) revision: i64,
    pub(super) body: &'a str,
}

/// Stores a reading, unless the place was marked since it was begun: then it is read again. Says whether it did.
pub(super) async fn store(tx: &mut Tx, consultation: &ConsultationId, made: &Made<'_>) -> Result<bool> {
    const STORE: &str = "insert into readings (consultation_id, place_id, made_at, took, comments, ungrouped, counted, \
         revision, stale, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
         on conflict (consultation_id, place_id) do update set made_at = excluded.made_at, took = excluded.took, \
         comments = excluded.comments, ungrouped = excluded.ungrouped, counted = excluded.counted, \
         stale = excluded.stale, body = excluded.body where readings.revision = excluded.revision";
    let Made { place, at, took, comments, ungrouped, counted, revision, body } = *made;
    let stored = run!(
        tx,
        STORE,
        consultation.as_str(),
        place,
        at.0,
        took,
        comments,
        ungrouped,
        counted,
        revision,
        false,
        body
    )?;
    Ok(stored == 1)
}

/// A stored reading.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Stored {
    pub(super) made_at: i64,
    pub(super) comments: i64,
    pub(super) counted: i64,
    pub(super) stale: bool,
    pub(super) body: String,
}

/// What was read at a place.
pub(super) async fn stored(
    tx: &mut Tx,
    consultation: &ConsultationId,
    place: &str,
) -> Result<Option<Stored>> {
    const STORED: &str = "select made_at, comments, counted, stale, body from readings \
         where consultation_id = $1 and place_id = $2 and body <> ''";
    Ok(one!(tx, Stored, STORED, consultation.as_str(), place)?)
}
