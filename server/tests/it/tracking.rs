//! Following what was sent, as a browser and a program of mail meet it.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use backend::Actor;
use model::Language;
use model::mails::Mail;
use serde_json::json;

use crate::support::{Answer, Client, SLUG, TestApp};

const SAID: &str = "Termenul de zece zile este prea scurt pentru <asociațiile> mici din sate.";

/// Sends one comment; gives the secret and the id of the comment.
async fn sent(app: &TestApp) -> (String, String) {
    let body = json!({
        "sender": { "name": "Ana", "email": "ana@rotunda.example", "county": "Olt", "kind": "citizen", "publish_name": true },
        "comments": [{ "provision": "act", "stance": "against", "kind": "opinion", "text": SAID }],
    });
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let receipt = app.visitor().post_json(&path, None, &body).await.json();
    let secret = receipt["tracking_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let comment = app.backend.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
    (secret, comment)
}

async fn correct(client: &Client, (secret, comment): (&str, &str), revision: &str, text: &str) -> Answer {
    let form = [
        ("lang", "ro"),
        ("secret", secret),
        ("comment", comment),
        ("revision", revision),
        ("form[text]", text),
    ];
    client.post_form("/api/tracking/correct", &form).await
}

#[tokio::test]
async fn nobody_loses_a_correction_that_somebody_else_overtook_or_that_came_too_late() {
    let app = TestApp::with_demo().await;
    let (secret, comment) = sent(&app).await;
    let (one, other) = (app.visitor(), app.visitor());
    let at = (secret.as_str(), comment.as_str());
    let page = format!("/ro/urmarire/{secret}/corectare/{comment}");
    let done = correct(&one, at, "1", &SAID.replace("zece", "10")).await;
    assert_eq!(done.location(), format!("/ro/urmarire/{secret}?done=corrected"));
    // A double click.
    let again = correct(&one, at, "1", &SAID.replace("zece", "10")).await;
    assert_eq!(again.location(), done.location());
    let overtaken = correct(&other, at, "1", &SAID.replace("mici", "mărunte")).await;
    assert_eq!(overtaken.location(), page);
    let shown = other.get(&page).await.text();
    assert!(shown.contains("mărunte") && shown.contains("Între timp altcineva a corectat"), "{shown}");
    assert!(shown.contains("name=\"revision\" value=\"2\"") && !shown.contains("<asociațiile>"));

    let closes = app.backend.consultations().show(SLUG).await.unwrap().card.closes.instant;
    app.clock.set(closes);
    assert_eq!(correct(&other, at, "2", &SAID.replace("sate", "comune")).await.location(), page);
    let late = other.get(&page).await;
    assert_eq!(late.status, StatusCode::OK);
    assert!(late.text().contains("din comune."));
    // Shown once: afterwards there is nothing to correct.
    assert_eq!(other.get(&page).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn what_was_taken_back_is_on_no_public_page() {
    let app = TestApp::with_demo().await;
    let (secret, comment) = sent(&app).await;
    let pages = [
        format!("/ro/consultari/{SLUG}/act"),
        format!("/api/v1/consultations/{SLUG}/comments?provision=act"),
        format!("/ro/consultari/{SLUG}/registru"),
    ];
    assert!(app.visitor().get(&pages[0]).await.text().contains("prea scurt pentru"));
    let form = [
        ("lang", "ro"),
        ("secret", secret.as_str()),
        ("comment", comment.as_str()),
        ("reason", "Altă dată."),
    ];
    let done = app.visitor().post_form("/api/tracking/withdraw", &form).await;
    assert_eq!(done.location(), format!("/ro/urmarire/{secret}?done=withdrawn"));
    for page in pages {
        let text = app.visitor().get(&page).await.text();
        assert!(!text.contains("prea scurt pentru") && !text.contains("Altă dată."), "{page}");
    }
    let listed =
        app.visitor().get(&format!("/api/v1/consultations/{SLUG}/comments?provision=act")).await.json();
    let stub =
        listed["comments"].as_array().unwrap().iter().find(|one| one["id"] == comment.as_str()).unwrap();
    assert!(
        stub["withdrawn"].is_string()
            && stub["text"] == ""
            && stub["author"].is_null()
            && stub["county"] == ""
    );
    // Their sender sees them still.
    assert!(app.visitor().get(&format!("/ro/urmarire/{secret}")).await.text().contains("prea scurt pentru"));
}

#[tokio::test]
async fn a_program_of_mail_ends_news_with_one_request_and_looking_ends_nothing() {
    let app = TestApp::with_demo().await;
    let (secret, _) = sent(&app).await;
    app.backend.digests().ask(&Actor::visitor(), &secret, Language::Ro).await.unwrap();
    let mut letters = app.backend.outbox().claim(100).await.unwrap();
    letters.retain(|letter| matches!(letter.mail, Mail::ConfirmNews { .. }));
    let news = letters.pop().unwrap().secret().to_owned();
    app.backend.digests().set(&news, true).await.unwrap();
    let client = app.visitor();
    let path = format!("/unsubscribe/{news}");
    assert_eq!(client.get(&path).await.location(), format!("/ro/noutati/{news}"));
    assert_eq!(client.get(&format!("/ro/noutati/{news}")).await.status, StatusCode::OK);
    assert!(app.backend.digests().show(&news).await.unwrap().on);
    // RFC 8058, section 3.2: this body, no cookie, no origin.
    let request = Request::post(&path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = client.send(request, Body::from("List-Unsubscribe=One-Click")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!app.backend.digests().show(&news).await.unwrap().on);
    let request =
        Request::post("/unsubscribe/0123").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = client.send(request, Body::from("List-Unsubscribe=One-Click")).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
