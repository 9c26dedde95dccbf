//! The deadline as a person in a browser meets it.

use axum::http::StatusCode;

use crate::support::{Client, SLUG, TestApp};

const SAID: &str = "Termenul de <10> zile este prea scurt.";
const CHECK: &str = "/ro/contributia-mea/verificare/legea-auditului-social";

/// A comment saved in time, and the id of the submission that it waits in.
async fn saved(client: &Client) -> String {
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", SAID),
    ];
    assert_eq!(client.post_form("/api/comments/add", &form).await.status, StatusCode::FOUND);
    let page = client.get(CHECK).await.text();
    let rest = page.split_once("name=\"submission\" value=\"").unwrap().1;
    rest.split('"').next().unwrap().to_owned()
}

async fn send(client: &Client, submission: &str) -> String {
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("submission", submission),
        ("form[name]", "Ana"),
        ("form[email]", "ana@rotunda.example"),
        ("form[county]", "Olt"),
        ("form[kind]", "citizen"),
    ];
    client.post_form("/api/submissions/send", &form).await.location().to_owned()
}

#[tokio::test]
async fn a_button_pressed_shortly_after_the_closing_still_sends() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let submission = saved(&client).await;
    let closes = app.backend.consultations().show(SLUG).await.unwrap().card.closes.instant;
    app.clock.set(closes.plus_seconds(119));
    let page = client.get(CHECK).await.text();
    assert!(page.contains("se mai poate trimite") && page.contains("name=\"submission\""));
    assert!(send(&client, &submission).await.starts_with("/ro/dovada/"));
}

#[tokio::test]
async fn later_the_text_is_there_to_copy_with_whom_to_write_to() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let submission = saved(&client).await;
    let shown = app.backend.consultations().show(SLUG).await.unwrap();
    app.clock.set(shown.card.closes.instant.plus_seconds(120));
    assert_eq!(send(&client, &submission).await, CHECK);
    let answer = client.get(CHECK).await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.text();
    assert!(page.contains("<textarea") && page.contains("prea scurt."), "the text");
    assert!(page.contains(&format!("mailto:{}", shown.contact.email)), "whom to write to");
    assert!(!page.contains("name=\"submission\""), "nothing that cannot be sent is offered");
}
