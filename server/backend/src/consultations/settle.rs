//! The events that the clock brings: opening and closing, each stored once.

use model::consultations::Stage;
use model::ids::ConsultationId;
use model::moderation::When;
use model::moment::Instant;

use super::{Consultations, repo};
use crate::db::Tx;
use crate::error::{Error, Result};

impl Consultations<'_> {
    /// Stores every opening and closing that the clock has brought, and says how many there were. A background job
    /// calls it; sending comments settles its own consultation first, so nothing depends on the job's rhythm.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn settle(&self) -> Result<usize> {
        let now = self.0.now();
        let due = repo::due(&mut self.0.read().await?, now).await?;
        if due.is_empty() {
            return Ok(0);
        }
        let mut tx = self.0.write().await?;
        let mut settled = 0;
        for id in &due {
            let events = repo::events(&mut tx, id).await?.ok_or(Error::NotFound)?;
            settled += usize::from(advance(&mut tx, id, events, now).await?.1);
        }
        self.0.commit(tx).await?;
        Ok(settled)
    }
}

/// Where a consultation stands for as long as the transaction lasts.
pub(crate) struct InForce {
    /// The stage in force.
    pub(crate) stage: Stage,
    /// The newest published version.
    pub(crate) version: Option<String>,
    /// When it closes or closed.
    pub(crate) closes: Instant,
    /// When comments are published.
    pub(crate) moderation: When,
}

/// Stores the opening or closing of one consultation when the clock has brought it, and says where it then stands.
/// Part of every transaction that takes comments: what it says can be overtaken neither by the clock nor by a
/// publication.
///
/// # Errors
/// `NotFound` for an unknown id.
pub(crate) async fn settle_one(tx: &mut Tx, id: &ConsultationId, now: Instant) -> Result<InForce> {
    let events = repo::events_held(tx, id).await?.ok_or(Error::NotFound)?;
    Ok(advance(tx, id, events, now).await?.0)
}

/// Where it stands, and whether this call stored it.
async fn advance(
    tx: &mut Tx,
    id: &ConsultationId,
    events: repo::Events,
    now: Instant,
) -> Result<(InForce, bool)> {
    let next = events.stage.at(
        events.first_published_at.is_some(),
        Instant(events.opens_at),
        Instant(events.closes_at),
        now,
    );
    let settled = InForce {
        stage: next,
        version: events.version_id,
        closes: Instant(events.closes_at),
        moderation: events.moderation,
    };
    if next == events.stage {
        return Ok((settled, false));
    }
    // The event happened at the instant that was announced, however late the program noticed: a server that stood
    // still over the deadline did not move it.
    let opened =
        events.first_published_at.map(|at| at.max(events.opens_at)).filter(|at| *at < events.closes_at);
    let closed = (next == Stage::Analysis).then_some(events.closes_at);
    let stored = repo::advance(tx, id, events.stage, next, opened, closed).await?;
    Ok((settled, stored))
}
