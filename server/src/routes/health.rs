//! Whether the program lives, and whether it can serve.

use axum::extract::State;
use axum::http::StatusCode;
use backend::Backend;

/// The process answers.
pub async fn live() -> &'static str {
    "ok\n"
}

/// The storage answers too, and takes what is written.
pub async fn ready(State(backend): State<Backend>) -> (StatusCode, &'static str) {
    match backend.ready().await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(error) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            tracing::warn!(%error, cause, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the storage does not answer, or takes nothing\n")
        }
    }
}
