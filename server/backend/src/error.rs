//! What a use case may answer instead of its result.

use model::Invalid;
use sqlx::error::DatabaseError;
use sqlx::sqlite::SqliteError;

/// The result of a use case.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a use case gave no result. Closed: the site and the API turn each into one page or one status.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing, or the actor may not know of it.
    #[error("not found")]
    NotFound,
    /// The actor may not do this.
    #[error("forbidden")]
    Forbidden,
    /// The state of things does not allow it now.
    #[error("conflict: {0}")]
    Conflict(Conflict),
    /// The person can mend it.
    #[error("invalid input: {0:?}")]
    Invalid(Invalid),
    /// The storage does not answer; try again later.
    #[error("unavailable")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A fault of ours. Logged once by whoever answers the person.
    #[error("internal: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Why the state of things does not allow an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Conflict {
    /// The consultation takes no comments yet.
    #[error("not yet open")]
    NotOpen,
    /// The consultation takes no comments any more.
    #[error("closed")]
    Closed,
    /// A published version never changes.
    #[error("published")]
    Published,
    /// There is no text yet that could be published or commented on.
    #[error("no text")]
    NoText,
    /// The draft has errors that must be corrected before it is published.
    #[error("open errors")]
    OpenErrors,
    /// The draft in work is not any more what the page showed.
    #[error("changed meanwhile")]
    Changed,
    /// The draft submission holds no comment.
    #[error("empty submission")]
    Empty,
    /// What was sent cannot be changed.
    #[error("sent already")]
    Sent,
    /// An organisation does not endorse what it said itself.
    #[error("its own comment")]
    Own,
    /// What was sent can be corrected or taken back no more.
    #[error("handled already")]
    Handled,
    /// A new version of the text was published in the meantime.
    #[error("text changed")]
    TextChanged,
    /// The organisation is not any more what the page showed.
    #[error("organisation changed meanwhile")]
    OrganisationChanged,
    /// The act is sensitive, and the last proof of who acts is not fresh.
    #[error("not proved lately")]
    Unproved,
    /// The last who can do it would be able no more.
    #[error("the last one")]
    Last,
    /// Somebody else is at work on it.
    #[error("claimed by somebody else")]
    Claimed,
    /// Whoever acted does not decide about the act.
    #[error("one's own act")]
    FourEyes,
    /// The proof of work was used before, or asked for elsewhere.
    #[error("proof spent")]
    ProofSpent,
    /// The same idempotency key was used with another body.
    #[error("key reused with another body")]
    KeyReused,
}

impl Error {
    /// A fault of ours, with its cause.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }
}

impl From<Invalid> for Error {
    fn from(invalid: Invalid) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<Conflict> for Error {
    fn from(conflict: Conflict) -> Self {
        Self::Conflict(conflict)
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => {
                Self::Unavailable(Box::new(error))
            }
            sqlx::Error::Database(ref cause) if cannot_work(cause.as_ref()) => {
                Self::Unavailable(Box::new(error))
            }
            other => Self::internal(other),
        }
    }
}

/// Whether an engine says that it cannot work now, and not that the work is wrong. Later the same may succeed.
fn cannot_work(cause: &dyn DatabaseError) -> bool {
    let code = cause.code().unwrap_or_default();
    if cause.try_downcast_ref::<SqliteError>().is_none() {
        return AWAY_POSTGRES.iter().any(|class| code.starts_with(class));
    }
    // The first byte of an extended result code is the code.
    code.parse::<u32>().is_ok_and(|code| AWAY_SQLITE.contains(&(code & 0xff)))
}

/// Busy, read only, input or output failed, disk full, cannot open (<https://sqlite.org/rescode.html>).
const AWAY_SQLITE: [u32; 5] = [5, 8, 10, 13, 14];

/// Connection lost, resources (disk full, too many connections), shutdown and crash, fault of the system; the beginnings
/// of codes (PostgreSQL's manual, appendix A).
const AWAY_POSTGRES: [&str; 4] = ["08", "53", "57P0", "58"];

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        Self::internal(error)
    }
}

/// The name of the constraint that a statement violated: PostgreSQL says it, SQLite names the columns instead, so
/// callers give both spellings to [`violates`].
pub(crate) fn violates(error: &sqlx::Error, constraint: &str, columns: &str) -> bool {
    let sqlx::Error::Database(db) = error else { return false };
    db.constraint() == Some(constraint) || db.is_unique_violation() && db.message().contains(columns)
}
