//! The public ledger and receipts as any client fetches them.

use axum::http::StatusCode;
use backend::ledger::{Entry, TileId, VerifierKey, check};
use serde_json::json;

use crate::support::{Client, SLUG, TestApp};

/// Sends a submission as a program does, and gives its secret.
async fn sent(client: &Client) -> String {
    let body = json!({
        "sender": { "name": "Ana", "email": "ana@rotunda.example", "county": "Olt", "kind": "citizen", "publish_name": false },
        "comments": [{ "provision": "act", "stance": "support", "kind": "opinion", "text": "Textul „meu”." }],
    });
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let answer = client.post_json(&path, None, &body).await.json();
    answer["tracking_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

async fn keys(client: &Client) -> Vec<VerifierKey> {
    client.get("/ledger/keys").await.text().lines().map(|line| line.parse().unwrap()).collect()
}

#[tokio::test]
async fn what_a_stranger_fetches_proves_the_receipt() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let secret = sent(&client).await;
    let answer = client.get(&format!("/receipt/{secret}/json")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers["content-type"], "application/json");
    assert!(answer.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    let checked = check(&answer.body, &keys(&client).await).unwrap();
    assert_eq!(checked.entry.comments[0].text, "Textul „meu”.");
    let entry = client.get(&format!("/receipt/{secret}/entry")).await;
    assert_eq!(Entry::read(&entry.body).unwrap(), checked.entry);
    let proof = client.get(&format!("/receipt/{secret}/tlog-proof")).await.text();
    assert!(
        proof.starts_with("c2sp.org/tlog-proof@v1\nextra ")
            && proof.contains(&format!("index {}\n", checked.index))
    );
    // The leaf stands in the tile where the receipt says.
    let tile = TileId::in_tree(0, checked.index / 256, checked.checkpoint.size).unwrap();
    let bytes = client.get(&format!("/ledger/{tile}")).await;
    assert_eq!(bytes.headers["cache-control"], "public, max-age=31536000, immutable");
    let at = usize::try_from(checked.index % 256).unwrap() * 32;
    assert_eq!(bytes.body[at..at + 32], checked.leaf);
    assert!(client.get("/ledger/checkpoint").await.text().starts_with(&checked.checkpoint.origin));
}

#[tokio::test]
async fn the_receipts_page_offers_the_files_and_says_its_place() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let secret = sent(&client).await;
    let page = client.get(&format!("/ro/dovada/{secret}")).await.text();
    assert!(
        page.contains(&format!("/receipt/{secret}/json")) && page.contains("rotunda.example/ledger"),
        "{page}"
    );
    assert!(page.contains("class=\"qr\""));
}

#[tokio::test]
async fn what_is_no_tile_or_receipt_is_not_found() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    for path in
        ["/ledger/tile/0/999", "/ledger/tile/9/000", "/ledger/tile/0/../000", "/ledger/tile/entries/000"]
    {
        assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let guessed = format!("/receipt/{}/json", "0".repeat(32));
    assert_eq!(client.get(&guessed).await.status, StatusCode::NOT_FOUND);
}
