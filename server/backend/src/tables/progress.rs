//! How far long work has come, for whoever waits for it and may think better of it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{Conflict, Result};

/// Shared by who works and who tells: steps done, steps in all, and whether to stop.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    done: AtomicU64,
    total: AtomicU64,
    stopped: AtomicBool,
}

impl Progress {
    /// Says how many steps there are, as far as that is known.
    pub(crate) fn of(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// Says that so many more are done.
    ///
    /// # Errors
    /// `Conflict` `Changed` when nobody wants the rest any more.
    pub(crate) fn step(&self, done: u64) -> Result<()> {
        self.done.fetch_add(done, Ordering::Relaxed);
        self.go_on()
    }

    /// Whether somebody still wants the rest.
    ///
    /// # Errors
    /// `Conflict` `Changed` when not.
    pub(crate) fn go_on(&self) -> Result<()> {
        if self.is_stopped() { Err(Conflict::Changed.into()) } else { Ok(()) }
    }

    /// Asks whoever works to stop.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Acquire)
    }

    /// Steps done, and in all.
    pub(crate) fn told(&self) -> (u64, u64) {
        let (done, total) = (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed));
        (done, total.max(done))
    }
}
