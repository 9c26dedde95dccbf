//! Problem details for programs (RFC 9457). Each field that must be mended is named by a JSON pointer (RFC 6901).

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use backend::{Backend, Conflict, Error};
use model::Invalid;
use serde::Serialize;
use utoipa::ToSchema;

use super::body::Challenge;

/// Problem details (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Closed code of the problem, as a relative reference.
    #[serde(rename = "type")]
    pub kind: String,
    /// The problem in words.
    pub title: &'static str,
    /// HTTP status.
    pub status: u16,
    /// Number under which a fault of ours was logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Fields to mend.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Work to be done before the same request is sent again, with the solution in the header `Proof-Of-Work`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub challenge: Option<Box<Challenge>>,
}

/// One field to mend.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldError {
    /// JSON pointer into the request body: `/sender/email`.
    pub pointer: String,
    /// Closed code: `missing`, `too_long`, `malformed`, `unknown`, …
    pub code: String,
    /// The limit, where the code has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
}

impl Problem {
    /// A problem without fields.
    #[must_use]
    pub fn new(code: &str, title: &'static str, status: StatusCode) -> Self {
        let kind = format!("/problems/{code}");
        Self { kind, title, status: status.as_u16(), reference: None, errors: Vec::new(), challenge: None }
    }

    /// The problem that a use case's error is to a program. Faults of ours are logged here, once.
    #[must_use]
    pub fn of(backend: &Backend, error: Error) -> Self {
        match error {
            Error::NotFound => Self::new("not-found", "There is no such thing", StatusCode::NOT_FOUND),
            Error::Forbidden => Self::new("forbidden", "You may not do this", StatusCode::FORBIDDEN),
            Error::Conflict(Conflict::KeyReused) => Self::new(
                "idempotency-key-reused",
                "The idempotency key was used with another body",
                StatusCode::UNPROCESSABLE_ENTITY,
            ),
            Error::Conflict(conflict) => Self::conflict(conflict),
            Error::Invalid(invalid) => Self::invalid(&invalid),
            other => {
                let problem = app::problems::Problem::logged(backend, other);
                let reference = problem.reference().map(ToOwned::to_owned);
                let (code, status) = (problem.code().as_str(), problem.code().status());
                // A commit whose answer got lost may have been done: only the same key finds out.
                let title = "The service failed; ask again with the same idempotency key";
                Self { reference, ..Self::new(code, title, status) }
            }
        }
    }

    /// Much was sent from the address: work is asked for first.
    #[must_use]
    pub fn proof_needed(challenge: model::challenge::Challenge) -> Self {
        let title = "Much was sent from your address: solve the challenge and send the same request again";
        let challenge = Some(Box::new(challenge.into()));
        Self { challenge, ..Self::new("proof-needed", title, StatusCode::TOO_MANY_REQUESTS) }
    }

    fn conflict(conflict: Conflict) -> Self {
        let (code, title) = match conflict {
            Conflict::NotOpen => ("not-open", "The consultation takes no comments yet"),
            Conflict::Closed => ("closed", "The consultation takes no comments any more"),
            Conflict::NoText => ("no-text", "The consultation has no published text"),
            Conflict::OpenErrors => ("open-errors", "The draft has errors that must be corrected first"),
            Conflict::Changed => ("changed", "The draft was changed meanwhile"),
            Conflict::Empty => ("empty", "The submission holds no comment"),
            _ => ("conflict", "The state of things does not allow it"),
        };
        Self::new(code, title, StatusCode::CONFLICT)
    }

    fn invalid(invalid: &Invalid) -> Self {
        let errors = invalid.0.iter().map(|found| {
            let told = serde_json::to_value(&found.problem).unwrap_or_default();
            let limit = ["max", "min", "days"]
                .iter()
                .find_map(|name| told.get(name))
                .and_then(serde_json::Value::as_u64);
            FieldError {
                pointer: format!("/{}", found.field.replace('~', "~0").replace('/', "~1").replace('.', "/")),
                code: told.get("code").and_then(|code| code.as_str()).unwrap_or("malformed").to_owned(),
                limit,
            }
        });
        let errors = errors.collect();
        Self {
            errors,
            ..Self::new("invalid", "Some fields must be mended", StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        response
    }
}
