//! What happened to comments after they were sent, for their senders: one row in the transaction in which it happens, and
//! none is ever changed. The tracking page and the mails of news read these rows alone.
//!
//! Turns count from 1 within a submission. Whoever writes takes the submission's row first, so that a turn becomes visible
//! only when every lower one is: "told up to turn 7" leaves nothing out.

mod repo;

use model::ids::{AccountId, ConsultationId, VersionId};
use model::moment::Instant;
use model::tracking;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::readings::mark;

pub(crate) use repo::{Row, after, blank_reasons};

/// Something that happened to one comment.
pub(crate) struct Event<'a> {
    /// The comment.
    pub(crate) comment: &'a str,
    /// What.
    pub(crate) kind: tracking::Event,
    /// The version of the text in which it happened, where one matters.
    pub(crate) version: Option<&'a str>,
    /// Who did it in an organisation's name.
    pub(crate) account: Option<&'a AccountId>,
    /// Why, as its sender wrote.
    pub(crate) reason: &'a str,
    /// When.
    pub(crate) at: Instant,
}

/// Keeps everyone else from writing events of a submission until the transaction ends.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn hold(tx: &mut Tx, submission: &str) -> Result<()> {
    repo::turns(tx, submission, 0).await.map(|_| ())
}

/// Writes what happened to comments of one submission, in this order.
///
/// # Errors
/// `Unavailable`; `Internal` for an unknown submission.
pub(crate) async fn write(tx: &mut Tx, submission: &str, events: &[Event<'_>]) -> Result<()> {
    let how_many = i64::try_from(events.len()).map_err(Error::internal)?;
    let last = repo::turns(tx, submission, how_many).await?;
    let last = last.ok_or_else(|| Error::internal("events of no submission"))?;
    for (turn, event) in (last - how_many + 1..).zip(events) {
        repo::insert(tx, submission, turn, event).await?;
        mark::happened(tx, event.comment, event.kind).await?;
    }
    Ok(())
}

/// Writes for every comment whose provision is not what it was in the version that has just been published. The
/// transaction holds all comments of the consultation.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn carried(
    tx: &mut Tx,
    consultation: &ConsultationId,
    version: &VersionId,
    at: Instant,
) -> Result<()> {
    repo::carried(tx, consultation.as_str(), version.as_str(), at).await?;
    mark::all(tx, consultation).await
}

/// Writes that these comments are credited with a change, or are no more.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn credited(
    tx: &mut Tx,
    comments: &[(&str, tracking::Event)],
    version: &str,
    at: Instant,
) -> Result<()> {
    let mut of = Vec::with_capacity(comments.len());
    for (comment, kind) in comments {
        let submission = repo::submission_of(tx, comment).await?;
        of.push((submission.ok_or(Error::NotFound)?, *comment, *kind));
    }
    // In one order, so that of two who take the same submissions one waits for the other.
    of.sort_unstable_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    for (submission, comment, kind) in of {
        let event = Event { comment, kind, version: Some(version), account: None, reason: "", at };
        write(tx, &submission, &[event]).await?;
    }
    Ok(())
}

/// The submission of a comment.
///
/// # Errors
/// `NotFound` for an unknown comment.
pub(crate) async fn submission_of(tx: &mut Tx, comment: &str) -> Result<String> {
    repo::submission_of(tx, comment).await?.ok_or(Error::NotFound)
}
