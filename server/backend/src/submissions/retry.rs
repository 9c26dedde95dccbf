//! Trying a transaction again that PostgreSQL gave up for another one's sake.

use crate::error::Error;

/// `serialization_failure` and `deadlock_detected`: the engine undid everything, and the same work may be done again.
const TRANSIENT: [&str; 2] = ["40001", "40P01"];
const MOST: u32 = 5;

/// How often a transaction was tried already.
#[derive(Default)]
pub(crate) struct Tries(u32);

impl Tries {
    /// Whether this failure is worth another try.
    pub(crate) fn again(&mut self, error: &Error) -> bool {
        self.0 += 1;
        self.0 < MOST && is_transient(error)
    }
}

fn is_transient(error: &Error) -> bool {
    let Error::Internal(cause) = error else { return false };
    let Some(sqlx::Error::Database(cause)) = cause.downcast_ref::<sqlx::Error>() else { return false };
    cause.code().is_some_and(|code| TRANSIENT.contains(&code.as_ref()))
}
