//! Whether the program lives, and whether it can serve.

use axum::extract::State;
use axum::http::StatusCode;
use backend::Backend;

/// The process answers.
pub async fn live() -> &'static str {
    "ok\n"
}

/// The storage answers too.
pub async fn ready(State(backend): State<Backend>) -> (StatusCode, &'static str) {
    match backend.policies().list().await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the storage does not answer\n")
        }
    }
}
