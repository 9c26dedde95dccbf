//! Lets in whoever sends a submission, asks them for work, or asks them to come back later. What they brought is judged
//! before any use case sees it; whether it was used before the storage knows.

use app::ssr::Passage;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::rates::{Limits, given_back, with_field};
use super::too_many;
use crate::api::PROOF;
use crate::doors::{Address, Asked, Gate};

/// The field of the form that brings the solution.
const FIELD: &str = "proof";

/// Sets [`Passage`] and goes on, or answers 429.
pub(super) async fn pass(
    limits: &Limits,
    gate: &Gate,
    address: Address,
    request: Request,
    next: Next,
) -> Response {
    let (mut request, proof) = match brought(request).await {
        Ok(read) => read,
        Err(too_large) => return too_large.into_response(),
    };
    let challenges = limits.site.backend.challenges();
    let solved = proof.and_then(|proof| challenges.check(&proof).ok());
    let (passage, wait) = match solved {
        Some(solved) => (Passage::Proved { solved, most: gate.hardest().max(1) }, gate.enter(address).err()),
        None => match gate.knock(address) {
            Asked::Nothing => (Passage::Free, None),
            Asked::Work(most) => (Passage::Prove { most }, None),
            Asked::Patience(wait) => (Passage::Free, Some(wait)),
        },
    };
    if let Some(wait) = wait {
        let (parts, body) = request.into_parts();
        let fields = given_back(&parts, body).await;
        return too_many::answer(&limits.site, &parts, Some(fields), wait).await;
    }
    request.extensions_mut().insert(passage);
    next.run(request).await
}

/// The solution that a request brings, and the request as it was: programs send a header, the form has a field.
async fn brought(request: Request) -> Result<(Request, Option<String>), axum::http::StatusCode> {
    if request.uri().path().starts_with("/api/v1/") {
        let (parts, body) = request.into_parts();
        let proof = header(&parts);
        return Ok((Request::from_parts(parts, body), proof));
    }
    with_field(request, FIELD).await
}

fn header(parts: &Parts) -> Option<String> {
    parts.headers.get(PROOF)?.to_str().ok().map(ToOwned::to_owned)
}
