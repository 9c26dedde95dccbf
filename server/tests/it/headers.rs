//! What every answer carries, and who may ask for changes.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::support::{SLUG, TestApp};

#[tokio::test]
async fn every_answer_carries_the_policy() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    for path in [
        "/ro",
        "/en/my-submission",
        "/api/v1/consultations",
        "/nowhere",
        "/pkg/rotunda.c.css",
        "/health/ready",
    ] {
        let answer = client.get(path).await;
        let policy = answer
            .headers
            .get("content-security-policy")
            .unwrap_or_else(|| panic!("{path}"))
            .to_str()
            .unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe-inline"), "{policy}");
        assert_eq!(answer.headers["x-content-type-options"], "nosniff", "{path}");
    }
}

#[tokio::test]
async fn pages_for_everyone_may_be_kept_and_personal_ones_may_not() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let shared = client.get("/ro").await;
    assert_eq!(shared.headers["cache-control"], "public, no-cache");
    assert!(shared.headers.get("set-cookie").is_none(), "a page for everyone must not know who reads it");
    let tag = shared.headers["etag"].to_str().unwrap().to_owned();
    let again = client.send(Request::get("/ro").header("if-none-match", tag), Body::empty()).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(client.get("/ro/contributia-mea").await.headers["cache-control"], "private, no-store");
}

#[tokio::test]
async fn a_commit_shows_on_a_kept_page_at_once() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let before = client.get(&format!("/ro/consultari/{SLUG}")).await;
    let body = serde_json::json!({
        "sender": { "name": "A", "email": "a@rotunda.example", "county": "Olt", "kind": "citizen", "publish_name": false },
        "comments": [{ "stance": "support", "kind": "opinion", "text": "Da." }],
    });
    client.post_json(&format!("/api/v1/consultations/{SLUG}/submissions"), None, &body).await;
    let after = client.get(&format!("/ro/consultari/{SLUG}")).await;
    assert_ne!(before.headers["etag"], after.headers["etag"]);
}

#[tokio::test]
async fn another_site_cannot_post_here() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    for (name, value) in
        [("origin", "https://elsewhere.example"), ("origin", "null"), ("sec-fetch-site", "cross-site")]
    {
        let request = Request::post("/api/accounts/log-in").header(name, value);
        assert_eq!(
            client.send(request, Body::empty()).await.status,
            StatusCode::FORBIDDEN,
            "{name}: {value}"
        );
    }
}
