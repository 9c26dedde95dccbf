//! A PostgreSQL connection in use: plain for reading, in a transaction for writing.

use std::ops::{Deref, DerefMut};

use sqlx::pool::PoolConnection;
use sqlx::{PgConnection, Postgres, Transaction};

/// A connection in use. Both ways it is spoken to as a plain [`PgConnection`].
#[derive(Debug)]
pub enum Link {
    /// Each statement by itself.
    Reading(PoolConnection<Postgres>),
    /// All or nothing, or all of one moment.
    Writing(Transaction<'static, Postgres>),
}

impl Link {
    /// Makes what was written lasting; nothing is to be done for who only read.
    pub(super) async fn commit(self) -> sqlx::Result<()> {
        match self {
            Self::Reading(_) => Ok(()),
            Self::Writing(tx) => tx.commit().await,
        }
    }
}

impl Deref for Link {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        match self {
            Self::Reading(connection) => connection,
            Self::Writing(tx) => tx,
        }
    }
}

impl DerefMut for Link {
    fn deref_mut(&mut self) -> &mut PgConnection {
        match self {
            Self::Reading(connection) => connection,
            Self::Writing(tx) => tx,
        }
    }
}
