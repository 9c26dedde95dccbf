//! Opening the database and bringing it to the newest migration.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::Db;
use crate::error::{Error, Result};

static MIGRATIONS: Migrator = sqlx::migrate!("../../migrations");

/// Versions before this one can corrupt a write-ahead log when two connections checkpoint at once (fixed upstream in
/// 3.51.3).
const LEAST_SQLITE: (u32, u32, u32) = (3, 51, 3);

/// How many connections read from an SQLite file; more than cores gains nothing.
const SQLITE_READERS: u32 = 4;
/// What a connection to an SQLite file keeps of it in memory, in KiB (negative: that is how SQLite tells them from pages).
/// Its own 2 MB would have every page of a large index read again, and a large transaction written twice.
const SQLITE_CACHE: &str = "-16384";
const POSTGRES_CONNECTIONS: u32 = 16;
/// A connection that rested longer may have been cut meanwhile, and is asked whether it still answers. Asking each time
/// would cost every reading a round trip.
const RESTED: Duration = Duration::from_secs(5);

impl Db {
    /// Opens `url` (`postgres://…`), or the SQLite file when there is none, and runs the migrations that are missing.
    ///
    /// # Errors
    /// `Internal` when the database cannot be reached, is too old or a migration fails.
    pub async fn open(url: Option<&str>, file: &Path) -> Result<Self> {
        match url {
            Some(url) => Self::postgres(url).await,
            None => Self::sqlite(file).await,
        }
    }

    async fn postgres(url: &str) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)?;
        let pool = pool(POSTGRES_CONNECTIONS).connect_with(options.clone()).await?;
        MIGRATIONS.run(&pool).await?;
        Ok(Self::Postgres { pool, entry: self::pool(1).connect_lazy_with(options) })
    }

    async fn sqlite(file: &Path) -> Result<Self> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(Error::internal)?;
        }
        // FULL: an answer that says "registered" leaves only after the disk has it.
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            // What is deleted is overwritten with zeros: an erased text must not stay in the file.
            .pragma("secure_delete", "on")
            .pragma("cache_size", SQLITE_CACHE)
            .busy_timeout(Duration::from_secs(10));
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(30))
            // On a full disk SQLite undoes a transaction by itself, and sqlx, whose own rollback then fails, counts it as
            // open for ever: the only connection that writes would begin nothing any more. The ping comes after that
            // rollback, so that one that went well is not mistaken for it.
            .after_release(|connection, _| {
                Box::pin(async move {
                    connection.ping().await?;
                    Ok(!connection.is_in_transaction())
                })
            })
            .connect_with(options.clone())
            .await?;
        let version: String = sqlx::query_scalar("select sqlite_version()").fetch_one(&writer).await?;
        if parse_version(&version) < Some(LEAST_SQLITE) {
            return Err(Error::internal(format!(
                "SQLite {version} is older than 3.51.3 and may corrupt its log"
            )));
        }
        MIGRATIONS.run(&writer).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(SQLITE_READERS)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(options.pragma("query_only", "on"))
            .await?;
        Ok(Self::Sqlite { writer, readers })
    }
}

/// How connections to a PostgreSQL server are kept.
fn pool(most: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(Duration::from_secs(10))
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
}

fn parse_version(text: &str) -> Option<(u32, u32, u32)> {
    let mut parts = text.split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??, parts.next()??))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sqlite_keeps_what_it_acknowledged() {
        let folder = tempfile::tempdir().unwrap();
        let Db::Sqlite { writer, .. } = Db::open(None, &folder.path().join("a.db")).await.unwrap() else {
            panic!("without a URL the engine is SQLite")
        };
        let journal: String = sqlx::query_scalar("pragma journal_mode").fetch_one(&writer).await.unwrap();
        let synchronous: i64 = sqlx::query_scalar("pragma synchronous").fetch_one(&writer).await.unwrap();
        let foreign_keys: i64 = sqlx::query_scalar("pragma foreign_keys").fetch_one(&writer).await.unwrap();
        assert_eq!((journal.as_str(), synchronous, foreign_keys), ("wal", 2, 1));
    }

    #[tokio::test]
    async fn a_transaction_that_the_engine_undid_by_itself_does_not_end_all_writing() {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(None, &folder.path().join("a.db")).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let crate::db::Tx::Sqlite(undone, _) = &mut tx else { panic!("without a URL the engine is SQLite") };
        sqlx::query("rollback").execute(&mut **undone).await.unwrap();
        drop(tx);
        db.write().await.unwrap().commit().await.unwrap();
    }

    #[tokio::test]
    async fn what_names_a_row_that_may_go_is_found_by_an_index() {
        /// Rows that stay for ever.
        const STAY: [&str; 7] = [
            "accounts",
            "consultations",
            "decisions",
            "moderation_acts",
            "organisations",
            "themes",
            "versions",
        ];
        const KEYS: &str = "select t.name, k.\"from\", k.\"table\" from sqlite_master t, pragma_foreign_key_list(t.name) k \
             where t.type = 'table' and not exists (select 1 from pragma_index_list(t.name) i, pragma_index_info(i.name) c \
             where c.seqno = 0 and c.name = k.\"from\" and (i.partial = 0 or exists (select 1 from sqlite_master m \
             where m.name = i.name and m.sql like '%where ' || c.name || ' is not null')))";
        let folder = tempfile::tempdir().unwrap();
        let Db::Sqlite { readers, .. } = Db::open(None, &folder.path().join("a.db")).await.unwrap() else {
            panic!("without a URL the engine is SQLite")
        };
        let keys: Vec<(String, String, String)> = sqlx::query_as(KEYS).fetch_all(&readers).await.unwrap();
        assert!(
            keys.iter().any(|(_, _, parent)| parent == "versions"),
            "the question finds what has no index"
        );
        let slow: Vec<_> = keys.iter().filter(|(_, _, parent)| !STAY.contains(&parent.as_str())).collect();
        assert!(slow.is_empty(), "every row of these tables would be read: {slow:?}");
    }

    #[test]
    fn an_old_engine_is_recognised() {
        assert!(parse_version("3.46.0") < Some(LEAST_SQLITE));
        assert!(parse_version("3.51.3") >= Some(LEAST_SQLITE));
    }
}
