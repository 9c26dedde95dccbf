//! Citizens over HTTP: what was sent with an address is for whoever reads its mail, and for nobody else.

use axum::http::{StatusCode, header};
use model::accounts::Role;
use model::mails::Mail;

use crate::support::{Answer, Client, TestApp};

const PAGE: &str = "/ro/contributiile-mele";
const ADDRESS: &str = "ana.exemplu@rotunda.example";

async fn ask(client: &Client, email: &str) -> Answer {
    client.post_form("/api/citizens/ask", &[("lang", "ro"), ("form[email]", email)]).await
}

/// The secret in the newest mail of a link.
async fn mailed(app: &TestApp) -> String {
    let mut letters = app.backend.outbox().claim(100).await.unwrap();
    letters.retain(|letter| matches!(letter.mail, Mail::MySubmissions { .. }));
    letters.pop().unwrap().secret().to_owned()
}

async fn enter(client: &Client, secret: &str) -> Answer {
    client.post_form("/api/citizens/enter", &[("lang", "ro"), ("secret", secret)]).await
}

/// A browser that proved the address, and what it held before.
async fn proved(app: &TestApp) -> (Client, String) {
    let client = app.visitor();
    // A session of its own, as after a first comment.
    ask(&client, "gresit").await;
    let before = client.cookie();
    ask(&client, ADDRESS).await;
    assert_eq!(enter(&client, &mailed(app).await).await.location(), PAGE);
    (client, before)
}

async fn shows_list(client: &Client) -> bool {
    client.get(PAGE).await.text().contains(ADDRESS)
}

/// What a visitor who asks for an address gets to see: the answer, and the page that it leads to.
async fn answers(app: &TestApp, email: &str) -> Vec<(StatusCode, String, Vec<(String, String)>)> {
    let client = app.visitor();
    let first = ask(&client, email).await;
    let second = client.get(first.location()).await;
    let seen = |answer: Answer| {
        let mut headers: Vec<(String, String)> = answer
            .headers
            .iter()
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect();
        headers.sort();
        (answer.status, answer.text(), headers)
    };
    vec![seen(first), seen(second)]
}

#[tokio::test]
async fn nothing_tells_whether_an_address_has_sent_anything() {
    let app = TestApp::with_demo().await;
    let sent = serde_json::json!({
        "sender": { "name": "Ana", "email": ADDRESS, "county": "Olt", "kind": "citizen", "publish_name": false },
        "comments": [{ "provision": "act", "stance": "support", "kind": "opinion", "text": "Da." }],
    });
    let path = format!("/api/v1/consultations/{}/submissions", crate::support::SLUG);
    assert_eq!(app.visitor().post_json(&path, None, &sent).await.status, StatusCode::CREATED);
    assert_eq!(answers(&app, ADDRESS).await, answers(&app, "nimeni.exemplu@rotunda.example").await);
}

#[tokio::test]
async fn opening_the_mailed_address_uses_nothing_up() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    ask(&client, ADDRESS).await;
    let secret = mailed(&app).await;
    for path in ["/ro/contributiile-mele/confirmare/", "/en/my-submissions/confirm/"] {
        let page = client.get(&format!("{path}{secret}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.headers.contains_key(header::SET_COOKIE), "a mail scanner gets no session");
    }
    assert!(!shows_list(&client).await);
    enter(&client, &secret).await;
    assert!(shows_list(&client).await);
}

#[tokio::test]
async fn a_link_lets_in_once_and_then_says_so() {
    let app = TestApp::with_demo().await;
    let (first, second) = (app.visitor(), app.visitor());
    ask(&first, ADDRESS).await;
    let secret = mailed(&app).await;
    enter(&first, &secret).await;
    assert!(!enter(&second, &secret).await.location().ends_with(PAGE));
    assert!(!shows_list(&second).await);
    let page = second.get(&format!("/ro/contributiile-mele/confirmare/{secret}")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.text().contains("nu mai funcționează") && page.text().contains("neatinse"));
}

#[tokio::test]
async fn proving_an_address_renews_the_session_and_is_worth_nothing_elsewhere() {
    let app = TestApp::with_demo().await;
    let (client, before) = proved(&app).await;
    assert!(!before.is_empty() && client.cookie() != before);
    assert!(shows_list(&client).await);
    assert!(!shows_list(&app.browser(&before)).await, "an id from before opens the list");
    assert!(!shows_list(&app.staff(Role::Admin).await).await);
    assert!(client.get("/ro/masa-de-lucru").await.location().starts_with("/ro/autentificare"));
}

#[tokio::test]
async fn a_list_that_nobody_looks_at_closes_after_two_hours() {
    let app = TestApp::with_demo().await;
    let (client, _) = proved(&app).await;
    let hour = 3_600;
    for _ in 0..3 {
        app.clock.set(app.backend.now().plus_seconds(2 * hour - 1));
        assert!(shows_list(&client).await);
    }
    app.clock.set(app.backend.now().plus_seconds(2 * hour));
    assert!(!shows_list(&client).await);
}

#[tokio::test]
async fn a_list_that_was_closed_stays_closed() {
    let app = TestApp::with_demo().await;
    let (client, _) = proved(&app).await;
    let before = client.cookie();
    client.post_form("/api/citizens/leave", &[("lang", "ro")]).await;
    assert!(!shows_list(&client).await);
    assert!(!shows_list(&app.browser(&before)).await);
}

#[tokio::test]
async fn what_is_no_address_comes_back_with_what_was_typed() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let answer = ask(&client, "ana la exemplu").await;
    let page = client.get(answer.location()).await.text();
    assert!(page.contains("value=\"ana la exemplu\"") && page.contains("Eroare: "));
}
