//! Saying that a reading is not of what people say any more. Called by whatever changes a comment that was sent, in its
//! transaction.

use model::ids::ConsultationId;
use model::tracking::Event;

use crate::db::{Tx, run};
use crate::error::Result;

/// Marks the place of a comment where what happened to it changes what is read.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn happened(tx: &mut Tx, comment: &str, kind: Event) -> Result<()> {
    match kind {
        Event::Corrected
        | Event::Withdrawn
        | Event::Released
        | Event::Hidden
        | Event::Redacted
        | Event::Undone
        | Event::Granted => place_of(tx, comment).await,
        // What was put elsewhere is marked with its whole text ([`all`]); the rest changes no words.
        Event::Carried
        | Event::Settled
        | Event::Credited
        | Event::Uncredited
        | Event::Answered
        | Event::Asked
        | Event::Rejected => Ok(()),
    }
}

/// Marks the place of a comment. A reading that is being made now is made again: its row is there from now on.
pub(crate) async fn place_of(tx: &mut Tx, comment: &str) -> Result<()> {
    const MARK: &str = "insert into readings (consultation_id, place_id, made_at, took, comments, ungrouped, counted, \
         revision, stale, body) select consultation_id, coalesce(page_id, 'act'), 0, 0, 0, 0, 0, 1, \
         cast($2 as boolean), '' from comments where id = $1 and (page_id is not null or provision_id is null) \
         on conflict (consultation_id, place_id) do update set revision = readings.revision + 1, stale = excluded.stale";
    run!(tx, MARK, comment, true)?;
    Ok(())
}

/// Marks every place of a consultation: comments were put elsewhere.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn all(tx: &mut Tx, consultation: &ConsultationId) -> Result<()> {
    const MARK: &str = "update readings set revision = revision + 1, stale = $2 where consultation_id = $1";
    run!(tx, MARK, consultation.as_str(), true)?;
    Ok(())
}

/// Empties the reading of the place of a comment that is being erased: a phrase in it may be its words.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn forget(tx: &mut Tx, comment: &str) -> Result<()> {
    const EMPTY: &str = "update readings set body = '', made_at = 0 where exists (select 1 from comments c \
         where c.id = $1 and c.consultation_id = readings.consultation_id \
         and coalesce(c.page_id, 'act') = readings.place_id)";
    place_of(tx, comment).await?;
    run!(tx, EMPTY, comment)?;
    Ok(())
}
