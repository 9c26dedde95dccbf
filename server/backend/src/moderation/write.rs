//! How an act is written: state, row, count, what its sender is told, audit. Every act goes through here.

use model::comments::State;
use model::ids::ConsultationId;
use model::moderation::{Act, Cause, Rule};
use model::moment::Instant;
use model::tracking::Event as Told;

use super::repo::{self, New, Subject};
use super::{policy, seal};
use crate::db::Tx;
use crate::error::{Conflict, Error, Result};
use crate::events::{self, Event};
use crate::{Backend, Staff, chance, exports, themes};

/// What is done to one comment.
pub(super) struct Doing<'a> {
    pub(super) staff: &'a Staff,
    pub(super) consultation: &'a ConsultationId,
    pub(super) act: Act,
    pub(super) rule: Option<Rule>,
    pub(super) reason: &'a str,
    /// The state that it leaves.
    pub(super) after: State,
    /// The act that it undoes or decides about.
    pub(super) about: Option<&'a str>,
    pub(super) bulk: Option<&'a str>,
    pub(super) at: Instant,
}

/// Reads a comment that nobody else changes until the transaction ends.
///
/// # Errors
/// `NotFound` for one that was not sent to this consultation.
pub(super) async fn held(tx: &mut Tx, consultation: &ConsultationId, comment: &str) -> Result<Subject> {
    let found = repo::subject(tx, consultation, comment).await?.ok_or(Error::NotFound)?;
    events::hold(tx, &found.submission_id).await?;
    repo::subject(tx, consultation, comment).await?.ok_or(Error::NotFound)
}

/// Writes an act on a held comment, and gives its id.
///
/// # Errors
/// `Conflict` `Changed` when the comment is not in the state that was read.
pub(super) async fn write(
    backend: &Backend,
    tx: &mut Tx,
    subject: &Subject,
    doing: &Doing<'_>,
) -> Result<String> {
    let Doing { staff, consultation, act, rule, reason, after, about, bulk, at } = *doing;
    if !repo::change(tx, &subject.id, subject.state, after).await? {
        return Err(Conflict::Changed.into());
    }
    let id: String = chance::id(backend.0.chance.as_ref(), at);
    let new = New {
        id: &id,
        consultation,
        comment: &subject.id,
        turn: subject.turns + 1,
        kind: act,
        rule,
        reason,
        states: (subject.state, after),
        role: policy::role(staff, consultation),
        account: &staff.account,
        about,
        bulk,
        at,
    };
    repo::insert(tx, &new).await?;
    if let Some(kind) = told(act, subject.state, after) {
        let event = Event { comment: &subject.id, kind, version: None, account: None, reason, at };
        events::write(tx, &subject.submission_id, &[event]).await?;
    }
    // What stood in a file that somebody may still fetch is not to be read any more.
    if act == Act::Redact || (subject.state == State::Published && after != State::Published) {
        exports::outdate(tx, &subject.submission_id);
    }
    if act == Act::Hide {
        themes::forget(tx, &subject.id).await?;
    }
    backend.audit(tx, staff, verb(act), &format!("comment:{}", subject.id)).await?;
    Ok(id)
}

/// What the sender is told of an act; nothing of one that changed nothing.
fn told(act: Act, before: State, after: State) -> Option<Told> {
    match act {
        Act::Publish => (before != after).then_some(Told::Released),
        Act::Hide => Some(Told::Hidden),
        Act::Redact => Some(Told::Redacted),
        Act::Ask => Some(Told::Asked),
        Act::Undo => Some(Told::Undone),
        Act::Grant => Some(Told::Granted),
        Act::Reject => Some(Told::Rejected),
    }
}

/// The act in the audit trail.
const fn verb(act: Act) -> &'static str {
    match act {
        Act::Publish => "publish_comment",
        Act::Hide => "hide_comment",
        Act::Redact => "redact_comment",
        Act::Ask => "ask_sender",
        Act::Undo => "undo_moderation",
        Act::Grant => "grant_appeal",
        Act::Reject => "reject_appeal",
    }
}

/// Puts a comment back as it was before an act, as far as nobody has reacted to it: its words, and its place in the queue.
pub(super) async fn bring_back(
    tx: &mut Tx,
    consultation: &ConsultationId,
    act: &repo::ActRow,
    now: Instant,
) -> Result<()> {
    if act.kind == Act::Redact {
        seal::unseal(tx, &act.id, &act.comment_id).await?;
    }
    if let Some(cause) = repo::cause_of(tx, &act.comment_id, act.state_before).await? {
        repo::queue(tx, consultation.as_str(), &act.comment_id, cause, None, now).await?;
    }
    Ok(())
}

/// Why a comment waits, from what is stored about it.
pub(super) const fn cause(state: State, reports: i64, flagged: bool) -> Option<Cause> {
    match (state, reports > 0, flagged) {
        (State::Waiting | State::Published, true, _) => Some(Cause::Reported),
        (State::Waiting | State::Published, _, true) => Some(Cause::Flagged),
        (State::Waiting, ..) => Some(Cause::Waiting),
        _ => None,
    }
}
