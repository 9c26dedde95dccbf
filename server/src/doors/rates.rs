//! Slowing down whoever knocks too often: first they wait, a little and not in crowds; only then are they asked to come
//! back later.

use std::hash::Hash;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::Address;
use super::buckets::Buckets;
use super::rules::{RULES, Rule};
use super::ticks::Ticks;

/// Longest that a request waits for its turn.
pub const LONGEST_WAIT: Duration = Duration::from_secs(4);
/// Most requests that wait at a time; further ones are answered at once.
const MOST_WAITING: usize = 128;

/// How the program lets time pass.
type Pause = dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

/// The buckets of every rule.
pub struct Rates {
    rules: Vec<Counted>,
    waiting: Semaphore,
    pause: Box<Pause>,
}

struct Counted {
    address: Vec<Buckets>,
    account: Option<Buckets>,
}

impl Rates {
    /// Full buckets for `times` the usual rates.
    #[must_use]
    pub fn new(times: NonZeroU32, clock: &Ticks) -> Self {
        Self::pausing(times, clock, Box::new(|lasting| Box::pin(tokio::time::sleep(lasting))))
    }

    fn pausing(times: NonZeroU32, clock: &Ticks, pause: Box<Pause>) -> Self {
        let buckets = |pace| Buckets::new(pace, times, clock.clone());
        let counted = |rule: &Rule| Counted {
            address: rule.address.iter().copied().map(buckets).collect(),
            account: rule.account.map(|(_, pace)| buckets(pace)),
        };
        let rules = RULES.iter().map(counted).collect();
        Self { rules, waiting: Semaphore::new(MOST_WAITING), pause }
    }

    /// Lets a request in, after a wait where it comes too soon.
    ///
    /// # Errors
    /// How long until it would be let in, when that is too long to wait.
    pub async fn admit(&self, rule: &Rule, address: Address, account: Option<&str>) -> Result<(), Duration> {
        let Some(counted) = self.rules.get(rule.name as usize) else { return Ok(()) };
        let mut left = LONGEST_WAIT;
        for buckets in &counted.address {
            self.turn(buckets, address.counted(), &mut left).await?;
        }
        if let (Some(buckets), Some(account)) = (&counted.account, account) {
            self.turn(buckets, account, &mut left).await?;
        }
        Ok(())
    }

    /// Waits for a turn at some buckets as long as there is patience left.
    async fn turn(&self, buckets: &Buckets, key: impl Hash, left: &mut Duration) -> Result<(), Duration> {
        while let Err(wait) = buckets.take(&key) {
            if wait > *left {
                return Err(wait);
            }
            let Ok(_place) = self.waiting.try_acquire() else { return Err(wait) };
            (self.pause)(wait).await;
            *left = left.saturating_sub(wait);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::http::Method;
    use backend::{Clock, SetClock};
    use model::moment::Instant;

    use super::super::rules::rule_for;
    use super::*;

    const LOGIN: &str = "/api/accounts/log-in";
    const COMMENT: &str = "/api/comments/add";

    /// Rates over a clock that moves on by what somebody waits.
    fn rates() -> (Arc<SetClock>, Rates) {
        let clock = Arc::new(SetClock::at(Instant(0)));
        let (seen, moved) = (clock.clone(), clock.clone());
        let ticks = Ticks::new(move || seen.now());
        let pause: Box<Pause> = Box::new(move |lasting| {
            pass(&moved, i64::try_from(lasting.as_millis()).unwrap());
            Box::pin(std::future::ready(()))
        });
        (clock, Rates::pausing(NonZeroU32::MIN, &ticks, pause))
    }

    fn pass(clock: &SetClock, milliseconds: i64) {
        clock.set(Instant(clock.now().0 + milliseconds));
    }

    fn posted(path: &str) -> &'static Rule {
        rule_for(&Method::POST, path).unwrap()
    }

    fn address(last: u8) -> Address {
        Address([192, 0, 2, last].into())
    }

    #[tokio::test]
    async fn guesses_at_one_account_are_slow_from_however_many_addresses() {
        let (_, rates) = rates();
        for guess in 1..=3 {
            assert_eq!(rates.admit(posted(LOGIN), address(guess), Some("ana@x.ro")).await, Ok(()));
        }
        let fourth = rates.admit(posted(LOGIN), address(4), Some("ana@x.ro")).await;
        assert_eq!(fourth, Err(Duration::from_secs(20)));
        assert_eq!(rates.admit(posted(LOGIN), address(5), Some("ion@x.ro")).await, Ok(()));
    }

    #[tokio::test]
    async fn guesses_from_one_address_are_slow_at_however_many_accounts() {
        let (clock, rates) = rates();
        for guess in ["a", "b", "c"] {
            assert_eq!(rates.admit(posted(LOGIN), address(1), Some(guess)).await, Ok(()));
        }
        assert_eq!(rates.admit(posted(LOGIN), address(1), Some("d")).await, Err(Duration::from_secs(20)));
        pass(&clock, 20_000);
        assert_eq!(rates.admit(posted(LOGIN), address(1), Some("d")).await, Ok(()), "nobody is locked out");
    }

    #[tokio::test]
    async fn who_is_a_little_too_fast_waits_and_is_let_in() {
        let (clock, rates) = rates();
        for _ in 0..60 {
            assert_eq!(rates.admit(posted(COMMENT), address(1), None).await, Ok(()));
        }
        assert_eq!(clock.now(), Instant(0));
        assert_eq!(rates.admit(posted(COMMENT), address(1), None).await, Ok(()));
        assert_eq!(clock.now(), Instant(1_000));
    }

    #[tokio::test]
    async fn a_crowd_that_waits_is_bounded() {
        let clock = Arc::new(SetClock::at(Instant(0)));
        let (seen, gate) = (clock.clone(), Arc::new(Semaphore::new(0)));
        let ticks = Ticks::new(move || seen.now());
        let behind = Arc::clone(&gate);
        let pause: Box<Pause> = Box::new(move |_| {
            let gate = Arc::clone(&behind);
            Box::pin(async move { gate.acquire().await.unwrap().forget() })
        });
        let rates = Arc::new(Rates::pausing(NonZeroU32::MIN, &ticks, pause));
        let knock = |_| {
            let rates = Arc::clone(&rates);
            tokio::spawn(async move { rates.admit(posted(COMMENT), address(1), None).await })
        };
        let crowd: Vec<_> = (0..1_000).map(knock).collect();
        // On one thread each of them runs until it is through or waits.
        for _ in &crowd {
            tokio::task::yield_now().await;
        }
        assert_eq!(rates.waiting.available_permits(), 0);
        let through = crowd.iter().filter(|one| one.is_finished()).count();
        assert_eq!(through, 1_000 - MOST_WAITING);
        gate.add_permits(10_000);
        let mut admitted = 0;
        for one in crowd {
            admitted += usize::from(one.await.unwrap().is_ok());
        }
        assert_eq!(admitted, 60, "time stood still, so nobody who waited had a turn");
        assert_eq!(rates.waiting.available_permits(), MOST_WAITING);
    }
}
