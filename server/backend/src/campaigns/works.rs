//! What an expert ordered, in pieces: a joining or an undoing of hundreds of thousands of comments is not one transaction.
//! The first piece is done with the order; the job does the rest, before it groups anything.

use std::collections::BTreeMap;

use model::campaigns::Kind;
use model::ids::ConsultationId;

use super::moves::{self, Hand, Move};
use super::repo;
use crate::Backend;
use crate::consultations;
use crate::db::{Tx, many, one, run};
use crate::error::Result;

/// Comments moved in one transaction.
const PIECE: i64 = 1_000;

/// The rest of an order.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Work {
    pub(super) event_id: String,
    /// Moves of this event are taken back; empty for a joining.
    pub(super) undone_id: String,
    /// From this comment on.
    pub(super) after_id: String,
    pub(super) from_id: String,
    pub(super) to_id: String,
    pub(super) account_id: Option<String>,
}

/// Does the first piece, and notes the rest if there is any.
pub(super) async fn begin(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    mut work: Work,
) -> Result<()> {
    const NOTE: &str = "insert into campaign_works (event_id, consultation_id, undone_id, after_id, from_id, to_id) \
         values ($1, $2, $3, $4, $5, $6)";
    if piece(backend, tx, consultation, &mut work).await? {
        let Work { event_id, undone_id, after_id, from_id, to_id, .. } = &work;
        run!(tx, NOTE, event_id, consultation.as_str(), undone_id, after_id, from_id, to_id)?;
    }
    Ok(())
}

/// Does the rest of everything that was ordered.
pub(super) async fn finish(backend: &Backend, consultation: &ConsultationId) -> Result<()> {
    loop {
        let mut tx = backend.write().await?;
        consultations::repo::hold_text(&mut tx, consultation).await?;
        let Some(mut work) = next(&mut tx, consultation).await? else { return Ok(()) };
        repo::take(&mut tx, consultation).await?;
        // Another process may have done it while this one waited for its turn.
        match next(&mut tx, consultation).await? {
            Some(now) if now.event_id == work.event_id => work = now,
            _ => continue,
        }
        if piece(backend, &mut tx, consultation, &mut work).await? {
            const ON: &str = "update campaign_works set after_id = $2 where event_id = $1";
            run!(&mut tx, ON, &work.event_id, &work.after_id)?;
        } else {
            run!(&mut tx, "delete from campaign_works where event_id = $1", &work.event_id)?;
        }
        backend.commit(tx).await?;
    }
}

async fn next(tx: &mut Tx, consultation: &ConsultationId) -> Result<Option<Work>> {
    const NEXT: &str = "select w.event_id, w.undone_id, w.after_id, w.from_id, w.to_id, e.account_id \
         from campaign_works w join campaign_events e on e.id = w.event_id where w.consultation_id = $1 \
         order by w.event_id limit $2";
    Ok(one!(tx, Work, NEXT, consultation.as_str(), 1_i64)?)
}

/// Moves some comments; says whether there may be more.
async fn piece(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    work: &mut Work,
) -> Result<bool> {
    if work.undone_id.is_empty() {
        join(backend, tx, consultation, work).await
    } else {
        take_back(backend, tx, consultation, work).await
    }
}

async fn join(backend: &Backend, tx: &mut Tx, consultation: &ConsultationId, work: &Work) -> Result<bool> {
    const MEMBERS: &str = "select id from comments where consultation_id = $1 and campaign_id = $2 \
         and state <> 'withdrawn' order by id limit $3";
    let members = many!(tx, (String,), MEMBERS, consultation.as_str(), &work.from_id, PIECE)?;
    let moves: Vec<Move> = members
        .into_iter()
        .map(|(comment,)| Move { comment, to: Some(work.to_id.clone()), kind: None })
        .collect();
    let hand = Hand::Expert(work.account_id.as_deref().unwrap_or_default());
    moves::apply(backend, tx, consultation, Some(&work.event_id), &moves, hand).await?;
    Ok(i64::try_from(moves.len()).unwrap_or(PIECE) == PIECE)
}

#[derive(sqlx::FromRow)]
struct Moved {
    comment_id: String,
    from_id: Option<String>,
    from_kind: Option<String>,
    from_by: Option<String>,
    stands: bool,
}

/// What stands where the event put it goes back; what was moved again since stays.
async fn take_back(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    work: &mut Work,
) -> Result<bool> {
    const MOVED: &str = "select m.comment_id, m.from_id, m.from_kind, m.from_by, \
         coalesce(c.campaign_id, '') = coalesce(m.to_id, '') as stands from campaign_moves m \
         join comments c on c.id = m.comment_id where m.event_id = $1 and m.comment_id > $2 \
         order by m.comment_id limit $3";
    let moved = many!(tx, Moved, MOVED, &work.undone_id, &work.after_id, PIECE)?;
    let more = i64::try_from(moved.len()).unwrap_or(PIECE) == PIECE;
    if let Some(last) = moved.last() {
        work.after_id.clone_from(&last.comment_id);
    }
    let mut back: BTreeMap<Option<String>, Vec<Move>> = BTreeMap::new();
    for row in moved.into_iter().filter(|row| row.stands) {
        let kind = row.from_kind.and_then(|kind| kind.parse::<Kind>().ok());
        let goes = Move { comment: row.comment_id, to: row.from_id, kind };
        back.entry(row.from_by).or_default().push(goes);
    }
    for (by, moves) in &back {
        let hand = Hand::Back(by.as_deref());
        moves::apply(backend, tx, consultation, Some(&work.event_id), moves, hand).await?;
    }
    Ok(more)
}
