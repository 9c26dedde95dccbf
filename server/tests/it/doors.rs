//! How often somebody may knock, and who is believed about where they knock from.

use axum::http::{StatusCode, header};
use axum::{body::Body, http::Request};
use server::doors::Doors;

use crate::support::{Answer, Client, TestApp};

const LOGIN: &str = "/api/accounts/log-in";
const PROXY: &str = "10.0.0.1";

async fn guarded() -> TestApp {
    let trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
    TestApp::behind(Doors { trusted_proxies, ..Doors::default() }).await
}

/// A wrong guess, as a browser without script sends it.
async fn guess(client: &Client, email: &str, forwarded: Option<&str>) -> Answer {
    let headers: Vec<_> = forwarded.iter().map(|value| ("x-forwarded-for", *value)).collect();
    let fields =
        [("form[email]", email), ("form[password]", "ghicit-la-noroc"), ("lang", "en"), ("next", "/en/desk")];
    client.post_with(LOGIN, &headers, &fields).await
}

#[tokio::test]
async fn a_forged_forwarded_header_brings_nobody_a_fresh_count() {
    let app = guarded().await;
    let stranger = app.visitor_from("203.0.113.5");
    for n in 1..=3 {
        let forged = format!("192.0.2.{n}");
        let answer = guess(&stranger, &format!("cineva{n}@rotunda.example"), Some(&forged)).await;
        assert_eq!(answer.status, StatusCode::FOUND, "guess {n}");
    }
    for forged in ["192.0.2.4", "10.0.0.9", "127.0.0.1", "::1"] {
        let answer = guess(&stranger, "altcineva@rotunda.example", Some(forged)).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{forged}");
    }
}

#[tokio::test]
async fn behind_our_proxy_each_visitor_is_counted_alone() {
    let app = guarded().await;
    let proxy = app.visitor_from(PROXY);
    for n in 1..=3 {
        let forged = format!("192.0.2.{n}, 203.0.113.5");
        assert_eq!(
            guess(&proxy, &format!("a{n}@rotunda.example"), Some(&forged)).await.status,
            StatusCode::FOUND
        );
    }
    let fourth = guess(&proxy, "a4@rotunda.example", Some("192.0.2.4, 203.0.113.5")).await;
    assert_eq!(
        fourth.status,
        StatusCode::TOO_MANY_REQUESTS,
        "what stands before the proxy's own word is forged"
    );
    let other = guess(&proxy, "a5@rotunda.example", Some("203.0.113.6")).await;
    assert_eq!(other.status, StatusCode::FOUND, "a visitor of another address");
}

#[tokio::test]
async fn guesses_at_an_account_are_counted_over_all_addresses_and_spellings() {
    let app = guarded().await;
    for (n, email) in
        ["admin@rotunda.example", " ADMIN@rotunda.example", "Admin@Rotunda.example "].iter().enumerate()
    {
        let client = app.visitor_from(&format!("198.51.100.{n}"));
        assert_eq!(guess(&client, email, None).await.status, StatusCode::FOUND);
    }
    let fourth = guess(&app.visitor_from("198.51.100.9"), "admin@rotunda.example", None).await;
    assert_eq!(fourth.status, StatusCode::TOO_MANY_REQUESTS);
    app.clock.set(app.backend.now().plus_seconds(20));
    let later = guess(&app.visitor_from("198.51.100.9"), "admin@rotunda.example", None).await;
    assert_eq!(later.status, StatusCode::FOUND, "slowed down, not locked out");
}

#[tokio::test]
async fn a_form_cannot_be_counted_for_one_account_and_judged_for_another() {
    let app = guarded().await;
    let client = app.visitor_from("203.0.113.5");
    let fields = [("form[email]", "a@rotunda.example"), ("form][email", "b@rotunda.example"), ("lang", "ro")];
    assert_eq!(client.post_form(LOGIN, &fields).await.status, StatusCode::BAD_REQUEST);
    let long = "a".repeat(100_000);
    assert_eq!(guess(&client, &long, None).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn who_is_too_fast_is_told_when_to_come_back_and_loses_nothing() {
    let app = guarded().await;
    let client = app.visitor_from("203.0.113.5");
    for n in 1..=3 {
        guess(&client, &format!("a{n}@rotunda.example"), None).await;
    }
    let answer = guess(&client, "ana<b>@rotunda.example", None).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.headers[header::RETRY_AFTER], "20");
    assert_eq!(answer.headers[header::CACHE_CONTROL], "private, no-store");
    let page = answer.text();
    assert!(page.contains("<html lang=\"en\"") && page.contains("Wait 20 seconds"), "{page}");
    assert!(page.contains("action=\"/api/accounts/log-in\""), "{page}");
    assert!(page.contains("value=\"ana&lt;b&gt;@rotunda.example\""), "{page}");
    assert!(page.contains("name=\"next\" value=\"/en/desk\""), "{page}");
    assert!(
        page.contains("type=\"password\"") && !page.contains("ghicit-la-noroc"),
        "a password is asked for again"
    );

    let script = client.post_script(LOGIN, &[("form[email]", "a@rotunda.example"), ("lang", "en")]).await;
    assert_eq!((script.status, &script.json()["code"]), (StatusCode::TOO_MANY_REQUESTS, &"too_many".into()));
}

#[tokio::test]
async fn reading_is_limited_where_it_costs_work_and_kept_pages_are_not() {
    let app = guarded().await;
    let reader = app.visitor_from("203.0.113.5");
    for _ in 0..300 {
        assert_eq!(reader.get("/ro").await.status, StatusCode::OK, "a kept page costs nothing");
    }
    let mut last = StatusCode::OK;
    for n in 0..60 {
        let request = Request::get(format!("/api/v1/consultations?n={n}"));
        let answer = reader.send(request, Body::empty()).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            assert_eq!(answer.headers[header::CONTENT_TYPE], "application/problem+json");
            assert!(answer.headers.contains_key(header::RETRY_AFTER));
            last = answer.status;
            break;
        }
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(app.visitor_from("203.0.113.6").get("/ro/contributia-mea").await.status, StatusCode::OK);
}
