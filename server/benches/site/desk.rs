//! The desk of one article, over ten thousand comments and over very many: the comments on it, what has no decision, and what is
//! told of all of them.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use backend::counts::Order;
use backend::demo::{self, LOGINS};
use backend::generated::Plan;
use backend::{Clock as _, SystemClock};
use http_body_util::BodyExt as _;
use model::Language;
use model::accounts::Role;
use serde_json::json;
use sqlx::Connection as _;
use tower::ServiceExt as _;

use crate::{Report, fixture, load};

const FEW: u32 = 10_000;
/// `ROTUNDA_BENCH_COMMENTS=1000000` measures on so many.
const MANY: u32 = 100_000;
const ARTICLES: usize = 60;
/// Of each page, over the articles by turns.
const SAMPLES: usize = 180;
const MOST_P95_MS: f64 = 50.0;
/// What the page may take over very many, in times of what it takes over few.
const MOST_TIMES: f64 = 1.5;

pub(crate) async fn measure(report: &mut Report) -> anyhow::Result<()> {
    let many = match std::env::var("ROTUNDA_BENCH_COMMENTS") {
        Ok(number) => number.parse().context("ROTUNDA_BENCH_COMMENTS is no number")?,
        Err(_) => MANY,
    };
    on(report, "SQLite", many, None).await?;
    match std::env::var("ROTUNDA_TEST_POSTGRES") {
        Ok(url) => on(report, "PostgreSQL", many, Some(&url)).await?,
        Err(_) => report.say(&json!({ "figure": "desk_of_one_article", "engine": "PostgreSQL", "skipped": "no ROTUNDA_TEST_POSTGRES" })),
    }
    Ok(())
}

async fn on(report: &mut Report, engine: &str, many: u32, url: Option<&str>) -> anyhow::Result<()> {
    let few = pages(FEW, url).await?;
    for ((page, here), (_, there)) in pages(many, url).await?.into_iter().zip(few) {
        let line = json!({ "figure": "desk_of_one_article", "engine": engine, "page": page, "comments": many, "p95_ms": here, "p95_ms_at_few": there, "few": FEW });
        report.within_ms(line.clone(), here, MOST_P95_MS);
        report.within_ms(line, here, (there * MOST_TIMES).max(1.0));
    }
    Ok(())
}

/// The pages of the desk, and the milliseconds that 95 of 100 askings for each do not pass.
async fn pages(comments: u32, url: Option<&str>) -> anyhow::Result<Vec<(&'static str, f64)>> {
    let folder = tempfile::tempdir()?;
    if let Some(url) = url {
        let mut server = sqlx::PgConnection::connect(url).await?;
        sqlx::raw_sql("drop schema public cascade; create schema public").execute(&mut server).await?;
    }
    let backend = fixture::open(folder.path(), url.map(str::to_owned)).await?;
    backend.demo().load().await?;
    let begun = load::timer();
    let slug =
        backend.generated().make(Plan { comments, seed: 1 }, |_| ()).await?.context("nothing was made")?;
    let made = begun.elapsed();
    backend.campaigns().round().await?;
    backend.arrivals().round().await?;
    let grouped = begun.elapsed();
    while backend.readings().round().await? {}
    eprintln!(
        "{comments} comments: entered in {made:?}, with their campaigns after {grouped:?}, read after {:?}",
        begun.elapsed()
    );
    let table = backend.counts().articles(&slug, Order::Law).await?;
    let articles: Vec<&str> = table.rows.iter().map(|row| row.eid.as_str()).collect();
    ensure!(articles.len() == ARTICLES, "the draft has {} articles", articles.len());
    let router = fixture::router(backend.clone()).await?;
    let cookie = logged_in(&router).await?;
    type Address = fn(Language, &str, &str) -> String;
    // The dashboard is one page for all articles.
    let dashboard: Address = |language, slug, _| app::routes::dashboard(language, slug);
    let kinds: [(&str, Address); 4] = [
        ("comments", app::routes::desk_comments_on),
        ("outcomes", app::routes::outcomes_on),
        ("article", app::routes::desk_article),
        ("dashboard", dashboard),
    ];
    let mut found = Vec::new();
    for (page, address) in kinds {
        let mut took = Vec::with_capacity(SAMPLES);
        for sample in 0..SAMPLES + ARTICLES {
            let path = address(Language::Ro, &slug, articles[sample % ARTICLES]);
            let lasted = ask(&router, &path, &cookie).await?;
            // The first time everything is read from the disk.
            if sample >= ARTICLES {
                took.push(lasted);
            }
        }
        took.sort_unstable();
        found.push((page, took[SAMPLES * 95 / 100].as_secs_f64() * 1_000.0));
    }
    backend.close().await;
    Ok(found)
}

/// The session of an expert of the demo.
async fn logged_in(router: &Router) -> anyhow::Result<String> {
    let login = LOGINS.iter().find(|login| login.roles.contains(&Role::Expert)).context("no expert")?;
    let form = format!("lang=ro&form[email]={}&form[password]={}", login.email, login.password);
    let half = post(router, "/api/accounts/log-in", form, "").await?;
    let form = format!("lang=ro&form[code]={}", demo::code(SystemClock.now())?);
    post(router, "/api/accounts/give-factor", form, &half).await
}

/// Sends a form, and gives the session that the answer sets.
async fn post(router: &Router, path: &str, form: String, cookie: &str) -> anyhow::Result<String> {
    let request = Request::post(path)
        .header(header::HOST, "127.0.0.1:3000")
        .header(header::ACCEPT, "text/html")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form))?;
    let answer = router.clone().oneshot(request).await?;
    let set =
        answer.headers().get(header::SET_COOKIE).with_context(|| format!("{path}: {}", answer.status()))?;
    let (session, _) = set.to_str()?.split_once(';').context("a cookie without attributes")?;
    Ok(session.to_owned())
}

async fn ask(router: &Router, path: &str, cookie: &str) -> anyhow::Result<Duration> {
    let request = Request::get(path)
        .header(header::HOST, "127.0.0.1:3000")
        .header(header::COOKIE, cookie)
        .body(Body::empty())?;
    let began = load::timer();
    let answer = router.clone().oneshot(request).await?;
    let status = answer.status();
    answer.into_body().collect().await?;
    ensure!(status == StatusCode::OK, "{path}: {status}");
    Ok(began.elapsed())
}
