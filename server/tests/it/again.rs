//! The same once more: many requests under one key, and a form that could not be stored.

use std::collections::HashSet;
use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Engine, SLUG, TestApp};

const PARALLEL: usize = 50;

fn body() -> Value {
    json!({
        "sender": { "name": "Ana Exemplu", "email": "ana@exemplu.example", "county": "Vâlcea", "kind": "citizen",
            "publish_name": false },
        "comments": [{ "provision": "", "stance": "support", "kind": "opinion", "text": "Da." }],
    })
}

/// The running number of a receipt.
fn running(receipt: &Value) -> u32 {
    receipt["number"].as_str().unwrap().split_once('-').unwrap().1.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_parallel_posts_with_one_key_give_fifty_equal_receipts_of_one_row() {
    for engine in Engine::all() {
        let app = Arc::new(TestApp::on(engine).await);
        let path = format!("/api/v1/consultations/{SLUG}/submissions");
        let posts: Vec<_> = (0..PARALLEL)
            .map(|_| {
                let (app, path) = (Arc::clone(&app), path.clone());
                tokio::spawn(async move { app.visitor().post_json(&path, Some("una"), &body()).await })
            })
            .collect();
        let (mut receipts, mut entered) = (HashSet::new(), 0);
        for post in posts {
            let answer = post.await.unwrap();
            assert_eq!(answer.status, StatusCode::CREATED, "{engine:?}: {}", answer.text());
            entered += usize::from(answer.headers["idempotency-replayed"] == "false");
            receipts.insert(answer.text());
        }
        assert_eq!((receipts.len(), entered), (1, 1), "{engine:?}: {receipts:?}");
        // The next number is the next: none of the forty-nine took one.
        let receipt: Value = serde_json::from_str(receipts.iter().next().unwrap()).unwrap();
        let next = app.visitor().post_json(&path, Some("alta"), &body()).await;
        assert_eq!(running(&next.json()), running(&receipt) + 1, "{engine:?}");
    }
}

#[tokio::test]
async fn a_form_that_could_not_be_stored_comes_back_with_what_was_typed() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let form = [
        ("lang", "en"),
        ("slug", SLUG),
        ("form[provision]", ""),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", "Un text lung, \"scris\" <mult> timp."),
        ("form[proposed_wording]", ""),
        ("form[reasons]", ""),
    ];
    app.backend.close().await;
    let answer = client.post_form("/api/comments/add", &form).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    let page = answer.text();
    assert!(page.contains("<html lang=\"en\""), "{page}");
    assert!(page.contains("action=\"/api/comments/add\""), "{page}");
    for kept in ["name=\"form[stance]\" value=\"against\"", "scris", "&lt;mult&gt;"] {
        assert!(page.contains(kept), "{kept} is lost: {page}");
    }
    // A script has the text still, and is told by a status and a code.
    let answer = client.post_script("/api/comments/add", &form).await;
    assert!(answer.status.is_server_error() && !answer.text().contains("<html"));
}
