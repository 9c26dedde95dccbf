//! The desk at which whole submissions are entered: while one transaction is being written to disk the next ones
//! queue, and are then entered together in one. Each is answered after the commit that holds it. A lone submission
//! waits for nobody; where others are being read, or as many came a moment ago, it waits for them for a blink: one commit
//! for all of them costs the disk less than two.

use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

use super::Received;
use super::entry::{Failure, transaction};
use super::parts::Whole;
use super::retry::Tries;
use crate::Backend;
use crate::error::{Error, Result};

/// Submissions in one transaction: enough to make the disk's part small, few enough to keep every statement short.
const MOST: usize = 32;

/// The longest that a submission waits for others.
const BLINK: Duration = Duration::from_millis(3);

/// The queue, and a bell that rings when somebody on the way has come or turned back.
#[derive(Default)]
pub(crate) struct Desk {
    queue: Mutex<Queue>,
    bell: Notify,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Waiting>,
    /// Submissions that are being read and will probably queue.
    coming: usize,
    /// How many were entered last: those who send one after the other come again together.
    last: usize,
    /// Somebody is entering submissions and will look at the queue again.
    served: bool,
}

struct Waiting {
    whole: Whole,
    answer: oneshot::Sender<Result<Received>>,
}

impl Desk {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that a submission is being read.
    pub(super) fn coming(&self) -> Coming<'_> {
        self.queue().coming += 1;
        Coming(self)
    }

    /// Waits until as many are there as were entered last and nobody is on the way any more, or a batch is full.
    async fn gather(&self) {
        loop {
            let rung = self.bell.notified();
            {
                let queue = self.queue();
                let together = queue.coming == 0 && queue.waiting.len() >= queue.last;
                if together || queue.waiting.len() >= MOST {
                    return;
                }
            }
            rung.await;
        }
    }
}

/// A submission on the way to the desk, until it is dropped.
pub(super) struct Coming<'a>(&'a Desk);

impl Drop for Coming<'_> {
    fn drop(&mut self) {
        self.0.queue().coming -= 1;
        self.0.bell.notify_one();
    }
}

/// Enters a submission with whatever else waits. The work is a task of its own: a client that hangs up neither undoes
/// a submission nor leaves those behind it without an answer.
pub(super) async fn hand_in(backend: &Backend, whole: Whole, coming: Coming<'_>) -> Result<Received> {
    let answered = join(backend, whole);
    drop(coming);
    answered.await.map_err(Error::internal)?
}

/// Queues a submission and sees to it that the desk is served.
fn join(backend: &Backend, whole: Whole) -> oneshot::Receiver<Result<Received>> {
    let (answer, answered) = oneshot::channel();
    let mut queue = backend.0.desk.queue();
    queue.waiting.push_back(Waiting { whole, answer });
    if !queue.served {
        queue.served = true;
        tokio::spawn(serve(backend.clone()));
    }
    answered
}

/// Enters what waits until nothing does.
async fn serve(backend: Backend) {
    let mut leave = Leave { backend: &backend, served: false };
    loop {
        let _ = timeout(BLINK, backend.0.desk.gather()).await;
        let Some(batch) = next(&backend) else { break };
        let wholes: Vec<&Whole> = batch.iter().map(|waiting| &waiting.whole).collect();
        let answers = enter(&backend, &wholes).await;
        for (waiting, answer) in batch.into_iter().zip(answers) {
            // Who hung up needs no answer; the submission stands.
            let _ = waiting.answer.send(answer);
        }
    }
    leave.served = true;
}

/// Frees the desk if entering should ever panic: who waits then is told of a fault, and who comes next is served.
struct Leave<'a> {
    backend: &'a Backend,
    served: bool,
}

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        if !self.served {
            let mut queue = self.backend.0.desk.queue();
            queue.served = false;
            queue.waiting.clear();
        }
    }
}

/// The next submissions to be entered together, no two of them under one key.
fn next(backend: &Backend) -> Option<Vec<Waiting>> {
    let mut queue = backend.0.desk.queue();
    let (mut batch, mut keys, mut later) = (Vec::new(), HashSet::new(), VecDeque::new());
    while batch.len() < MOST
        && let Some(waiting) = queue.waiting.pop_front()
    {
        match &waiting.whole.key {
            Some(key) if !keys.insert(key.key.clone()) => later.push_back(waiting),
            _ => batch.push(waiting),
        }
    }
    later.append(&mut queue.waiting);
    queue.waiting = later;
    queue.last = batch.len();
    if batch.is_empty() {
        queue.served = false;
        return None;
    }
    Some(batch)
}

/// Enters each in a transaction of its own.
async fn one_by_one(backend: &Backend, wholes: &[&Whole]) -> Vec<Result<Received>> {
    let mut answers = Vec::with_capacity(wholes.len());
    for whole in wholes {
        let mut tries = Tries::default();
        let answer = loop {
            match together(backend, &[whole]).await {
                Ok(mut entered) => break entered.pop().unwrap_or_else(|| Err(Error::internal("no answer"))),
                Err(Failure::Storage(error)) if tries.again(&error) => {}
                Err(Failure::Storage(error) | Failure::Unconfirmed(error)) => break Err(error),
                Err(Failure::Taken(_)) => break Err(Error::internal("a key was taken twice")),
            }
        };
        answers.push(answer);
    }
    answers
}

/// Enters all in one transaction. Keys go in with everything else, for a key that another request has is rare: then
/// nothing of the transaction stays, and the next one leaves out whose keys were taken.
async fn together(
    backend: &Backend,
    wholes: &[&Whole],
) -> std::result::Result<Vec<Result<Received>>, Failure> {
    let mut taken = HashSet::new();
    loop {
        match transaction(backend, wholes, &taken).await {
            Err(Failure::Taken(keys)) if !keys.is_subset(&taken) => taken.extend(keys),
            other => return other,
        }
    }
}

/// Enters all in one transaction; each in its own where one of them spoils it for the others. Nothing is tried again
/// when the storage is away or did not confirm a commit: it may have been done.
async fn enter(backend: &Backend, wholes: &[&Whole]) -> Vec<Result<Received>> {
    match together(backend, wholes).await {
        Ok(answers) => answers,
        Err(Failure::Unconfirmed(error) | Failure::Storage(error @ Error::Unavailable(_))) => {
            let reason = error.to_string();
            wholes.iter().map(|_| Err(Error::Unavailable(reason.clone().into()))).collect()
        }
        Err(Failure::Storage(_) | Failure::Taken(_)) => one_by_one(backend, wholes).await,
    }
}
