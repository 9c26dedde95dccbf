//! The interface for programs: read what is published, send a submission. JSON in and out; errors are problem details
//! (RFC 9457). Described by OpenAPI at `/api/v1/openapi.json`.

mod body;
mod open_data;
pub(crate) mod problem;
mod read;
mod register;
mod send;
mod versions;

use axum::{Json, Router};
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::site::AppState;

/// The header that brings a proof of work.
pub(crate) const PROOF: &str = "proof-of-work";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Rotunda",
        // Of the interface, not of the program: that would tell which faults to try.
        version = "1",
        description = "Draft laws under public consultation, article by article, and what the public says on them.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2")
    ),
    servers((url = "/api/v1"))
)]
struct Document;

/// The routes under `/api/v1`.
pub fn router() -> Router<AppState> {
    let (router, description) = OpenApiRouter::with_openapi(Document::openapi())
        .routes(routes!(read::consultations))
        .routes(routes!(read::consultation))
        .routes(routes!(read::provisions))
        .routes(routes!(versions::versions))
        .routes(routes!(versions::changes))
        .routes(routes!(read::articles))
        .routes(routes!(read::comments))
        .routes(routes!(open_data::open_data))
        .routes(routes!(register::register))
        .routes(routes!(send::submission))
        .split_for_parts();
    router.route("/openapi.json", axum::routing::get(move || async move { Json(description) }))
}
