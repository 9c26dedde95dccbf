//! Storage: one SQL text over SQLite or PostgreSQL. Owns connections, transactions and migrations; knows no feature.
//!
//! A repository function takes `&mut Tx` and runs each statement through [`on!`], which expands the same expression
//! over the native connection of whichever engine is open. To add a statement, write it once in the dialect of
//! `migrations/README.md`.

mod connect;
mod dispatch;
#[cfg(test)]
pub(crate) mod faults;
mod link;
mod rows;
#[cfg(test)]
pub(crate) mod testing;

use std::fmt;
use std::pin::Pin;

use link::Link;
use sqlx::{Sqlite, Transaction};

pub(crate) use dispatch::{many, on, one, run, scalar, step};
pub(crate) use rows::{Rows, insert};

use crate::error::{Error, Result};

/// An open database.
#[derive(Clone, Debug)]
pub enum Db {
    /// The embedded engine: one connection writes, several read.
    Sqlite {
        /// The only connection that writes; its pool is the queue of writers.
        writer: sqlx::SqlitePool,
        /// Connections that only read.
        readers: sqlx::SqlitePool,
    },
    /// A PostgreSQL server.
    Postgres {
        /// Connections for everything else.
        pool: sqlx::PgPool,
        /// The only connection that enters submissions which arrive whole.
        entry: sqlx::PgPool,
    },
}

/// An open transaction, or a connection that only reads. Dropped without [`Tx::commit`] it is rolled back.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>, Closing),
    /// On PostgreSQL.
    Postgres(Link, Closing),
}

/// What a transaction writes last.
type Closing = Vec<Box<dyn Last>>;

/// Something to be written after everything else, right before the commit: what everybody writes to is then held for as
/// short a time as can be, and nobody who holds it waits for anything else.
pub(crate) trait Last: fmt::Debug + Send + Sync {
    /// Writes it.
    fn write<'a>(&'a self, tx: &'a mut Tx) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;
}

impl Db {
    /// Begins to read. On SQLite everything that is read is of one moment. On PostgreSQL it would not be in a
    /// transaction either (each statement of `read committed` sees what is committed by then), so none is begun: that
    /// saves two round trips for each reading.
    ///
    /// # Errors
    /// `Unavailable` when no connection can be had.
    pub(crate) async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Tx::Sqlite(step!(readers.begin().await)?, Closing::new()),
            Self::Postgres { pool, .. } => {
                Tx::Postgres(Link::Reading(step!(pool.acquire().await)?), Closing::new())
            }
        })
    }

    /// Begins to read much that must fit together: everything is of one moment on either engine.
    ///
    /// # Errors
    /// `Unavailable` when no connection can be had.
    pub(crate) async fn read_at_once(&self) -> Result<Tx> {
        const BEGIN: &str = "begin isolation level repeatable read read only";
        match self {
            Self::Sqlite { .. } => self.read().await,
            Self::Postgres { pool, .. } => {
                Ok(Tx::Postgres(Link::Writing(step!(pool.begin_with(BEGIN).await)?), Closing::new()))
            }
        }
    }

    /// Begins a transaction that writes. On SQLite the write lock is taken at once: a deferred transaction that reads
    /// and then writes would fail with `SQLITE_BUSY` instead of waiting.
    ///
    /// # Errors
    /// `Unavailable` when no connection can be had.
    pub(crate) async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { writer, .. } => {
                Tx::Sqlite(step!(writer.begin_with("begin immediate").await)?, Closing::new())
            }
            Self::Postgres { pool, .. } => {
                Tx::Postgres(Link::Writing(step!(pool.begin().await)?), Closing::new())
            }
        })
    }

    /// The same for who enters one batch of submissions after the other. On PostgreSQL they all go through one connection:
    /// a server process that always does the same has its statements and tables at hand, and a pool would ask each of its
    /// processes in turn. On SQLite there is one writer as it is.
    ///
    /// # Errors
    /// `Unavailable` when no connection can be had.
    pub(crate) async fn write_entry(&self) -> Result<Tx> {
        match self {
            Self::Sqlite { .. } => self.write().await,
            Self::Postgres { entry, .. } => {
                Ok(Tx::Postgres(Link::Writing(step!(entry.begin().await)?), Closing::new()))
            }
        }
    }

    /// Name of the engine, for logs and the start-up line.
    #[must_use]
    pub const fn engine(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres { .. } => "PostgreSQL",
        }
    }

    /// Clears the storage of what no row holds any more. On SQLite the file is written anew and its log emptied; on
    /// PostgreSQL dead rows are given free, whose bytes the server overwrites in its own time.
    ///
    /// # Errors
    /// `Unavailable`, also while somebody reads an older state for longer than the busy timeout.
    pub(crate) async fn scrub(&self) -> Result<()> {
        match self {
            Self::Sqlite { writer, .. } => {
                sqlx::query("vacuum").execute(writer).await?;
                let busy: i64 =
                    sqlx::query_scalar("pragma wal_checkpoint(truncate)").fetch_one(writer).await?;
                if busy != 0 {
                    return Err(Error::Unavailable("the log of the database is in use".into()));
                }
            }
            Self::Postgres { pool, .. } => {
                sqlx::query("vacuum").execute(pool).await?;
            }
        }
        Ok(())
    }

    /// Closes every connection after the running statements.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool, entry } => {
                entry.close().await;
                pool.close().await;
            }
        }
    }
}

impl Tx {
    /// Makes everything done in this transaction lasting; returns after it is on disk.
    ///
    /// # Errors
    /// `Unavailable` or `Internal`. Then nothing was written as a rule, but whether a commit was done whose answer got lost
    /// on the way nobody knows: whoever asks again must find out.
    pub(crate) async fn commit(mut self) -> Result<()> {
        for last in std::mem::take(self.closing()) {
            last.write(&mut self).await?;
        }
        match self {
            Self::Sqlite(tx, _) => step!(tx.commit().await)?,
            Self::Postgres(link, _) => step!(link.commit().await)?,
        }
        Ok(())
    }

    /// Puts off something until right before the commit.
    pub(crate) fn at_last(&mut self, last: impl Last + 'static) {
        self.closing().push(Box::new(last));
    }

    /// The same, before everything else that was put off.
    pub(crate) fn first_of_last(&mut self, last: impl Last + 'static) {
        self.closing().insert(0, Box::new(last));
    }

    const fn closing(&mut self) -> &mut Closing {
        match self {
            Self::Sqlite(_, closing) | Self::Postgres(_, closing) => closing,
        }
    }
}
