//! Very much from one address: an allowance, then work, and nobody's text lost on the way.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use model::accounts::Role;
use model::challenge::{Challenge, Found, Search};
use model::mails::Mail;
use serde_json::{Value, json};
use server::doors::Doors;

use crate::support::{Answer, Client, SLUG, TestApp};

const FLOODED: &str = "203.0.113.5";
const CHECK: &str = "/ro/contributia-mea/verificare/legea-auditului-social";
/// What an address may send without being asked for anything.
const FREE: usize = 30;

async fn guarded() -> TestApp {
    // Easy, so that the tests do not work for long.
    TestApp::behind(Doors { proof: 100, ..Doors::default() }).await
}

fn body(text: &str) -> Value {
    json!({
        "sender": { "name": "Ana", "email": "ana@rotunda.example", "county": "Olt", "kind": "citizen", "publish_name": false },
        "comments": [{ "provision": "act", "stance": "support", "kind": "opinion", "text": text }],
    })
}

/// A whole submission of a program.
async fn send(client: &Client, text: &str, headers: &[(&str, &str)]) -> Answer {
    let path = format!("/api/v1/consultations/{SLUG}/submissions");
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    client.send(request, Body::from(body(text).to_string())).await
}

/// Uses up the allowance of an address, by requests that come to nothing.
async fn flood(app: &TestApp) -> Client {
    let client = app.visitor_from(FLOODED);
    for _ in 0..FREE {
        let request = Request::post("/api/v1/consultations/nu-exista/submissions");
        assert_ne!(client.send(request, Body::from("{}")).await.status, StatusCode::TOO_MANY_REQUESTS);
    }
    client
}

fn solved(challenge: &Challenge) -> String {
    let mut search = Search::new(challenge).unwrap();
    match search.go_on(1_000_000) {
        Found::Number(number) => challenge.solved_by(number).encoded(),
        other => panic!("{other:?}"),
    }
}

fn asked(answer: &Answer) -> Challenge {
    serde_json::from_value(answer.json()["challenge"].clone()).unwrap()
}

#[tokio::test]
async fn a_program_that_sends_very_much_is_asked_for_work_and_then_let_in_once() {
    let app = guarded().await;
    let client = app.visitor_from(FLOODED);
    for n in 0..FREE {
        let answer = send(&client, "Da.", &[]).await;
        assert_eq!(answer.status, StatusCode::CREATED, "submission {n}: {}", answer.text());
    }
    let refused = send(&client, "Încă una.", &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.headers[header::CONTENT_TYPE], "application/problem+json");
    assert_eq!(refused.json()["type"], "/problems/proof-needed");
    let proof = solved(&asked(&refused));
    let accepted = send(&client, "Încă una.", &[("proof-of-work", &proof)]).await;
    assert_eq!(accepted.status, StatusCode::CREATED, "{}", accepted.text());
    let replayed = send(&client, "Și încă una.", &[("proof-of-work", &proof)]).await;
    assert_eq!(replayed.status, StatusCode::TOO_MANY_REQUESTS, "a proof lets in one submission");
    assert!(replayed.json()["challenge"]["maxnumber"].as_u64().unwrap() > 0);
    let other = send(&app.visitor_from("203.0.113.6"), "Da.", &[]).await;
    assert_eq!(other.status, StatusCode::CREATED, "another address is asked for nothing");
    let neighbour = send(&app.visitor_from("2001:db8::1"), "Da.", &[]).await;
    assert_eq!(neighbour.status, StatusCode::CREATED);
}

#[tokio::test]
async fn a_repeated_request_is_answered_without_work() {
    let app = guarded().await;
    let first = send(&app.visitor_from(FLOODED), "Da.", &[("idempotency-key", "k")]).await;
    let client = flood(&app).await;
    let again = send(&client, "Da.", &[("idempotency-key", "k")]).await;
    assert_eq!((again.status, again.json()), (StatusCode::CREATED, first.json()));
    assert_eq!(again.headers["idempotency-replayed"], "true");
    let another = send(&client, "Da.", &[("idempotency-key", "l")]).await;
    assert_eq!(another.status, StatusCode::TOO_MANY_REQUESTS);
    let unknown = Request::post("/api/v1/consultations/nu-exista/submissions");
    let unknown = client.send(unknown, Body::from(body("Da.").to_string())).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND, "nobody works for nothing");
}

#[tokio::test]
async fn what_is_no_proof_brings_nobody_in() {
    let app = guarded().await;
    let client = flood(&app).await;
    let right = asked(&send(&client, "Da.", &[]).await);
    let elsewhere = app.backend.challenges().issue("alt-act", 50).unwrap();
    let altered = Challenge { signature: "00".repeat(32), ..right.clone() };
    for wrong in ["", "nimic", &solved(&elsewhere), &solved(&altered)] {
        let answer = send(&client, "Da.", &[("proof-of-work", wrong)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{wrong}");
        assert!(answer.json()["challenge"].is_object());
    }
    let late = solved(&right);
    app.clock.set(app.backend.now().plus_seconds(20 * 60));
    let mut answer = send(&client, "Da.", &[("proof-of-work", &late)]).await;
    // Ten submissions were allowed again meanwhile.
    for _ in 0..10 {
        answer = send(&client, "Da.", &[("proof-of-work", &late)]).await;
    }
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "an expired one is none");
}

/// A saved comment, and the id of the submission that it waits in.
async fn saved(client: &Client) -> String {
    let form = [
        ("lang", "ro"),
        ("slug", SLUG),
        ("form[stance]", "against"),
        ("form[kind]", "opinion"),
        ("form[text]", "Termenul este prea scurt."),
    ];
    assert_eq!(client.post_form("/api/comments/add", &form).await.status, StatusCode::FOUND);
    let page = client.get(CHECK).await.text();
    assert!(!page.contains("id=\"proof\""), "nothing is asked for before");
    let rest = page.split_once("name=\"submission\" value=\"").unwrap().1;
    rest.split('"').next().unwrap().to_owned()
}

async fn press(client: &Client, path: &str, submission: &str, more: &[(&str, &str)]) -> Answer {
    let mut form = vec![
        ("lang", "ro"),
        ("slug", SLUG),
        ("submission", submission),
        ("form[name]", "Ana Exemplu"),
        ("form[email]", "ana@rotunda.example"),
        ("form[county]", "Olt"),
        ("form[kind]", "citizen"),
    ];
    form.extend_from_slice(more);
    client.post_form(path, &form).await
}

const SEND: &str = "/api/submissions/send";
const HOLD: &str = "/api/submissions/hold";

/// The challenge that the check page brings to its island.
fn shown(page: &str) -> Challenge {
    let props = page.split("data-props=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let props = props.map(|props| props.replace("&quot;", "\"").replace("&amp;", "&"));
    let mut props = props.filter(|props| props.contains("maxnumber"));
    let props: Value = serde_json::from_str(&props.next().unwrap()).unwrap();
    serde_json::from_value(props["challenge"].clone()).unwrap()
}

#[tokio::test]
async fn a_person_in_a_flood_keeps_everything_typed_and_sends_by_the_same_button() {
    let app = guarded().await;
    let client = flood(&app).await;
    let submission = saved(&client).await;
    let answer = press(&client, SEND, &submission, &[]).await;
    assert_eq!(answer.location(), format!("{CHECK}?proof=1"));
    let page = client.get(answer.location()).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = page.text();
    assert!(page.contains("value=\"Ana Exemplu\"") && page.contains("Termenul este prea scurt."));
    assert!(page.contains("Mai este un pas") && page.contains("<noscript>"));
    assert!(page.contains(&format!("formaction=\"{HOLD}\"")));
    let proof = solved(&shown(&page));
    let sent = press(&client, SEND, &submission, &[("proof", &proof)]).await;
    assert!(sent.location().starts_with("/ro/dovada/"), "{}", sent.location());
    // A second press of the same button, with or without what was solved, leads to the same receipt.
    for more in [vec![("proof", proof.as_str())], Vec::new()] {
        assert_eq!(press(&client, SEND, &submission, &more).await.location(), sent.location());
    }
    let second = saved(&client).await;
    let replayed = press(&client, SEND, &second, &[("proof", &proof)]).await;
    assert_eq!(replayed.location(), format!("{CHECK}?proof=1"), "a proof lets in one submission");
}

#[tokio::test]
async fn without_a_script_a_mailed_link_sends_it_by_a_button_and_only_once() {
    let app = guarded().await;
    let client = flood(&app).await;
    let submission = saved(&client).await;
    press(&client, SEND, &submission, &[]).await;
    let answer = press(&client, HOLD, &submission, &[]).await;
    assert_eq!(answer.location(), format!("{CHECK}?held=1"));
    let page = client.get(answer.location()).await.text();
    assert!(page.contains("role=\"status\"") && page.contains("ana@rotunda.example"), "{page}");
    let mut letters = app.backend.outbox().claim(100).await.unwrap();
    letters.retain(|letter| matches!(letter.mail, Mail::Held { .. }));
    let secret = letters.pop().unwrap().secret().to_owned();
    // Mail programs look at what links lead to: that sends nothing, and gives no session.
    let anyone = app.visitor_from("198.51.100.7");
    for path in ["/ro/contributia-mea/trimitere/", "/en/my-submission/sending/"] {
        let page = anyone.get(&format!("{path}{secret}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("Termenul este prea scurt.") && page.text().contains("noindex"));
        assert!(!page.headers.contains_key(header::SET_COOKIE));
    }
    let release = [("lang", "ro"), ("secret", secret.as_str())];
    let first = anyone.post_form("/api/submissions/release", &release).await;
    assert!(first.location().starts_with("/ro/dovada/"), "{}", first.location());
    let again = anyone.post_form("/api/submissions/release", &release).await;
    assert_eq!(again.location(), first.location());
    let page = anyone.get(&format!("/ro/contributia-mea/trimitere/{secret}")).await.text();
    assert!(page.contains("a fost trimisă deja") && page.contains(first.location()));
    let guessed = anyone.get("/ro/contributia-mea/trimitere/00000000000000000000000000000000").await;
    assert_eq!(guessed.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_field_that_nobody_sees_refuses_nobody_and_is_told_to_staff_alone() {
    let app = TestApp::with_demo().await;
    let client = app.visitor();
    let submission = saved(&client).await;
    let page = client.get(CHECK).await.text();
    let trap = page.split_once("class=\"trap\"").unwrap().1;
    assert!(trap.contains("name=\"website\"") && trap.contains("tabindex=\"-1\""));
    let sent = press(&client, SEND, &submission, &[("website", "http://reclama.example")]).await;
    assert!(sent.location().starts_with("/ro/dovada/"), "{}", sent.location());
    let told = "un câmp ascuns era completat";
    let expert = app.staff(Role::Expert).await;
    assert!(expert.get(&format!("/ro/masa-de-lucru/{SLUG}/registru")).await.text().contains(told));
    for public in [sent.location().to_owned(), format!("/ro/consultari/{SLUG}/registru")] {
        assert!(!client.get(&public).await.text().contains(told), "{public}");
    }
}

#[tokio::test]
async fn the_interface_describes_the_work_that_it_asks_for() {
    let app = TestApp::with_demo().await;
    let described = app.visitor().get("/api/v1/openapi.json").await.json();
    let send = &described["paths"]["/consultations/{slug}/submissions"]["post"];
    assert!(send["responses"]["429"].is_object());
    let parameters = send["parameters"].as_array().unwrap();
    assert!(parameters.iter().any(|it| it["name"] == "Proof-Of-Work" && it["in"] == "header"));
    assert!(described["components"]["schemas"]["Challenge"]["properties"]["maxnumber"].is_object());
}
