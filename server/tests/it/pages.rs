//! Pages: status, language, what is served compressed.

use std::io::Read;

use axum::body::Body;
use axum::http::{Request, StatusCode};

use crate::support::{SLUG, TestApp};

#[tokio::test]
async fn what_does_not_exist_is_a_page_with_its_status() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    for path in ["/ro/nimic", "/en/consultations/none", "/ro/consultari/none/text", "/x", "/ro/dovada/0123"] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains("<h1"), "{path}");
    }
}

#[tokio::test]
async fn each_language_says_so() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    for (path, lang) in [("/ro", "ro"), ("/en", "en")] {
        assert!(client.get(path).await.text().contains(&format!("<html lang=\"{lang}\"")), "{path}");
    }
    assert_eq!(client.get("/").await.location(), "/ro");
}

#[tokio::test]
async fn a_compressed_page_is_the_same_page() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let path = format!("/ro/consultari/{SLUG}/text");
    let plain = client.get(&path).await;
    let packed = client.send(Request::get(&path).header("accept-encoding", "gzip"), Body::empty()).await;
    assert_eq!(packed.headers["content-encoding"], "gzip");
    let mut unpacked = String::new();
    flate2::read::GzDecoder::new(packed.body.as_ref()).read_to_string(&mut unpacked).unwrap();
    assert_eq!(unpacked, plain.text());
}
