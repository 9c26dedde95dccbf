//! The clock of the buckets: time that has passed, by the injected clock.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::Clock;
use model::moment::Instant;

/// Counts how much time has passed, never backwards: a clock that is set back adds nothing, and one that is set forward
/// only refills the buckets early.
#[derive(Clone)]
pub struct Ticks(Arc<Inner>);

struct Inner {
    now: Box<dyn Fn() -> Instant + Send + Sync>,
    passed: Mutex<(Instant, Duration)>,
}

impl fmt::Debug for Ticks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticks")
    }
}

impl Ticks {
    /// Counts from now on.
    #[must_use]
    pub fn new(now: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        let passed = Mutex::new((now(), Duration::ZERO));
        Self(Arc::new(Inner { now: Box::new(now), passed }))
    }
}

impl Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        let mut passed = self.0.passed.lock().unwrap_or_else(PoisonError::into_inner);
        let now = (self.0.now)();
        let step = u64::try_from(now.0.saturating_sub(passed.0.0)).unwrap_or(0);
        *passed = (now, passed.1.saturating_add(Duration::from_millis(step)));
        passed.1
    }
}
