//! The gate before sending. Schools, offices and mobile operators share addresses, so that much from one address is no
//! reason to refuse anybody: beyond a generous allowance work is asked for, a little at first and more while the flood
//! lasts, and only far beyond that somebody is asked to come back later.

use std::num::NonZeroU32;
use std::time::Duration;

use super::Address;
use super::buckets::Buckets;
use super::rules::Pace;
use super::ticks::Ticks;

/// Submissions for which nothing is asked.
const FREE: Pace = Pace::new(30, Duration::from_secs(120));
/// Challenges of the first and of the second step; beyond them the hardest is asked.
const STEPS: [Pace; 2] = [Pace::new(60, Duration::from_secs(60)), Pace::new(200, Duration::from_secs(20))];
/// The steps as parts of the hardest.
const PARTS: [(u64, u64); 2] = [(1, 10), (3, 10)];
/// Requests that bring no proof, in all: each costs a page.
const TRIES: Pace = Pace::new(1_000, Duration::from_secs(2));
/// Submissions that bring proof.
const PROVED: Pace = Pace::new(2_000, Duration::from_secs(2));

/// What somebody is asked for who wants to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing.
    Nothing,
    /// Work: the largest number of the challenge.
    Work(u64),
    /// To come back later: in so long.
    Patience(Duration),
}

/// What was sent from each address.
pub struct Gate {
    free: Buckets,
    steps: [Buckets; 2],
    tries: Buckets,
    proved: Buckets,
    hardest: u64,
}

impl Gate {
    /// Full buckets for `times` the usual allowance; `hardest` is the largest number that is ever asked for, 0 asks for
    /// none.
    #[must_use]
    pub fn new(times: NonZeroU32, hardest: u64, clock: &Ticks) -> Self {
        let buckets = |pace| Buckets::new(pace, times, clock.clone());
        Self {
            free: buckets(FREE),
            steps: STEPS.map(buckets),
            tries: buckets(TRIES),
            proved: buckets(PROVED),
            hardest,
        }
    }

    /// What is asked of somebody who brings no proof.
    #[must_use]
    pub fn knock(&self, address: Address) -> Asked {
        let key = address.counted();
        if self.free.take(key).is_ok() {
            return Asked::Nothing;
        }
        if let Err(wait) = self.tries.take(key) {
            return Asked::Patience(wait);
        }
        if self.hardest == 0 {
            return Asked::Nothing;
        }
        let step = self.steps.iter().position(|step| step.take(key).is_ok());
        let (part, of) = step.and_then(|step| PARTS.get(step)).copied().unwrap_or((1, 1));
        Asked::Work((self.hardest.saturating_mul(part) / of).max(1))
    }

    /// Lets in somebody who brings proof.
    ///
    /// # Errors
    /// How long until they would be let in, where very much was let in.
    pub fn enter(&self, address: Address) -> Result<(), Duration> {
        self.proved.take(address.counted())
    }

    /// The largest number that is ever asked for.
    #[must_use]
    pub const fn hardest(&self) -> u64 {
        self.hardest
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use backend::{Clock as _, SetClock};
    use model::moment::Instant;

    use super::*;

    fn gate(times: u32, hardest: u64) -> (Arc<SetClock>, Gate) {
        let clock = Arc::new(SetClock::at(Instant(0)));
        let seen = clock.clone();
        let ticks = Ticks::new(move || seen.now());
        (clock, Gate::new(NonZeroU32::new(times).unwrap(), hardest, &ticks))
    }

    fn address(last: u8) -> Address {
        Address([192, 0, 2, last].into())
    }

    #[test]
    fn a_class_sends_without_being_asked_for_anything() {
        let (_, gate) = gate(1, 1_000_000);
        for pupil in 0..30 {
            assert_eq!(gate.knock(address(1)), Asked::Nothing, "pupil {pupil}");
        }
        assert_eq!(gate.knock(address(1)), Asked::Work(100_000));
        assert_eq!(gate.knock(address(2)), Asked::Nothing, "another school");
    }

    #[test]
    fn the_work_grows_with_the_flood_and_no_further_than_an_old_telephone_bears() {
        let (clock, gate) = gate(1, 1_000_000);
        let mut asked: Vec<Asked> = (0..1_030).map(|_| gate.knock(address(1))).collect();
        asked.dedup();
        let steps = [Asked::Nothing, Asked::Work(100_000), Asked::Work(300_000), Asked::Work(1_000_000)];
        assert_eq!(asked, steps);
        assert_eq!(gate.knock(address(1)), Asked::Patience(Duration::from_secs(2)));
        clock.set(clock.now().plus_seconds(3_600));
        assert_eq!(gate.knock(address(1)), Asked::Nothing, "the flood is over");
    }

    #[test]
    fn who_asks_for_work_and_does_none_locks_nobody_out_who_does_it() {
        let (_, gate) = gate(1, 1_000_000);
        for _ in 0..5_000 {
            let _ = gate.knock(address(1));
        }
        assert_eq!(gate.enter(address(1)), Ok(()));
    }

    #[test]
    fn far_beyond_even_those_with_proof_are_asked_to_come_back() {
        let (_, gate) = gate(1, 1_000_000);
        assert_eq!((0..5_000).filter(|_| gate.enter(address(1)).is_ok()).count(), 2_000);
        assert_eq!(gate.enter(address(1)), Err(Duration::from_secs(2)));
        assert_eq!(gate.enter(address(2)), Ok(()));
    }

    #[test]
    fn the_operator_sets_how_much_is_free_and_how_hard_the_work_is() {
        let (_, gate) = gate(3, 50);
        assert_eq!((0..200).filter(|_| gate.knock(address(1)) == Asked::Nothing).count(), 90);
        assert_eq!(gate.knock(address(1)), Asked::Work(5));
        let (_, gate) = super::tests::gate(1, 0);
        assert!((0..1_030).all(|_| gate.knock(address(1)) == Asked::Nothing));
    }
}
