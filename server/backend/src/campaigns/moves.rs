//! Moving comments between campaigns: the one place that changes where they stand. Counters, trace and comments change
//! together.

use std::collections::BTreeMap;

use model::campaigns::{Event, Kind};
use model::ids::ConsultationId;

use super::repo::{self, Stands};
use super::tally::{self, Tally};
use crate::Backend;
use crate::db::{Rows, Tx, insert, on, run};
use crate::error::Result;
use crate::readings::mark;

/// Comments moved in one statement, and for the program in one transaction.
pub(super) const AT_ONCE: usize = 500;

/// A comment, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Move {
    pub(super) comment: String,
    /// The campaign; none for a comment that is to stand alone.
    pub(super) to: Option<String>,
    /// What it is there; absent: what it was.
    pub(super) kind: Option<Kind>,
}

/// Something that happens to a campaign.
#[derive(Clone, Debug)]
pub(super) struct Happening<'a> {
    pub(super) campaign: &'a str,
    pub(super) kind: Event,
    pub(super) other: Option<&'a str>,
    pub(super) members: usize,
    /// The expert; none for the program.
    pub(super) account: Option<&'a str>,
    pub(super) reason: &'a str,
}

/// Writes that something happens, and gives the name under which its moves are written.
pub(super) async fn note(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    happening: &Happening<'_>,
) -> Result<String> {
    const NOTE: &str = "insert into campaign_events (id, consultation_id, campaign_id, kind, other_id, members, account_id, \
         reason, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let id: String = backend.id();
    let Happening { campaign, kind, other, members, account, reason } = happening;
    let members = i64::try_from(*members).unwrap_or(i64::MAX);
    let (consultation, now) = (consultation.as_str(), backend.now().0);
    run!(tx, NOTE, &id, consultation, *campaign, kind.as_str(), *other, members, *account, *reason, now)?;
    Ok(id)
}

/// Who moves comments.
#[derive(Clone, Copy, Debug)]
pub(super) enum Hand<'a> {
    /// The program: leaves alone what an expert put, what is being changed by somebody, and words that are others by now.
    Program,
    /// The program, that lets the last one go out of a campaign: one alone is none.
    Ending,
    /// An expert, whose word stays.
    Expert(&'a str),
    /// What an expert did is taken back: who put them where they come to stand.
    Back(Option<&'a str>),
}

/// Moves comments and keeps the counters; gives those that were moved. `event` is the one under which the trace is
/// written; a change of the kind alone leaves none. The transaction has its turn and holds the text.
pub(super) async fn apply(
    backend: &Backend,
    tx: &mut Tx,
    consultation: &ConsultationId,
    event: Option<&str>,
    moves: &[Move],
    hand: Hand<'_>,
) -> Result<usize> {
    let mut moved = 0;
    for part in moves.chunks(AT_ONCE) {
        let ids: Vec<&str> = part.iter().map(|one| one.comment.as_str()).collect();
        let before = repo::stand(tx, &ids, matches!(hand, Hand::Program)).await?;
        let stays = |row: &Stands, one: &Move| match hand {
            _ if row.state == "withdrawn" => one.to.is_some(),
            Hand::Program => !row.same_words || (row.campaign_by.is_some() && row.campaign_id != one.to),
            Hand::Ending | Hand::Expert(_) | Hand::Back(_) => false,
        };
        let mut after = before.clone();
        let mut changes: BTreeMap<(Option<&str>, Option<&str>), Vec<&str>> = BTreeMap::new();
        let mut trace = Vec::new();
        for one in part {
            let Some(row) = before.get(&one.comment).filter(|row| !stays(row, one)) else { continue };
            let kind = match &one.to {
                None => None,
                Some(_) => one.kind.map(Kind::as_str).or(row.campaign_kind.as_deref()).or(Some("near")),
            };
            if row.campaign_id != one.to {
                trace.push(row);
                moved += 1;
            }
            changes.entry((one.to.as_deref(), kind)).or_default().push(&one.comment);
            if let Some(row) = after.get_mut(&one.comment) {
                row.campaign_id.clone_from(&one.to);
                row.campaign_kind = kind.map(str::to_owned);
            }
        }
        for ((to, kind), comments) in &changes {
            put(backend, tx, (*to, *kind), comments, hand).await?;
        }
        if let Some(event) = event {
            let to = |row: &Stands| after.get(&row.id).and_then(|row| row.campaign_id.clone());
            write_trace(tx, event, &trace.iter().map(|row| (*row, to(row))).collect::<Vec<_>>()).await?;
        }
        let counted = Tally::of(backend, before.values()).up_to(&Tally::of(backend, after.values()));
        tally::add(tx, consultation.as_str(), &counted).await?;
    }
    // What the program groups was not read as grouped; what an expert moves was.
    if moved > 0 && matches!(hand, Hand::Expert(_) | Hand::Back(_)) {
        mark::all(tx, consultation).await?;
    }
    Ok(moved)
}

/// Puts comments into a campaign as one kind.
async fn put(
    backend: &Backend,
    tx: &mut Tx,
    (to, kind): (Option<&str>, Option<&str>),
    comments: &[&str],
    hand: Hand<'_>,
) -> Result<()> {
    const PUT: &str = "update comments set campaign_id = ";
    let now = backend.now().0;
    on!(tx, |c| {
        let mut query = sqlx::QueryBuilder::new(PUT);
        query.push_bind(to).push(", campaign_kind = ").push_bind(kind);
        match hand {
            Hand::Program => {
                query.push(", campaign_seen = ").push_bind(now);
                query.push(", filed_at = coalesce(filed_at, ").push_bind(now).push(")")
            }
            Hand::Ending => query.push(", campaign_by = null"),
            // The program looks at what an expert put anew: what is the template there may be another text.
            Hand::Expert(account) => query.push(", campaign_seen = null, campaign_by = ").push_bind(account),
            Hand::Back(by) => query.push(", campaign_seen = null, campaign_by = ").push_bind(by),
        };
        query.push(" where id in (");
        let mut list = query.separated(", ");
        comments.iter().for_each(|id| {
            list.push_bind(*id);
        });
        query.push(")");
        query.build().execute(c).await.map(|_| ())
    })?;
    Ok(())
}

async fn write_trace(tx: &mut Tx, event: &str, moved: &[(&Stands, Option<String>)]) -> Result<()> {
    let was = || moved.iter().map(|(was, _)| was);
    let rows = Rows::of("campaign_moves")
        .text("event_id", was().map(|_| event))
        .text("comment_id", was().map(|was| &was.id))
        .text_or_null("from_id", was().map(|was| was.campaign_id.as_deref()))
        .text_or_null("to_id", moved.iter().map(|(_, to)| to.as_deref()))
        .text_or_null("from_kind", was().map(|was| was.campaign_kind.as_deref()))
        .text_or_null("from_by", was().map(|was| was.campaign_by.as_deref()));
    insert(tx, &[rows]).await?;
    Ok(())
}
