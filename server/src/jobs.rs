//! What happens without anybody asking: consultations open and close, news are mailed, expired sessions go, and what was
//! kept long enough.

use std::time::Duration;

use backend::Backend;
use backend::personal_data::Periods;

/// How often the clock is looked at. Sending decides by itself; this only stores the events for everyone to see.
const EVERY: Duration = Duration::from_secs(15);
/// Sessions are purged once in so many rounds (an hour).
const PURGE_ROUNDS: u32 = 240;

/// How often the ledger is looked at: a receipt is covered by a signed head within about that long.
const SEALED_EVERY: Duration = Duration::from_secs(1);

/// Covers what was sent with signed heads of the ledger, until the program ends.
pub async fn seal(backend: Backend) {
    let mut rounds = tokio::time::interval(SEALED_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        if let Err(error) = backend.ledger().seal().await {
            tracing::error!(%error, "the ledger could not be sealed");
        }
    }
}

/// How often what was sent is grouped into campaigns; a round without anything new is one look at an index.
const GROUPED_EVERY: Duration = Duration::from_secs(2);

/// Groups what was sent into campaigns, until the program ends. Nobody who sends waits for it, and what is left when the
/// program ends is found when it starts.
pub async fn group(backend: Backend) {
    let mut rounds = tokio::time::interval(GROUPED_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        if let Err(error) = backend.campaigns().round().await {
            tracing::error!(%error, "comments could not be grouped into campaigns");
        }
    }
}

/// How often the codes of comments are looked at; a round without anything new is some looks at indexes.
const CODED_EVERY: Duration = Duration::from_secs(2);

/// Does what was ordered about themes and is too much for a request, counts what has changed under its codes, and learns
/// from what was coded, until the program ends.
pub async fn code(backend: Backend) {
    let mut rounds = tokio::time::interval(CODED_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        if let Err(error) = backend.themes().round().await {
            tracing::error!(%error, "themes could not be looked after");
        }
    }
}

/// Runs until the program ends. A failed round is logged and tried again at the next.
pub async fn run(backend: Backend, periods: Periods) {
    let mut rounds = tokio::time::interval(EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut round: u32 = 0;
    loop {
        rounds.tick().await;
        if let Err(error) = backend.consultations().settle().await {
            tracing::error!(%error, "consultations could not be opened or closed");
        }
        if let Err(error) = backend.outcomes().tell().await {
            tracing::error!(%error, "answers could not be told");
        }
        if let Err(error) = backend.digests().round().await {
            tracing::error!(%error, "news could not be put into the outbox");
        }
        if round.is_multiple_of(PURGE_ROUNDS)
            && let Err(error) = backend.sessions().purge().await
        {
            tracing::error!(%error, "expired sessions could not be purged");
        }
        if round.is_multiple_of(PURGE_ROUNDS)
            && let Err(error) = backend.logins().purge().await
        {
            tracing::error!(%error, "ended logins could not be purged");
        }
        if round.is_multiple_of(PURGE_ROUNDS)
            && let Err(error) = backend.organisations().purge().await
        {
            tracing::error!(%error, "sign-ups and invitations could not be purged");
        }
        if round.is_multiple_of(PURGE_ROUNDS)
            && let Err(error) = backend.challenges().purge().await
        {
            tracing::error!(%error, "used challenges and old links could not be purged");
        }
        if round.is_multiple_of(PURGE_ROUNDS)
            && let Err(error) = backend.personal_data().forget_old(&periods).await
        {
            tracing::error!(%error, "what was kept long enough could not be forgotten");
        }
        round = round.wrapping_add(1);
    }
}
