//! Whose address was proved in the browser's session.

use backend::Citizen;
use model::moment::Instant;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use super::backend;
use super::session::{get, put, session, unavailable};

const CITIZEN: &str = "citizen";

/// How long a proved address is known to a browser that asks for nothing, in milliseconds.
const CITIZEN_IDLE_MS: i64 = 2 * 60 * 60 * 1_000;
/// A visit is noted when the last one noted is this old, in milliseconds: not every request writes.
const NOTED_MS: i64 = 60_000;

/// Whose address was proved in this browser, and when it last asked for something.
#[derive(Serialize, Deserialize)]
struct Proved {
    email: String,
    seen: Instant,
}

/// The citizen of a session, whose visit is noted; nobody when none was for too long.
pub(super) async fn proved(session: &Session, now: Instant) -> backend::Result<Option<Citizen>> {
    let Some(Proved { email, seen }) = get(session, CITIZEN).await? else { return Ok(None) };
    // A clock that was set back must not make it last for ever.
    let age = (now.0 - seen.0).abs();
    if age >= CITIZEN_IDLE_MS {
        return Ok(None);
    }
    if age >= NOTED_MS {
        put(session, CITIZEN, &Proved { email: email.clone(), seen: now }).await?;
    }
    Ok(Some(Citizen { email }))
}

/// Keeps whose address was proved. The session id is made anew, so that an id planted before is worth nothing.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn enter(citizen: &Citizen) -> backend::Result<()> {
    let session = session()?;
    session.cycle_id().await.map_err(unavailable)?;
    put(&session, CITIZEN, &Proved { email: citizen.email.clone(), seen: backend().now() }).await
}

/// Forgets whose address was proved; a submission in work stays with the browser.
///
/// # Errors
/// `Unavailable` when the session cannot be kept.
pub async fn leave() -> backend::Result<()> {
    let session = session()?;
    if session.remove_value(CITIZEN).await.map_err(unavailable)?.is_some() {
        session.cycle_id().await.map_err(unavailable)?;
    }
    Ok(())
}
