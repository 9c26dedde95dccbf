//! What moderators have to look at when comments come in or are corrected.

use model::comments::State;
use model::moderation::{Cause, Personal};
use model::moment::Instant;

use super::repo;
use crate::db::{Tx, on, run};
use crate::error::Result;

/// Rows in one statement: SQLite takes 32,766 values.
const AT_ONCE: usize = 1_000;

/// A comment that has just been sent.
pub(crate) struct Arrival<'a> {
    pub(crate) comment: &'a str,
    pub(crate) consultation: &'a str,
    /// Published, or waiting.
    pub(crate) state: State,
    /// What in it looks like personal data.
    pub(crate) flags: &'a [Personal],
    pub(crate) at: Instant,
}

impl Arrival<'_> {
    fn cause(&self) -> Option<Cause> {
        match (self.flags.is_empty(), self.state) {
            (false, _) => Some(Cause::Flagged),
            (true, State::Waiting) => Some(Cause::Waiting),
            (true, _) => None,
        }
    }
}

/// The kinds as they are stored.
pub(super) fn spelled(flags: &[Personal]) -> String {
    flags.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(" ")
}

/// Keeps what was found in comments that have just been sent, and queues those that somebody must look at.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn arrive(tx: &mut Tx, arrivals: &[Arrival<'_>]) -> Result<()> {
    const FLAGS: &str = "insert into comment_flags (comment_id, kinds) ";
    const QUEUE: &str = "insert into moderation_queue (comment_id, consultation_id, cause, since_at) ";
    let waits: Vec<(&Arrival<'_>, Cause)> =
        arrivals.iter().filter_map(|arrival| Some((arrival, arrival.cause()?))).collect();
    let flagged: Vec<&Arrival<'_>> = arrivals.iter().filter(|arrival| !arrival.flags.is_empty()).collect();
    for rows in flagged.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(FLAGS);
            query.push_values(rows, |mut row, arrival| {
                row.push_bind(arrival.comment).push_bind(spelled(arrival.flags));
            });
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    for rows in waits.chunks(AT_ONCE) {
        on!(tx, |c| {
            let mut query = sqlx::QueryBuilder::new(QUEUE);
            query.push_values(rows, |mut row, (arrival, cause)| {
                row.push_bind(arrival.comment).push_bind(arrival.consultation);
                row.push_bind(cause.as_str()).push_bind(arrival.at.0);
            });
            query.build().execute(c).await.map(|_| ())
        })?;
    }
    Ok(())
}

/// Looks at the words of a comment again, after its sender corrected them.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn corrected(
    tx: &mut Tx,
    consultation: &str,
    comment: &str,
    flags: &[Personal],
    now: Instant,
) -> Result<()> {
    reflag(tx, comment, flags).await?;
    if !flags.is_empty() {
        repo::queue(tx, consultation, comment, Cause::Flagged, None, now).await?;
    }
    Ok(())
}

/// Keeps what looks like personal data in the words of a comment as they are now.
pub(super) async fn reflag(tx: &mut Tx, comment: &str, flags: &[Personal]) -> Result<()> {
    const KEEP: &str = "insert into comment_flags (comment_id, kinds) values ($1, $2) \
         on conflict (comment_id) do update set kinds = excluded.kinds";
    if flags.is_empty() {
        run!(tx, "delete from comment_flags where comment_id = $1", comment)?;
    } else {
        run!(tx, KEEP, comment, spelled(flags))?;
    }
    Ok(())
}
