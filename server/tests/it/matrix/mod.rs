//! The authorisation matrix: every page, server function and plain route × everyone who may ask, own and others' things.

mod answers;
mod asking;
mod campaigns;
mod cast;
mod exports;
mod moderation;
mod outcome;
mod outcomes;
mod pages;
mod people;
mod register;
mod storage;
mod summaries;
mod table;
mod themes;
mod together;

use std::collections::BTreeSet;

use axum::http::{Method, StatusCode};
use leptos_axum::generate_route_list;
use model::accounts::Role;

use crate::support::{Engine, TestApp};
use answers::Who;
use asking::{Objects, consultation_named};
use cast::Cast;
use server::doors::{Name, rule_for};
use table::{pages, rows};

async fn walk(who: Who) {
    for engine in Engine::all() {
        let mut cast = Cast::of(who, engine).await;
        let mut wrong = Vec::new();
        for row in rows() {
            wrong.extend(cast.ask(&row).await);
        }
        wrong.extend(cast.wordless().await);
        assert!(wrong.is_empty(), "{who:?} on {engine:?}:\n{}", wrong.join("\n"));
    }
}

#[tokio::test]
async fn a_visitor_reads_what_is_public_and_writes_only_comments() {
    walk(Who::Visitor).await;
}

#[tokio::test]
async fn a_session_may_do_everything_with_its_own_draft() {
    walk(Who::Owner).await;
}

#[tokio::test]
async fn a_session_reaches_no_draft_of_another() {
    walk(Who::Other).await;
}

#[tokio::test]
async fn a_moderator_changes_no_text() {
    walk(Who::Moderator).await;
}

#[tokio::test]
async fn an_expert_changes_no_text() {
    walk(Who::Expert).await;
}

#[tokio::test]
async fn an_editor_prepares_texts_and_every_act_is_audited() {
    walk(Who::Editor).await;
}

#[tokio::test]
async fn an_admin_has_every_role_but_no_draft_of_others() {
    walk(Who::Admin).await;
}

#[tokio::test]
async fn a_proved_address_opens_what_was_sent_with_it_and_no_more() {
    walk(Who::Citizen).await;
}

#[tokio::test]
async fn another_proved_address_opens_nothing_of_others() {
    walk(Who::OtherCitizen).await;
}

#[tokio::test]
async fn a_member_writes_and_neither_sends_nor_manages() {
    walk(Who::Member).await;
}

#[tokio::test]
async fn a_signatory_sends_and_does_not_manage() {
    walk(Who::Signatory).await;
}

#[tokio::test]
async fn a_manager_who_may_sign_manages_and_sends() {
    walk(Who::Manager).await;
}

#[tokio::test]
async fn a_manager_of_another_organisation_reaches_nothing_of_this_one() {
    walk(Who::Outsider).await;
}

#[tokio::test]
async fn an_editor_of_these_consultations_edits_them() {
    walk(Who::EditorHere).await;
}

#[tokio::test]
async fn an_editor_of_another_consultation_touches_none_of_these() {
    walk(Who::EditorElsewhere).await;
}

#[tokio::test]
async fn a_suspended_account_is_nobody_at_once() {
    walk(Who::Suspended).await;
}

#[tokio::test]
async fn an_ended_login_is_nobody() {
    walk(Who::Expired).await;
}

#[tokio::test]
async fn no_path_is_missing_in_the_matrix() {
    let app = TestApp::with_demo().await;
    let listed: BTreeSet<(String, String)> =
        rows().map(|row| (row.method.to_owned(), row.path.to_owned())).collect();
    assert_eq!(listed.len(), rows().count(), "a line stands twice");

    let pages: BTreeSet<String> = pages().map(str::to_owned).collect();
    let routed: BTreeSet<String> =
        generate_route_list(app::routes::App).iter().map(|route| route.path().to_owned()).collect();
    assert_eq!(pages, routed, "pages");

    for (path, method) in server_fn::axum::server_fn_paths() {
        assert!(listed.contains(&(method.to_string(), path.to_owned())), "server function {method} {path}");
    }

    let described = app.visitor().get("/api/v1/openapi.json").await.json();
    for (path, methods) in described["paths"].as_object().unwrap() {
        for method in methods.as_object().unwrap().keys() {
            let line = (method.to_uppercase(), format!("/api/v1{path}"));
            assert!(listed.contains(&line), "interface for programs: {line:?}");
        }
    }

    // The router itself names its paths only to those who debug it; it has the plain routes that no list has.
    let debug = format!("{:?}", app.router);
    let known: BTreeSet<&str> =
        debug.split('"').filter(|text| text.starts_with('/') && !text.contains("__private__")).collect();
    let paths: BTreeSet<&str> = listed.iter().map(|(_, path)| path.as_str()).collect();
    assert_eq!(paths, known, "paths of the router");
}

#[tokio::test]
async fn a_change_cannot_be_asked_for_by_following_a_link() {
    let app = TestApp::with_demo().await;
    let editor = app.staff(Role::Editor).await;
    let query: Vec<String> =
        consultation_named("act").iter().map(|(name, value)| format!("{name}={value}")).collect();
    let query = query.join("&").replace(' ', "+").replace('[', "%5B").replace(']', "%5D");
    for row in rows().filter(|row| row.method == "POST") {
        if rows().any(|other| (other.method, other.path) == ("GET", row.path)) {
            continue;
        }
        let generation = app.backend.generation();
        let answer = editor.get(&format!("{}?{query}", Objects::default().address(row.path))).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{}", row.path);
        assert_eq!(app.backend.generation(), generation, "{}", row.path);
    }
}

#[tokio::test]
async fn no_change_is_made_for_another_site() {
    let app = TestApp::with_demo().await;
    let editor = app.staff(Role::Editor).await;
    let generation = app.backend.generation();
    for row in rows().filter(|row| row.method == "POST") {
        let address = Objects::default().address(row.path);
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            // A neighbour under the same domain is another site of other people.
            ("sec-fetch-site", "same-site"),
            ("origin", "https://elsewhere.example"),
            // A sandboxed frame, or a redirect from another site.
            ("origin", "null"),
        ] {
            let fields = [("lang", "ro")];
            let answer = editor.post_with(&address, &[(name, value)], &fields).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address} with {name}: {value}");
            assert!(answer.headers.get("set-cookie").is_none(), "{address} with {name}: {value}");
        }
    }
    assert_eq!(app.backend.generation(), generation);
}

/// Server functions that are asked by GET: a cookie goes with a link from another site, so they must change nothing.
const ASKED_BY_GET: [&str; 1] = ["/api/comments/count"];

#[tokio::test]
async fn no_server_function_that_changes_something_is_asked_by_get() {
    let app = TestApp::with_demo().await;
    for (path, method) in server_fn::axum::server_fn_paths() {
        if ASKED_BY_GET.contains(&path) {
            continue;
        }
        assert_eq!(method, Method::POST, "{path} is encoded for GET (GetUrl): a link can ask for it");
    }
    let editor = app.staff(Role::Editor).await;
    let generation = app.backend.generation();
    for path in ASKED_BY_GET {
        assert_eq!(editor.ask(Method::GET, path).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(app.backend.generation(), generation);
}

#[tokio::test]
async fn every_door_at_which_a_secret_is_guessed_or_a_mail_asked_for_is_slow() {
    /// What such functions are called.
    const TELLING: [&str; 12] = [
        "password", "log-in", "login", "factor", "/prove", "sign-up", "confirm", "invit", "link", "mail",
        "address", "code",
    ];
    /// Called alike, but only for whoever is logged in already, and with nothing to guess.
    const CALM: [&str; 7] = [
        "/api/accounts/clear-factor",
        "/api/accounts/end-login",
        "/api/accounts/renew-codes",
        "/api/organisations/revoke-invitation",
        "/api/themes/code-again",
        "/api/themes/confirm-code",
        "/api/themes/remove-code",
    ];
    let _app = TestApp::with_demo().await;
    let functions: Vec<&str> = server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
    for path in &functions {
        if !TELLING.iter().any(|word| path.contains(word)) || CALM.contains(path) {
            continue;
        }
        let rule = rule_for(&Method::POST, path).unwrap();
        assert!(
            matches!(rule.name, Name::Login | Name::Proof | Name::Mail | Name::SignUp | Name::Inviting),
            "{path} needs a line in server/src/doors/rules.rs"
        );
    }
}
