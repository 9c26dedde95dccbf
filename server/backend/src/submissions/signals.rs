//! What was odd about how a submission came. Signals are for people who read it: nothing is refused, hidden or counted by
//! them, and only what is odd is kept.

use model::ids::SubmissionId;
use model::moment::Instant;
use model::submissions::QUICK_SECONDS;

use crate::db::{Tx, run};
use crate::error::Result;

/// Notes that the trap was filled in, or that hardly any time passed since the draft began; nothing where neither is so.
pub(super) async fn note(tx: &mut Tx, id: &SubmissionId, trap: bool, now: Instant) -> Result<()> {
    const NOTE: &str = "insert into submission_signals (submission_id, trap, seconds) \
         select id, cast($2 as boolean), ($3 - created_at) / 1000 from submissions where id = $1 and created_at > $4";
    let since = if trap { i64::MIN } else { now.plus_seconds(-QUICK_SECONDS).0 };
    run!(tx, NOTE, id.as_str(), trap, now.0, since)?;
    Ok(())
}
