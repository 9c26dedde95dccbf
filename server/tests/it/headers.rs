//! What every answer carries.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use server::doors::Doors;

use crate::support::{Answer, SLUG, TestApp};

/// Headers that tell a browser what it may not do (OWASP secure headers; ASVS 5.0, 3.4).
const PROMISED: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

fn must_be_guarded(answer: &Answer, what: &str) {
    let header = |name: &str| answer.headers.get(name).map(|value| value.to_str().unwrap());
    let policy = header("content-security-policy").unwrap_or_else(|| panic!("{what}: no policy"));
    assert!(policy.starts_with("default-src 'none'"), "{what}: {policy}");
    for kept in ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
        assert!(policy.contains(kept), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{what}: {policy}");
    for (name, value) in PROMISED {
        assert_eq!(header(name), Some(value), "{what}: {name}");
    }
    for telling in ["server", "x-powered-by", "via"] {
        assert_eq!(header(telling), None, "{what}: {telling}");
    }
}

#[tokio::test]
async fn every_answer_is_guarded_whatever_it_is() {
    let doors = Doors { rates: 1, ..Doors::default() };
    let app = TestApp::behind(doors).await;
    let client = app.visitor();
    let get = |path: &str| Request::get(path).header("accept", "text/html");
    let form = |path: &str| Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    let login = "/api/accounts/log-in";
    let guess = "lang=ro&form[email]=a@rotunda.example&form[password]=ghicit";
    let big = || Body::from(vec![b'a'; 11 * 1024 * 1024]);
    let tag = client.get("/ro").await.headers["etag"].to_str().unwrap().to_owned();
    let walk = [
        (200, get("/ro"), Body::empty()),
        (200, Request::head("/ro"), Body::empty()),
        (304, get("/ro").header("if-none-match", tag), Body::empty()),
        (303, get("/"), Body::empty()),
        (302, get("/ro/masa-de-lucru"), Body::empty()),
        (200, get("/en/my-submission"), Body::empty()),
        (200, get("/api/v1/consultations"), Body::empty()),
        (404, get("/api/v1/consultations/none"), Body::empty()),
        (404, get("/nowhere"), Body::empty()),
        (404, get("/ro/consultari/none"), Body::empty()),
        (200, get("/pkg/rotunda.c.css"), Body::empty()),
        (206, get("/pkg/rotunda.c.css").header("range", "bytes=0-1"), Body::empty()),
        (404, get("/pkg/none.css"), Body::empty()),
        (200, get("/health/ready"), Body::empty()),
        (409, get("/ro/problema/closed"), Body::empty()),
        (503, get("/ro/problema/unavailable"), Body::empty()),
        (405, Request::builder().method("TRACE").uri("/ro"), Body::empty()),
        (405, Request::builder().method("TRACE").uri("/api/accounts/log-in"), Body::empty()),
        (405, Request::delete("/ro"), Body::empty()),
        (405, Request::put("/nowhere"), Body::empty()),
        (400, form("/api/none"), Body::empty()),
        (403, form(login).header("origin", "https://elsewhere.example"), Body::empty()),
        (413, form(login), big()),
        (413, form("/api/v1/consultations/x/submissions"), big()),
        (302, form(login).header("accept", "text/html"), Body::from(guess)),
        (302, form(login).header("accept", "text/html"), Body::from(guess)),
        (302, form(login).header("accept", "text/html"), Body::from(guess)),
        (429, form(login).header("accept", "text/html"), Body::from(guess)),
        (429, form(login), Body::from(guess)),
    ];
    for (turn, (status, request, body)) in walk.into_iter().enumerate() {
        let what = format!("{turn}: {:?} {:?}", request.method_ref(), request.uri_ref());
        let answer = client.send(request, body).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.text());
        must_be_guarded(&answer, &what);
    }
    let version = env!("CARGO_PKG_VERSION");
    for path in ["/ro", "/health/ready", "/api/v1/openapi.json", "/nowhere"] {
        assert!(
            !client.get(path).await.text().contains(&format!("\"{version}\"")),
            "{path} tells the program's version"
        );
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
