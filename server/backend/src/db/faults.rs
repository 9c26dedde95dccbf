//! Faults on purpose, for tests alone: any step towards the storage – a beginning, a statement, a commit – can be made to
//! fail, before it is done or after. Steps are counted where they pass ([`step!`]), so that one that a feature gains later
//! is failed too, without a word here.
//!
//! What is armed belongs to the thread: `#[tokio::test]` runs everything that a test starts on its own.

use std::cell::RefCell;

/// How a step fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Whether what was asked is done all the same, and only the answer is lost.
    pub(crate) persisted: bool,
    /// Whether the storage is away (the line broke, the disk is full), or refuses this one thing.
    pub(crate) away: bool,
}

impl Fault {
    /// Every way to fail.
    pub(crate) const ALL: [Self; 4] = [
        Self { persisted: false, away: false },
        Self { persisted: false, away: true },
        Self { persisted: true, away: false },
        Self { persisted: true, away: true },
    ];

    fn error(self) -> sqlx::Error {
        if self.away {
            std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()
        } else {
            sqlx::Error::Protocol("a fault on purpose".into())
        }
    }
}

/// What a test has asked for, and what came of it.
#[derive(Default)]
struct Armed {
    /// Which step fails, counted from 0, and how.
    fault: Option<(usize, Fault)>,
    /// The steps that were passed, by their places in the source, or the tables to which rows went.
    trail: Vec<&'static str>,
}

thread_local! {
    static ARMED: RefCell<Option<Armed>> = const { RefCell::new(None) };
}

/// Does some work and gives what came of it with the steps that it took.
pub(crate) async fn steps_of<T>(work: impl Future<Output = T>) -> (T, Vec<&'static str>) {
    watched(None, work).await
}

/// Does some work of which one step fails. Gives what came of it, and the step; none when the work has fewer.
pub(crate) async fn failing<T>(
    at: usize,
    fault: Fault,
    work: impl Future<Output = T>,
) -> (T, Option<&'static str>) {
    let (done, trail) = watched(Some((at, fault)), work).await;
    (done, trail.get(at).copied())
}

async fn watched<T>(fault: Option<(usize, Fault)>, work: impl Future<Output = T>) -> (T, Vec<&'static str>) {
    ARMED.with_borrow_mut(|armed| *armed = Some(Armed { fault, trail: Vec::new() }));
    let done = work.await;
    (done, ARMED.take().unwrap_or_default().trail)
}

/// One step on its way: what the test has in mind for it.
pub(crate) struct Step(Option<Fault>);

impl Step {
    /// The error in place of the step.
    pub(crate) fn before(&self) -> Option<sqlx::Error> {
        self.0.filter(|fault| !fault.persisted).map(Fault::error)
    }

    /// The error in place of the step's result.
    pub(crate) fn after<T>(&self, done: sqlx::Result<T>) -> sqlx::Result<T> {
        match self.0 {
            Some(fault) if fault.persisted => done.and_then(|_| Err(fault.error())),
            _ => done,
        }
    }
}

/// Notes that a step is about to be done.
pub(crate) fn next(place: &'static str) -> Step {
    ARMED.with_borrow_mut(|armed| {
        let Some(armed) = armed else { return Step(None) };
        armed.trail.push(place);
        let here = armed.trail.len() - 1;
        Step(armed.fault.filter(|(at, _)| *at == here).map(|(_, fault)| fault))
    })
}
