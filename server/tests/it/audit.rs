//! The page of the audit trail and its files.

use axum::http::StatusCode;
use model::accounts::Role;

use crate::support::{SLUG, TestApp};

const PAGE: &str = "/ro/masa-de-lucru/jurnal-de-audit";

#[tokio::test]
async fn admins_see_who_did_what_in_words_and_may_take_it_away() {
    let app = TestApp::with_demo().await;
    let expert = app.staff(Role::Expert).await;
    let comments = format!("/ro/masa-de-lucru/{SLUG}/observatii");
    for _ in 0..2 {
        assert_eq!(expert.get(&comments).await.status, StatusCode::OK);
    }
    let admin = app.staff(Role::Admin).await;
    let page = admin.get(&format!("{PAGE}?verb=read_contacts")).await.text();
    assert_eq!(page.matches("Citirea numelor și a contactelor</td>").count(), 1, "{page}");
    assert!(page.contains("Expertiză (demonstrație)"), "{page}");
    let english = admin.get("/en/desk/audit?verb=login").await.text();
    assert!(
        english.contains("Logged in</td>") && !english.contains("Read names and contacts</td>"),
        "{english}"
    );
    let file = admin.get("/audit/csv?verb=read_contacts").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"rotunda-audit.csv\"");
    assert_eq!(file.text().lines().count(), 2, "{}", file.text());
    let after = admin.get(&format!("{PAGE}?verb=export_audit")).await.text();
    assert_eq!(after.matches("Descărcarea jurnalului</td>").count(), 1);
}

#[tokio::test]
async fn a_day_that_is_none_is_said_and_nothing_typed_is_lost() {
    let app = TestApp::with_demo().await;
    let admin = app.staff(Role::Admin).await;
    let page = admin.get(&format!("{PAGE}?from=ieri&verb=login")).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = page.text();
    assert!(text.contains("<title>Eroare: "), "{text}");
    assert!(text.contains("href=\"#from\"") && text.contains("value=\"ieri\""), "{text}");
}
