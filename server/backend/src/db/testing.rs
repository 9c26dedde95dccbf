//! `db_test!`: one test body, run on both engines. PostgreSQL is reached by `ROTUNDA_TEST_POSTGRES` (set by
//! `make test`, which starts a throw-away server); without it the PostgreSQL half says that it was skipped.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::Connection;

use super::Db;

/// An empty, migrated database that vanishes with the value.
pub(crate) struct Scratch {
    pub(crate) db: Db,
    pub(crate) folder: tempfile::TempDir,
}

pub(crate) async fn sqlite() -> Scratch {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(None, &folder.path().join("test.db")).await.unwrap();
    Scratch { db, folder }
}

/// A database of its own on the test server, or `None` where there is no server.
pub(crate) async fn postgres() -> Option<Scratch> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let base = std::env::var("ROTUNDA_TEST_POSTGRES").ok()?;
    let name = format!("rotunda_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    let mut admin = sqlx::PgConnection::connect(&base).await.unwrap();
    // A database name cannot be bound; this one is made of numbers only.
    let create =
        sqlx::AssertSqlSafe(format!("create database {name} template template0 lc_collate 'C' lc_ctype 'C'"));
    sqlx::query(create).execute(&mut admin).await.unwrap();
    let (server, query) = base.split_once('?').map_or((base.as_str(), None), |(s, q)| (s, Some(q)));
    let root = server.rsplit_once('/').unwrap().0;
    let url = query.map_or_else(|| format!("{root}/{name}"), |q| format!("{root}/{name}?{q}"));
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(Some(&url), folder.path()).await.unwrap();
    Some(Scratch { db, folder })
}

macro_rules! db_test {
    ($(#[$meta:meta])* async fn $name:ident($backend:ident) $body:block) => {
        mod $name {
            use super::*;

            async fn body($backend: &$crate::testing::TestBackend) $body

            $(#[$meta])*
            #[tokio::test]
            async fn sqlite() {
                let scratch = $crate::db::testing::sqlite().await;
                body(&$crate::testing::TestBackend::over(scratch).await).await;
            }

            $(#[$meta])*
            #[tokio::test]
            async fn postgres() {
                let Some(scratch) = $crate::db::testing::postgres().await else {
                    eprintln!("skipped: ROTUNDA_TEST_POSTGRES names no server");
                    return;
                };
                body(&$crate::testing::TestBackend::over(scratch).await).await;
            }
        }
    };
}
pub(crate) use db_test;
