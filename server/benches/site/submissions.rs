//! Submissions through the interface for programs, beside bare commits of one row on the same engine. The row is as
//! large as what a submission stores with its entries in indexes; what commits of a nearly empty row give is told beside it.

use std::path::Path;
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use axum::http::Request;
use http_body_util::Full;
use serde_json::json;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::{Report, fixture, load};

const CONNECTIONS: usize = 8;
const LASTING: Duration = Duration::from_secs(5);
const LEAST_RATIO: f64 = 0.5;

pub(crate) async fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let bare = [bare_sqlite(folder.path(), SHORT).await?, bare_sqlite(folder.path(), &long()).await?];
    let ours = ours(folder.path(), None).await?;
    say(report, "SQLite", &ours, bare);
    match std::env::var("ROTUNDA_TEST_POSTGRES") {
        Ok(url) => {
            let bare = [bare_postgres(&url, SHORT).await?, bare_postgres(&url, &long()).await?];
            let ours = self::ours(folder.path(), Some(url)).await?;
            say(report, "PostgreSQL", &ours, bare);
        }
        Err(_) => report.say(&json!({ "figure": "submissions", "engine": "PostgreSQL", "skipped": "no ROTUNDA_TEST_POSTGRES" })),
    }
    Ok(())
}

fn say(report: &mut Report, engine: &str, ours: &load::Measured, [short, bare]: [f64; 2]) {
    let ratio = ours.per_second / bare;
    let line = json!({
        "figure": "submissions", "engine": engine, "concurrency": CONNECTIONS, "per_second": ours.per_second.round(),
        "p50_ms": ours.percentile_ms(0.50), "p95_ms": ours.percentile_ms(0.95), "p99_ms": ours.percentile_ms(0.99),
        "bare_commits_per_second": bare.round(), "ratio": ratio,
        "short_commits_per_second": short.round(), "ratio_to_short": ours.per_second / short,
    });
    report.at_least(line, ratio, LEAST_RATIO);
}

async fn ours(folder: &Path, url: Option<String>) -> anyhow::Result<load::Measured> {
    let backend = fixture::backend(folder, url).await?;
    let address = load::serve(fixture::router(backend).await?).await?;
    let make = Arc::new(|worker: usize, turn: usize| {
        let body = fixture::body(worker * 1_000_000 + turn).unwrap_or_default();
        Request::post(format!("/api/v1/consultations/{}/submissions", fixture::SLUG))
            .header("host", "127.0.0.1")
            .header("content-type", "application/json")
            .header("idempotency-key", format!("{worker}-{turn}"))
            .body(Full::from(body))
            .unwrap_or_default()
    });
    load::run(address, CONNECTIONS, LASTING, make).await
}

/// A row of a few bytes.
const SHORT: &str = "o observație";

/// A row of 4 KiB that no engine can pack: a submission with its comment, key, mail and receipt takes 4.4 KB of tables and
/// indexes on PostgreSQL.
fn long() -> String {
    let numbers = std::iter::successors(Some(1_u64), |last| {
        Some(last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407))
    });
    numbers.map(|number| format!("{number:016x}")).take(256).collect()
}

const TABLE: &str = "create table bare (id bigint, body text)";
const INSERT: &str = "insert into bare (id, body) values ($1, $2)";

/// Commits of one row a second, one writer at a time, synced like ours.
async fn bare_sqlite(folder: &Path, body: &str) -> anyhow::Result<f64> {
    let options = SqliteConnectOptions::new()
        .filename(folder.join(format!("bare-{}.db", body.len())))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    sqlx::query(TABLE).execute(&pool).await?;
    let body = body.to_owned();
    let commit = async move || {
        let mut tx = pool.begin_with("begin immediate").await?;
        sqlx::query(INSERT).bind(1_i64).bind(&*body).execute(&mut *tx).await?;
        tx.commit().await
    };
    rate(commit).await
}

async fn bare_postgres(url: &str, body: &str) -> anyhow::Result<f64> {
    let options = sqlx::postgres::PgConnectOptions::from_str(url)?;
    let pool = sqlx::postgres::PgPoolOptions::new()
        .max_connections(16)
        .test_before_acquire(false)
        .connect_with(options)
        .await?;
    sqlx::query("drop table if exists bare").execute(&pool).await?;
    sqlx::query(TABLE).execute(&pool).await?;
    let body = body.to_owned();
    let commit = async move || {
        let mut tx = pool.begin().await?;
        sqlx::query(INSERT).bind(1_i64).bind(&*body).execute(&mut *tx).await?;
        tx.commit().await
    };
    rate(commit).await
}

async fn rate(commit: impl AsyncFn() -> sqlx::Result<()>) -> anyhow::Result<f64> {
    let start = load::timer();
    let worker = async || {
        let mut done = 0_u32;
        while start.elapsed() < LASTING {
            commit().await?;
            done += 1;
        }
        Ok::<u32, sqlx::Error>(done)
    };
    let done =
        tokio::try_join!(worker(), worker(), worker(), worker(), worker(), worker(), worker(), worker())?;
    let total = done.0 + done.1 + done.2 + done.3 + done.4 + done.5 + done.6 + done.7;
    Ok(f64::from(total) / start.elapsed().as_secs_f64())
}
