//! The SQL of results. Nothing but what is released is ever read here.

use model::ids::ConsultationId;
use model::moment::Instant;
use model::outcomes::Outcome;

use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Places of one text by four outcomes, and more than there are.
const PLACES: i64 = 100_000;
/// Sorts after every id of ours.
const AFTER_ALL: &str = "g";

/// A released decision whose comments are not placed: its id, and its consultation.
pub(super) async fn waiting(tx: &mut Tx) -> Result<Option<String>> {
    const WAITING: &str = "select id from decisions where state = 'released' and placed_at is null \
         order by consultation_id, id limit $1";
    Ok(scalar!(tx, String, WAITING, 1_i64)?)
}

/// Whether one of this consultation waits.
pub(super) async fn is_waiting(tx: &mut Tx, consultation: &ConsultationId) -> Result<bool> {
    const WAITING: &str = "select id from decisions where consultation_id = $1 and state = 'released' \
         and placed_at is null limit $2";
    Ok(scalar!(tx, String, WAITING, consultation.as_str(), 1_i64)?.is_some())
}

/// Writes where the comments of a decision stand. Its row is taken first: whoever gives comments another place waits for it, or
/// has it written anew.
pub(super) async fn place(tx: &mut Tx, decision: &str, now: Instant) -> Result<()> {
    const TAKE: &str =
        "update decisions set placed_at = $2 where id = $1 and state = 'released' and placed_at is null";
    const CLEAR: &str = "delete from decision_places where decision_id = $1";
    const PLACE: &str = "insert into decision_places (decision_id, consultation_id, page_id, outcome, comments) \
         select d.id, d.consultation_id, coalesce(c.page_id, ''), d.outcome, count(*) from decisions d \
         join comments c on c.decision_id = d.id where d.id = $1 \
         group by d.id, d.consultation_id, coalesce(c.page_id, ''), d.outcome";
    if run!(tx, TAKE, decision, now.0)? == 1 {
        run!(tx, CLEAR, decision)?;
        run!(tx, PLACE, decision)?;
    }
    Ok(())
}

/// What became public in all: decisions, comments that they answer, when first and when last.
pub(super) async fn released(
    tx: &mut Tx,
    consultation: &ConsultationId,
) -> Result<Option<(i64, i64, i64, i64)>> {
    const RELEASED: &str = "select cast(sum(decisions) as bigint), cast(sum(comments) as bigint), min(released_at), \
         max(released_at) from decision_releases where consultation_id = $1 group by consultation_id";
    Ok(one!(tx, (i64, i64, i64, i64), RELEASED, consultation.as_str())?)
}

/// How many decisions there are at a place with an outcome, and how many comments they answer there.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Sum {
    pub(super) page_id: String,
    #[sqlx(try_from = "String")]
    pub(super) outcome: Outcome,
    pub(super) decisions: i64,
    pub(super) comments: i64,
}

/// Every place with what was decided there.
pub(super) async fn sums(tx: &mut Tx, consultation: &ConsultationId) -> Result<Vec<Sum>> {
    const SUMS: &str = "select page_id, outcome, count(*) as decisions, cast(sum(comments) as bigint) as comments \
         from decision_places where consultation_id = $1 group by page_id, outcome limit $2";
    Ok(many!(tx, Sum, SUMS, consultation.as_str(), PLACES)?)
}

/// A released decision at a place.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub(super) id: String,
    #[sqlx(try_from = "String")]
    pub(super) outcome: Outcome,
    pub(super) reason: String,
    pub(super) released_at: i64,
    /// Comments that it answers at this place, and in all.
    pub(super) here: i64,
    pub(super) everywhere: i64,
    pub(super) of_campaign: bool,
}

/// What was decided at a place, what answers most first, after a number of comments and an id.
pub(super) async fn decided(
    tx: &mut Tx,
    consultation: &ConsultationId,
    page: &str,
    after: Option<(i64, &str)>,
    most: i64,
) -> Result<Vec<Row>> {
    const DECIDED: &str = "select d.id, d.outcome, d.reason, coalesce(d.released_at, 0) as released_at, p.comments as here, \
         d.comments as everywhere, d.campaign_id is not null as of_campaign from decision_places p \
         join decisions d on d.id = p.decision_id where p.consultation_id = $1 and p.page_id = $2 and d.state = 'released' \
         and p.comments <= $3 and (p.comments < $3 or p.decision_id < $4) \
         order by p.comments desc, p.decision_id desc limit $5";
    let (comments, id) = after.unwrap_or((i64::MAX, AFTER_ALL));
    Ok(many!(tx, Row, DECIDED, consultation.as_str(), page, comments, id, most)?)
}

/// Public comments that a decision answers at a place, the earliest first.
pub(super) async fn answered(tx: &mut Tx, decision: &str, page: &str, most: i64) -> Result<Vec<String>> {
    const AT: &str = "select id from comments where decision_id = $1 and page_id = $2 and state = 'published' \
         order by id limit $3";
    const NOWHERE: &str = "select id from comments where decision_id = $1 and page_id is null and state = 'published' \
         order by id limit $2";
    let rows = if page.is_empty() {
        many!(tx, (String,), NOWHERE, decision, most)?
    } else {
        many!(tx, (String,), AT, decision, page, most)?
    };
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
