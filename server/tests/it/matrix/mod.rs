//! The authorisation matrix: every page, server function and plain route × everyone who may ask, own and others' things.

mod asking;
mod cast;
mod outcome;
mod table;

use std::collections::BTreeSet;

use axum::http::StatusCode;
use leptos_axum::generate_route_list;
use model::accounts::Role;

use crate::support::TestApp;
use asking::{Objects, consultation_named};
use cast::{Cast, Who};
use table::{pages, rows};

async fn walk(who: Who) {
    let mut cast = Cast::of(who).await;
    let mut wrong = Vec::new();
    for row in rows() {
        wrong.extend(cast.ask(&row).await);
    }
    assert!(wrong.is_empty(), "{who:?}:\n{}", wrong.join("\n"));
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
