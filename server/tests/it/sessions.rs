//! Browser sessions: whose they are, when they end, and that nobody can plant one.

use axum::http::{Method, StatusCode};
use backend::demo::LOGINS;
use model::accounts::Role;

use crate::support::{Client, SLUG, TestApp};

const DESK: &str = "/ro/masa-de-lucru";

/// Half an hour, after which an unused login of staff ends.
const INACTIVITY: i64 = 30 * 60;

async fn is_nobody(client: &Client) -> bool {
    client.get(DESK).await.location().starts_with("/ro/autentificare")
}

async fn add_comment(client: &Client) {
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", "Nu."),
    ];
    assert_eq!(client.post_script("/api/comments/add", &form).await.status, StatusCode::OK);
}

async fn waiting(client: &Client) -> String {
    client.ask(Method::GET, "/api/comments/count").await.text()
}

#[tokio::test]
async fn an_unknown_session_is_a_visitor_and_is_never_taken_up() {
    let app = TestApp::with_demo().await;
    for planted in ["rotunda=AAAAAAAAAAAAAAAAAAAAAA", "rotunda=short", "rotunda="] {
        let client = app.browser(planted);
        assert!(is_nobody(&client).await, "{planted}");
        let client = app.browser(planted);
        add_comment(&client).await;
        assert_ne!(client.cookie(), planted);
        assert_eq!(waiting(&client).await, "1");
        assert_eq!(
            waiting(&app.browser(planted)).await,
            "0",
            "{planted} opens a session that somebody else began"
        );
    }
}

#[tokio::test]
async fn a_login_that_was_left_alone_is_a_visitor() {
    let app = TestApp::with_demo().await;
    let client = app.staff(Role::Admin).await;
    // The code was given half a minute after the password.
    app.clock.set(app.backend.now().plus_seconds(INACTIVITY - 31));
    assert!(!is_nobody(&client).await);
    app.clock.set(app.backend.now().plus_seconds(INACTIVITY));
    assert!(is_nobody(&client).await);
}

#[tokio::test]
async fn a_login_renews_the_session_and_keeps_the_draft() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    add_comment(&client).await;
    let before = client.cookie();
    app.log_in(&client, Role::Editor).await;
    assert_ne!(client.cookie(), before);
    assert!(!is_nobody(&client).await);
    assert_eq!(waiting(&client).await, "1");
    let old = app.browser(&before);
    assert!(is_nobody(&old).await);
    assert_eq!(waiting(&app.browser(&before)).await, "0");
}

#[tokio::test]
async fn a_session_that_was_left_lets_nobody_in_again() {
    let app = TestApp::with_demo().await;
    let client = app.staff(Role::Editor).await;
    let before = client.cookie();
    client.post_script("/api/accounts/log-out", &[("lang", "ro")]).await;
    assert!(is_nobody(&client).await);
    assert!(is_nobody(&app.browser(&before)).await);
}

#[tokio::test]
async fn the_password_alone_opens_no_desk_and_each_step_renews_the_session() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    add_comment(&client).await;
    let mut cookies = vec![client.cookie()];
    let login = LOGINS.iter().find(|login| login.roles.contains(&Role::Editor)).unwrap();
    let form = [("form[email]", login.email), ("form[password]", login.password), ("lang", "ro")];
    let answer = client.post_form("/api/accounts/log-in", &form).await;
    assert_eq!(answer.location(), "/ro/autentificare/cod?next=");
    cookies.push(client.cookie());
    let desk = client.get(DESK).await;
    assert!(desk.location().starts_with("/ro/autentificare/cod?"), "{} {}", desk.status, desk.location());
    assert_eq!(client.get("/desk/legea-auditului-social/articles/csv").await.status, StatusCode::FORBIDDEN);
    let code = backend::demo::code(app.backend.now()).unwrap();
    let answer =
        client.post_form("/api/accounts/give-factor", &[("form[code]", &code), ("lang", "ro")]).await;
    assert_eq!(answer.location(), DESK);
    assert_eq!(client.get(DESK).await.status, StatusCode::OK);
    cookies.push(client.cookie());
    assert!(cookies[0] != cookies[1] && cookies[1] != cookies[2]);
    for old in &cookies[..2] {
        assert!(is_nobody(&app.browser(old)).await, "an earlier session id still works");
    }
}
