//! Pages that are the same for everyone, each beside a bare handler that gives the same bytes.

use std::io::Write as _;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::header;
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;
use http_body_util::BodyExt as _;
use model::Language;
use serde_json::json;
use tower::ServiceExt as _;

use crate::{Report, fixture, load, sizes};

const COMMENTS: usize = 500;
const LASTING: Duration = Duration::from_secs(4);
/// The text page must give at least this share of what the bare handler gives.
const LEAST_RATIO: f64 = 0.3;

pub(crate) async fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let backend = fixture::backend(folder.path(), None).await?;
    for n in 0..COMMENTS {
        backend.submissions().receive(fixture::SLUG, fixture::submission(n), None, b"").await?;
    }
    let router = fixture::router(backend).await?;
    let text = app::routes::text(Language::Ro, fixture::SLUG);
    let article = app::routes::article(Language::Ro, fixture::SLUG, "art-7");
    let html = body(&router, &text).await?;
    sizes::measure(report, gzipped(&html)?)?;
    let ours = load::serve(router.clone()).await?;
    for (figure, path) in [("text_page", text), ("article_page", article)] {
        let bare = load::serve(bare(body(&router, &path).await?)).await?;
        for connections in [1, 8, 32] {
            let there = load::run(bare, connections, LASTING, load::get("/")).await?;
            let here = load::run(ours, connections, LASTING, load::get(&path)).await?;
            let ratio = here.per_second / there.per_second;
            let line = json!({
                "figure": figure, "concurrency": connections, "per_second": here.per_second.round(),
                "p50_ms": here.percentile_ms(0.50), "p95_ms": here.percentile_ms(0.95), "p99_ms": here.percentile_ms(0.99),
                "bare_per_second": there.per_second.round(), "ratio": ratio,
            });
            if figure == "text_page" {
                report.at_least(line, ratio, LEAST_RATIO);
            } else {
                report.say(&line);
            }
        }
    }
    Ok(())
}

fn bare(bytes: Bytes) -> Router {
    Router::new()
        .route("/", get(move || async move { ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }))
}

async fn body(router: &Router, path: &str) -> anyhow::Result<Bytes> {
    let request = axum::http::Request::get(path).body(axum::body::Body::empty())?;
    let response = router.clone().oneshot(request).await?;
    anyhow::ensure!(response.status().is_success(), "{path}: {}", response.status());
    Ok(response.into_body().collect().await?.to_bytes())
}

fn gzipped(html: &[u8]) -> anyhow::Result<u64> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(html)?;
    Ok(u64::try_from(encoder.finish()?.len())?)
}
