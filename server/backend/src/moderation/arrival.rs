//! What moderators have to look at when comments come in or are corrected.

use model::comments::State;
use model::moderation::{Cause, Personal};
use model::moment::Instant;

use super::repo;
use crate::db::{Rows, Tx, run};
use crate::error::Result;

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

/// What was found in comments that have just been sent, and which of them somebody must look at: rows to be inserted after
/// the comments.
pub(crate) fn arrived<'a>(arrivals: &[Arrival<'a>]) -> [Rows<'a>; 2] {
    let flagged = || arrivals.iter().filter(|arrival| !arrival.flags.is_empty());
    let waits = || arrivals.iter().filter_map(|arrival| Some((arrival, arrival.cause()?)));
    let flags = Rows::of("comment_flags")
        .text("comment_id", flagged().map(|arrival| arrival.comment))
        .text("kinds", flagged().map(|arrival| spelled(arrival.flags)));
    let queue = Rows::of("moderation_queue")
        .text("comment_id", waits().map(|(arrival, _)| arrival.comment))
        .text("consultation_id", waits().map(|(arrival, _)| arrival.consultation))
        .text("cause", waits().map(|(_, cause)| cause.as_str()))
        .number("since_at", waits().map(|(arrival, _)| arrival.at.0));
    [flags, queue]
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
