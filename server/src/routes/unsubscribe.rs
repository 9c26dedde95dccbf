//! Ending news by mail with one request, as programs of mail make it for their users (RFC 8058). Looking changes nothing.

use app::problems::Problem;
use app::routes;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use backend::Backend;
use model::Language;

/// Whoever follows the address goes to the page with the button.
pub async fn show(Path(secret): Path<String>) -> Redirect {
    Redirect::to(&routes::news(Language::Ro, &secret))
}

/// Ends them; asked twice, it is done once.
pub async fn end(State(backend): State<Backend>, Path(secret): Path<String>) -> Response {
    match backend.digests().set(&secret, false).await {
        Ok(()) => "unsubscribed\n".into_response(),
        Err(error) => (Problem::logged(&backend, error).status(), "no such address\n").into_response(),
    }
}
