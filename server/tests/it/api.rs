//! The interface for programs.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::support::{Answer, Client, SLUG, TestApp};

fn body(n: usize, provision: &str, stance: &str) -> Value {
    json!({
        "sender": {
            "name": format!("Expeditor {n}"), "email": format!("expeditor{n}@rotunda.example"), "county": "Cluj",
            "kind": if n.is_multiple_of(5) { "organisation" } else { "citizen" },
            "organisation": if n.is_multiple_of(5) { Value::from(format!("Asociația {n}")) } else { Value::Null },
            "publish_name": true,
        },
        "comments": [{ "provision": provision, "stance": stance, "kind": "opinion", "text": format!("Observația {n}.") }],
    })
}

async fn articles(client: &Client) -> Vec<Value> {
    let answer = client.get(&format!("/api/v1/consultations/{SLUG}/articles")).await;
    answer.json().as_array().unwrap().clone()
}

async fn send(client: &Client, key: Option<&str>, body: &Value) -> Answer {
    client.post_json(&format!("/api/v1/consultations/{SLUG}/submissions"), key, body).await
}

#[tokio::test]
async fn five_hundred_comments_are_counted_once_each_whatever_is_repeated() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let before = articles(&client).await;
    let stances = ["support", "support_with_changes", "against", "neutral"];
    for n in 0..500 {
        let eid = before[n % before.len()]["eid"].as_str().unwrap();
        let sent = body(n, eid, stances[n % 4]);
        let first = send(&client, Some(&format!("key-{n}")), &sent).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
        if n.is_multiple_of(10) {
            let again = send(&client, Some(&format!("key-{n}")), &sent).await;
            assert_eq!(first.json(), again.json(), "the same key gives the same receipt");
        }
    }
    let after = articles(&client).await;
    for (index, (old, new)) in before.iter().zip(&after).enumerate() {
        let ours: Vec<usize> = (0..500).filter(|n| n % before.len() == index).collect();
        let grown = |field: &str| new[field].as_u64().unwrap() - old[field].as_u64().unwrap();
        assert_eq!(grown("comments"), ours.len() as u64, "{}", new["label"]);
        let organisations = ours.iter().filter(|n| n.is_multiple_of(5)).count() as u64;
        assert_eq!(
            (grown("organisations"), grown("citizens")),
            (organisations, ours.len() as u64 - organisations)
        );
        for (turn, stance) in stances.iter().enumerate() {
            let expected = ours.iter().filter(|n| **n % 4 == turn).count() as u64;
            let grown = new["stances"][stance].as_u64().unwrap() - old["stances"][stance].as_u64().unwrap();
            assert_eq!(grown, expected, "{stance} on {}", new["label"]);
        }
    }
}

#[tokio::test]
async fn a_key_used_with_another_body_is_refused() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    assert_eq!(send(&client, Some("k"), &body(1, "act", "support")).await.status, StatusCode::CREATED);
    let other = send(&client, Some("k"), &body(2, "act", "support")).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(other.json()["type"], "/problems/idempotency-key-reused");
}

#[tokio::test]
async fn every_wrong_field_is_named_by_a_pointer() {
    let app = TestApp::with_demo().await;
    let wrong = json!({
        "sender": { "name": "", "email": "x", "county": "Atlantida", "kind": "citizen", "publish_name": false },
        "comments": [{ "provision": "act", "stance": "maybe", "kind": "opinion", "text": "Da." }],
    });
    let answer = send(&app.visitor(), None, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
    let problem = answer.json();
    let pointers: Vec<&str> =
        problem["errors"].as_array().unwrap().iter().map(|e| e["pointer"].as_str().unwrap()).collect();
    for pointer in ["/sender/name", "/sender/email", "/sender/county", "/comments/0/stance"] {
        assert!(pointers.contains(&pointer), "{pointer} is missing in {pointers:?}");
    }
}

#[tokio::test]
async fn a_body_that_is_no_submission_is_a_problem_and_not_a_fault() {
    let app = TestApp::with_demo().await;
    for body in [json!([]), json!({}), json!({ "sender": 1 }), json!("text")] {
        let answer = send(&app.visitor(), None, &body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
        assert_eq!(answer.headers["content-type"], "application/problem+json");
    }
}

#[tokio::test]
async fn the_tracking_address_of_a_receipt_leads_to_its_page() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let receipt = send(&client, None, &body(1, "act", "support")).await.json();
    let address = receipt["tracking_url"].as_str().unwrap();
    let path = address.strip_prefix("http://127.0.0.1:3000").unwrap();
    let page = client.get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(receipt["number"].as_str().unwrap()));
    assert_eq!(client.get(&format!("{path}0")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn comments_are_paged_to_the_last_one() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let total = app.backend.consultations().show(SLUG).await.unwrap().card.counts.comments;
    let (mut seen, mut cursor) = (std::collections::HashSet::new(), String::new());
    loop {
        let page = client.get(&format!("/api/v1/consultations/{SLUG}/comments?{cursor}")).await.json();
        for comment in page["comments"].as_array().unwrap() {
            assert!(seen.insert(comment["id"].as_str().unwrap().to_owned()), "a comment came twice");
            assert!(comment.get("email").is_none());
        }
        match page["next"].as_str() {
            Some(next) => cursor = format!("cursor={next}"),
            None => break,
        }
    }
    assert_eq!(i64::try_from(seen.len()).unwrap(), total);
}

#[tokio::test]
async fn the_description_names_every_route() {
    let app = TestApp::with_demo().await;
    let described = app.visitor().get("/api/v1/openapi.json").await.json();
    assert_eq!(described["servers"][0]["url"], "/api/v1");
    let below = ["", "/{slug}", "/{slug}/provisions", "/{slug}/articles", "/{slug}/comments"];
    for path in below.into_iter().chain(["/{slug}/versions", "/{slug}/changes"]) {
        let path = format!("/consultations{path}");
        assert!(described["paths"][&path]["get"].is_object(), "{path} in {}", described["paths"]);
    }
    assert!(described["paths"]["/consultations/{slug}/submissions"]["post"].is_object());
}

#[tokio::test]
async fn what_a_version_changed_is_read_word_by_word() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let path = |rest: &str| format!("/api/v1/consultations/{SLUG}/{rest}");
    let alone = client.get(&path("changes")).await;
    assert_eq!(
        (alone.status, &alone.json()["type"]),
        (StatusCode::CONFLICT, &json!("/problems/only-one-version"))
    );
    let text =
        include_str!("../../demo/legea-auditului-social.txt").replace("o dată la 3 ani", "o dată la 4 ani");
    let editor = app.staff(model::accounts::Role::Editor).await;
    let part = |name: &str, value: &str| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}{}--edge--\r\n", part("lang", "ro"), part("text", &text));
    let request = axum::http::Request::post(format!("/desk/{SLUG}/draft"))
        .header("accept", "text/html")
        .header("content-type", "multipart/form-data; boundary=edge");
    editor.send(request, axum::body::Body::from(body)).await;
    editor.post_script("/api/drafts/publish", &[("lang", "ro"), ("slug", SLUG)]).await;

    let versions = client.get(&path("versions")).await.json();
    assert_eq!((&versions[0]["number"], &versions[0]["changes"]["reworded"]), (&json!(2), &json!(1)));
    assert_eq!((&versions[1]["number"], &versions[1]["changes"]), (&json!(1), &Value::Null));
    let changes = client.get(&path("changes?from=1&to=2")).await.json();
    let change = &changes["changes"][0];
    assert_eq!(
        (&change["relation"], &change["new"][0]["label"]),
        (&json!("reworded"), &json!("art. 7 alin. (1)"))
    );
    let said = |what: &str| -> Vec<String> {
        let pieces = change["text"].as_array().unwrap().iter().filter(|piece| piece["what"] == what);
        pieces.map(|piece| piece["text"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!((said("deleted"), said("inserted")), (vec!["3".to_owned()], vec!["4".to_owned()]));
    for (query, status) in [
        ("from=x", StatusCode::BAD_REQUEST),
        ("to=9", StatusCode::NOT_FOUND),
        ("from=2&to=2", StatusCode::CONFLICT),
    ] {
        let answer = client.get(&path(&format!("changes?{query}"))).await;
        assert_eq!(answer.status, status, "{query}");
        assert_eq!(answer.headers["content-type"], "application/problem+json");
    }
}

#[tokio::test]
async fn after_the_deadline_nothing_is_taken() {
    let app = TestApp::with_demo().await;
    let closes = app.backend.consultations().show(SLUG).await.unwrap().card.closes;
    app.clock.set(closes.instant);
    let answer = send(&app.visitor(), None, &body(1, "act", "support")).await;
    assert_eq!(
        (answer.status, answer.json()["type"].clone()),
        (StatusCode::CONFLICT, json!("/problems/closed"))
    );
}
