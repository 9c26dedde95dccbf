//! A connection of the test's own to the storage that the site writes to; it only reads.

use sqlx::postgres::PgPoolOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{PgPool, SqlitePool};

use crate::support::TestApp;

pub(crate) enum Storage {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// Runs one statement on whichever engine it is.
macro_rules! ask {
    ($storage:expr, $query:expr, $fetch:ident) => {
        match $storage {
            Storage::Sqlite(pool) => $query.$fetch(pool).await.unwrap(),
            Storage::Postgres(pool) => $query.$fetch(pool).await.unwrap(),
        }
    };
}

impl Storage {
    pub(crate) async fn of(app: &TestApp) -> Self {
        match app.database_url() {
            None => {
                let options = SqliteConnectOptions::new().filename(app.storage()).read_only(true);
                Self::Sqlite(SqlitePool::connect_with(options).await.unwrap())
            }
            Some(url) => Self::Postgres(PgPoolOptions::new().max_connections(1).connect(url).await.unwrap()),
        }
    }

    /// The text that a query finds first, given one value; empty where it finds none.
    pub(crate) async fn text(&self, query: &'static str, value: &str) -> String {
        let found: Option<String> = ask!(self, sqlx::query_scalar(query).bind(value), fetch_optional);
        found.unwrap_or_default()
    }

    /// Rows of the audit trail.
    pub(crate) async fn acts(&self) -> i64 {
        ask!(self, sqlx::query_scalar("select count(*) from audit"), fetch_one)
    }

    /// Every kind of act in the trail: verb and object.
    pub(crate) async fn kinds(&self) -> Vec<(String, String)> {
        ask!(self, sqlx::query_as("select distinct verb, object from audit"), fetch_all)
    }
}
