//! Sending a submission.

use app::ssr::Passage;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use backend::submissions::Received;
use backend::{Backend, Conflict, Error};
use model::{comments, submissions};

use super::body::{NewComment, Receipt, Sender, Submission};
use super::problem::Problem;
use crate::site::AppState;

/// Longest idempotency key that is taken, in bytes.
const KEY_LIMIT: usize = 255;

/// Sends a submission. With an `Idempotency-Key`, repeating the same request adds nothing and gives the same receipt. Where very
/// much was sent from one address the answer is 429 with a `challenge`: solve it and send the same request again with the
/// solution in `Proof-Of-Work`. Without a challenge, 429 says in `Retry-After` when to come back.
#[utoipa::path(post, path = "/consultations/{slug}/submissions",
    params(("slug" = String, Path), ("Idempotency-Key" = Option<String>, Header, description = "At most 255 bytes"),
        ("Proof-Of-Work" = Option<String>, Header, description = "Solution of the challenge of an answer 429: base64 of JSON")),
    request_body = Submission,
    responses(
        (status = 201, body = Receipt),
        (status = 400, body = Problem, content_type = "application/problem+json"),
        (status = 404, body = Problem, content_type = "application/problem+json"),
        (status = 409, body = Problem, content_type = "application/problem+json"),
        (status = 422, body = Problem, content_type = "application/problem+json"),
        (status = 429, body = Problem, content_type = "application/problem+json"),
    ))]
pub async fn submission(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    passage: Option<Extension<Passage>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let key = key(&headers)?;
    let submission: Submission = serde_json::from_slice(&body).map_err(|error| malformed(&error))?;
    let form = submissions::Form {
        sender: sender_of(submission.sender),
        comments: submission.comments.into_iter().map(comment_of).collect(),
    };
    let backend = &state.site.backend;
    let passage = passage.map(|Extension(passage)| passage).unwrap_or_default();
    let received = received(backend, &slug, passage, (form, key, &body)).await?;
    let path = app::routes::tracking(model::Language::Ro, &received.secret);
    let receipt =
        Receipt { number: received.number, tracking_url: format!("{}{path}", state.site.public_url) };
    let replayed = if received.replayed { "true" } else { "false" };
    let location = [
        (header::LOCATION.as_str(), receipt.tracking_url.clone()),
        ("idempotency-replayed", replayed.into()),
    ];
    Ok((StatusCode::CREATED, location, Json(receipt)).into_response())
}

/// What was received, now or by an earlier request with the same key, for which nothing is asked.
async fn received(
    backend: &Backend,
    slug: &str,
    passage: Passage,
    (form, key, body): (submissions::Form, Option<&str>, &[u8]),
) -> Result<Received, Problem> {
    let submissions = backend.submissions();
    let (solved, most) = match passage {
        Passage::Free => (None, 0),
        Passage::Proved { solved, most } => (Some(solved), most),
        Passage::Prove { most } => {
            let before = submissions.received_before(slug, key, body).await;
            return match before.map_err(|error| Problem::of(backend, error))? {
                Some(received) => Ok(received),
                None => Err(proof_needed(backend, slug, most)),
            };
        }
    };
    match submissions.receive_through(slug, form, key, body, solved.as_ref()).await {
        Err(Error::Conflict(Conflict::ProofSpent)) => Err(proof_needed(backend, slug, most)),
        other => other.map_err(|error| Problem::of(backend, error)),
    }
}

fn proof_needed(backend: &Backend, slug: &str, most: u64) -> Problem {
    match backend.challenges().issue(slug, most) {
        Ok(challenge) => Problem::proof_needed(challenge),
        Err(error) => Problem::of(backend, error),
    }
}

fn key(headers: &HeaderMap) -> Result<Option<&str>, Problem> {
    let refused =
        || Problem::new("idempotency-key", "The idempotency key is not usable", StatusCode::BAD_REQUEST);
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let key = value.to_str().map_err(|_| refused())?.trim();
    if key.is_empty() || key.len() > KEY_LIMIT { Err(refused()) } else { Ok(Some(key)) }
}

fn malformed(error: &serde_json::Error) -> Problem {
    let (code, title) = if error.is_data() {
        ("body-mismatch", "The JSON body is not of the described form")
    } else {
        ("body-malformed", "The body is not JSON")
    };
    Problem::new(code, title, StatusCode::BAD_REQUEST)
}

fn sender_of(sender: Sender) -> submissions::SenderForm {
    submissions::SenderForm {
        name: sender.name,
        email: sender.email,
        county: sender.county,
        kind: sender.kind,
        organisation: sender.organisation.unwrap_or_default(),
        publish_name: sender.publish_name,
        anonymous: sender.anonymous,
        ..submissions::SenderForm::default()
    }
}

fn comment_of(comment: NewComment) -> comments::Form {
    comments::Form {
        provision: comment.provision.unwrap_or_default(),
        stance: comment.stance,
        kind: comment.kind,
        text: comment.text.unwrap_or_default(),
        proposed_wording: comment.proposed_wording.unwrap_or_default(),
        reasons: comment.reasons.unwrap_or_default(),
    }
}
