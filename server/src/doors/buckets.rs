//! One bucket for each key: a burst at once, then one more each time that so much has passed (GCRA, by `governor`).

use std::hash::{BuildHasher, Hash, RandomState};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

use super::rules::Pace;
use super::ticks::Ticks;

/// Most keys that are told apart at a time; about 2 MB.
const MOST_KEYS: usize = 50_000;
/// Buckets that all further keys share while there are that many: whoever floods the memory with addresses shares them
/// with those who come next, and nobody else.
const SHARED: u64 = 1_024;
/// How many questions apart it is looked whether old buckets can be forgotten.
const BETWEEN_LOOKS: u32 = 256;

/// The buckets of one pace. Keys are kept as hashes under a key of this process: neither addresses nor names are held.
pub struct Buckets {
    limiter: RateLimiter<u64, DashMapStateStore<u64>, Ticks, NoOpMiddleware<Duration>>,
    clock: Ticks,
    hashing: RandomState,
    asked: AtomicU32,
    most: usize,
}

impl Buckets {
    /// Full buckets; `times` is how many times the usual pace they allow.
    #[must_use]
    pub fn new(pace: Pace, times: NonZeroU32, clock: Ticks) -> Self {
        Self::holding(pace, times, clock, MOST_KEYS)
    }

    fn holding(pace: Pace, times: NonZeroU32, clock: Ticks, most: usize) -> Self {
        let burst = pace.burst.saturating_mul(times);
        // A pace of no time at all would be no limit: the shortest possible one stands in.
        let every = (pace.every / times.get()).max(Duration::from_nanos(1));
        let quota = Quota::with_period(every).unwrap_or_else(|| Quota::per_second(burst)).allow_burst(burst);
        let limiter = RateLimiter::dashmap_with_clock(quota, clock.clone());
        Self { limiter, clock, hashing: RandomState::new(), asked: AtomicU32::new(0), most }
    }

    /// Takes one out of a key's bucket.
    ///
    /// # Errors
    /// How long until there is one, when there is none.
    pub fn take(&self, key: impl Hash) -> Result<(), Duration> {
        let key = self.hashing.hash_one(key);
        let key = if self.is_crowded() { key % SHARED } else { key };
        self.limiter.check_key(&key).map_err(|until| until.wait_time_from(self.clock.now()))
    }

    /// Whether there are too many keys even after the full buckets, which say nothing, are forgotten.
    fn is_crowded(&self) -> bool {
        let looks = self.asked.fetch_add(1, Ordering::Relaxed).is_multiple_of(BETWEEN_LOOKS);
        if looks && self.limiter.len() > self.most / 2 {
            self.limiter.retain_recent();
            self.limiter.shrink_to_fit();
        }
        self.limiter.len() >= self.most
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use backend::{Clock as _, SetClock};
    use model::moment::Instant;

    use super::*;

    const TWICE_THEN_SLOWLY: Pace = Pace::new(2, Duration::from_secs(20));

    fn buckets(most: usize) -> (Arc<SetClock>, Buckets) {
        let clock = Arc::new(SetClock::at(Instant(1_000_000)));
        let ticking = clock.clone();
        let ticks = Ticks::new(move || ticking.now());
        (clock, Buckets::holding(TWICE_THEN_SLOWLY, NonZeroU32::MIN, ticks, most))
    }

    fn pass(clock: &SetClock, seconds: i64) {
        clock.set(clock.now().plus_seconds(seconds));
    }

    #[test]
    fn a_burst_is_let_in_and_then_one_each_time() {
        let (clock, buckets) = buckets(MOST_KEYS);
        assert_eq!([buckets.take("a"), buckets.take("a")], [Ok(()), Ok(())]);
        assert_eq!(buckets.take("a"), Err(Duration::from_secs(20)));
        assert_eq!(buckets.take("b"), Ok(()), "another key has a bucket of its own");
        pass(&clock, 19);
        assert_eq!(buckets.take("a"), Err(Duration::from_secs(1)));
        pass(&clock, 1);
        assert_eq!([buckets.take("a").is_ok(), buckets.take("a").is_ok()], [true, false]);
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let (clock, buckets) = buckets(MOST_KEYS);
        let _ = [buckets.take("a"), buckets.take("a")];
        pass(&clock, -86_400);
        assert_eq!(buckets.take("a"), Err(Duration::from_secs(20)));
        pass(&clock, 20);
        assert_eq!(buckets.take("a"), Ok(()));
    }

    #[test]
    fn the_operator_can_allow_more() {
        let clock = Ticks::new(|| Instant(0));
        let buckets = Buckets::new(TWICE_THEN_SLOWLY, NonZeroU32::new(10).unwrap(), clock);
        assert_eq!((0..50).filter(|_| buckets.take("a").is_ok()).count(), 20);
        assert_eq!(buckets.take("a"), Err(Duration::from_secs(2)));
    }

    #[test]
    fn a_flood_of_keys_takes_bounded_memory_and_is_forgotten() {
        let (clock, buckets) = buckets(1_000);
        for key in 0..100_000 {
            let _ = buckets.take(key);
        }
        let most = 1_000 + usize::try_from(SHARED).unwrap();
        assert!(buckets.limiter.len() <= most, "{} keys", buckets.limiter.len());
        pass(&clock, 3_600);
        for _ in 0..=BETWEEN_LOOKS {
            let _ = buckets.take("later");
        }
        assert!(buckets.limiter.len() <= 2, "{} keys", buckets.limiter.len());
    }
}
