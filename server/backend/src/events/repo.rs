//! The SQL of what happened to comments.

use model::ids::AccountId;
use model::moment::Instant;
use model::tracking;

use super::Event;
use crate::db::{Tx, many, run, scalar};
use crate::error::Result;

/// Takes so many turns of a submission and gives the last; nothing for an unknown submission.
pub(super) async fn turns(tx: &mut Tx, submission: &str, how_many: i64) -> Result<Option<i64>> {
    const TURNS: &str = "update submissions set turns = turns + $2 where id = $1 returning turns";
    Ok(scalar!(tx, i64, TURNS, submission, how_many)?)
}

pub(super) async fn insert(tx: &mut Tx, submission: &str, turn: i64, event: &Event<'_>) -> Result<()> {
    const INSERT: &str = "insert into comment_events (submission_id, turn, comment_id, kind, version_id, account_id, \
         reason, at) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let Event { comment, kind, version, account, reason, at } = event;
    let account = account.map(AccountId::as_str);
    run!(tx, INSERT, submission, turn, *comment, kind.as_str(), *version, account, *reason, at.0)?;
    Ok(())
}

pub(super) async fn submission_of(tx: &mut Tx, comment: &str) -> Result<Option<String>> {
    Ok(scalar!(tx, String, "select submission_id from comments where id = $1", comment)?)
}

/// One event for each comment that a publication put elsewhere or beside other words, in the order of each submission.
pub(super) async fn carried(tx: &mut Tx, consultation: &str, version: &str, at: Instant) -> Result<()> {
    const TURNS: &str = "update submissions set turns = turns + (select count(*) from comments c \
         join placements p on p.comment_id = c.id where c.submission_id = submissions.id and p.version_id = $2 \
         and p.turn = 0 and p.state <> 'exact' and c.state in ('published', 'hidden', 'waiting')) \
         where consultation_id = $1 and state = 'sent' and id in (select c.submission_id from comments c \
         join placements p on p.comment_id = c.id where c.consultation_id = $1 and p.version_id = $2 \
         and p.turn = 0 and p.state <> 'exact' and c.state in ('published', 'hidden', 'waiting'))";
    const EVENTS: &str = "insert into comment_events (submission_id, turn, comment_id, kind, version_id, account_id, \
         reason, at) select c.submission_id, s.turns - count(*) over (partition by c.submission_id) \
         + row_number() over (partition by c.submission_id order by c.position, c.id), c.id, 'carried', \
         cast($2 as text), null, '', cast($3 as bigint) from comments c \
         join placements p on p.comment_id = c.id join submissions s on s.id = c.submission_id \
         where c.consultation_id = $1 and s.state = 'sent' and p.version_id = $2 and p.turn = 0 \
         and p.state <> 'exact' and c.state in ('published', 'hidden', 'waiting')";
    run!(tx, TURNS, consultation, version)?;
    run!(tx, EVENTS, consultation, version, at.0)?;
    Ok(())
}

/// What happened.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) turn: i64,
    pub(crate) comment_id: String,
    #[sqlx(try_from = "String")]
    pub(crate) kind: tracking::Event,
    /// Number of the version of the text, where one matters.
    pub(crate) version: Option<i64>,
    /// Name of the signatory, of an organisation.
    pub(crate) actor: Option<String>,
    pub(crate) reason: String,
    pub(crate) at: i64,
}

/// What happened to a submission after a turn, the oldest first.
pub(crate) async fn after(tx: &mut Tx, submission: &str, turn: i64, most: i64) -> Result<Vec<Row>> {
    const AFTER: &str = "select e.turn, e.comment_id, e.kind, v.number as version, nullif(a.name, '') as actor, e.reason, \
         e.at from comment_events e left join versions v on v.id = e.version_id \
         left join accounts a on a.id = e.account_id \
         where e.submission_id = $1 and e.turn > $2 order by e.turn limit $3";
    Ok(many!(tx, Row, AFTER, submission, turn, most)?)
}

/// Forgets why a sender did what they did.
pub(crate) async fn blank_reasons(tx: &mut Tx, submission: &str) -> Result<()> {
    run!(tx, "update comment_events set reason = '' where submission_id = $1", submission)?;
    Ok(())
}
