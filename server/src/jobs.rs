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

/// How often what arrived is counted, and answers are put to their articles; a round without anything new is two small looks.
const COUNTED_EVERY: Duration = Duration::from_secs(2);

/// Counts what arrived and puts released answers to their articles, until the program ends. What is left then is found when it
/// starts.
pub async fn count(backend: Backend) {
    let mut rounds = tokio::time::interval(COUNTED_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        if let Err(error) = backend.arrivals().round().await {
            tracing::error!(%error, "what arrived could not be counted");
        }
        if let Err(error) = backend.results().round().await {
            tracing::error!(%error, "answers could not be put to their articles");
        }
    }
}

/// How often it is asked which articles must be read again; a round without any looks at the kept counters.
const READ_EVERY: Duration = Duration::from_secs(3);
/// Rounds that pass without a look while this process has stored nothing: another one may have.
const IDLE_ROUNDS: u32 = 10;

/// Reads what was said on each article as a whole, until the program ends; one place of each consultation in a round, the
/// one that needs it most.
pub async fn read(backend: Backend) {
    let mut rounds = tokio::time::interval(READ_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let (mut generation, mut idle) = (None, 0);
    loop {
        rounds.tick().await;
        let now = Some(backend.generation());
        if generation == now && idle < IDLE_ROUNDS {
            idle += 1;
            continue;
        }
        (generation, idle) = (now, 0);
        // While there is something to read the next round begins at once.
        loop {
            match backend.readings().round().await {
                Ok(true) => {}
                Ok(false) => break,
                Err(error) => {
                    tracing::error!(%error, "what was said on an article could not be read");
                    break;
                }
            }
        }
    }
}

/// How often orders of files are looked for.
const EXPORTED_EVERY: Duration = Duration::from_secs(2);

/// Makes the files that staff ordered, one after the other, until the program ends. What was under way then is begun anew.
pub async fn export(backend: Backend) {
    let mut rounds = tokio::time::interval(EXPORTED_EVERY);
    rounds.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        if let Err(error) = backend.exports().round().await {
            tracing::error!(%error, "a file that was ordered could not be made");
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
