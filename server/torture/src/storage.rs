//! The storage as it lies there, read past the program.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use anyhow::ensure;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, PgConnection, SqliteConnection};

use crate::program::Program;

/// A connection that reads.
pub(crate) enum Storage {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// The storage, and a data folder over which commands can be run.
pub(crate) struct Image {
    pub(crate) storage: Storage,
    pub(crate) var: PathBuf,
    _copy: Option<tempfile::TempDir>,
}

impl Image {
    /// Of SQLite a copy of the files as the killed program left them: opening them mends them, and that is for the program
    /// to do. Of PostgreSQL the server.
    pub(crate) async fn of(program: &Program) -> anyhow::Result<Self> {
        if program.database.is_some() {
            let storage = Storage::of(program, &program.var).await?;
            return Ok(Self { storage, var: program.var.clone(), _copy: None });
        }
        let copy = tempfile::tempdir()?;
        for name in ["rotunda.db", "rotunda.db-wal", "secret.key"] {
            copied(&program.var.join(name), &copy.path().join(name))?;
        }
        let storage = Storage::of(program, copy.path()).await?;
        Ok(Self { storage, var: copy.path().to_owned(), _copy: Some(copy) })
    }
}

fn copied(from: &Path, to: &Path) -> anyhow::Result<()> {
    if from.exists() {
        fs::copy(from, to)?;
    }
    Ok(())
}

impl Storage {
    /// That of the program; of SQLite the file in this data folder.
    pub(crate) async fn of(program: &Program, var: &Path) -> anyhow::Result<Self> {
        if let Some(url) = &program.database {
            return Ok(Self::Postgres(PgConnectOptions::from_str(url)?.connect().await?));
        }
        let options = SqliteConnectOptions::new().filename(var.join("rotunda.db"));
        Ok(Self::Sqlite(options.connect().await?))
    }

    /// Ends the comment period of a consultation at an instant, in Unix milliseconds. For a program that does not run.
    pub(crate) async fn close_at(&mut self, slug: &str, instant: i64) -> anyhow::Result<()> {
        const CLOSE: &str = "update consultations set closes_at = $2 where slug = $1";
        let touched = match self {
            Self::Sqlite(c) => sqlx::query(CLOSE).bind(slug).bind(instant).execute(c).await?.rows_affected(),
            Self::Postgres(c) => {
                sqlx::query(CLOSE).bind(slug).bind(instant).execute(c).await?.rows_affected()
            }
        };
        ensure!(touched == 1, "the demo has no consultation {slug}");
        Ok(())
    }

    /// One number.
    pub(crate) async fn number(&mut self, sql: &'static str) -> sqlx::Result<i64> {
        match self {
            Self::Sqlite(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(sql).fetch_one(connection).await,
        }
    }

    /// A column of texts.
    pub(crate) async fn texts(&mut self, sql: &'static str) -> sqlx::Result<Vec<String>> {
        match self {
            Self::Sqlite(connection) => sqlx::query_scalar(sql).fetch_all(connection).await,
            Self::Postgres(connection) => sqlx::query_scalar(sql).fetch_all(connection).await,
        }
    }
}
