//! What somebody who was too fast is answered: when to come back, in the language that they read, with what they typed.

use std::time::Duration;

use app::problems::{Again, Code};
use app::routes;
use app::ssr::Site;
use axum::Json;
use axum::body::Body;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use model::Language;

use super::rates::Fields;
use crate::api::problem::Problem;
use crate::site::render;

/// The answer 429 (RFC 6585, section 4): a page for browsers, problem details for programs, a closed code for scripts.
pub(super) async fn answer(site: &Site, parts: &Parts, fields: Option<Fields>, wait: Duration) -> Response {
    // A whole second more than the last whole one: who comes back then is not sent away again.
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    let path = parts.uri.path();
    let mut response = if path.starts_with("/api/v1/") {
        Problem::new("too-many", "Too many requests; come back later", StatusCode::TOO_MANY_REQUESTS)
            .into_response()
    } else if accepts_html(&parts.headers) {
        page(site, parts, fields, seconds).await
    } else {
        (StatusCode::TOO_MANY_REQUESTS, Json(app::error::AppError::TooMany)).into_response()
    };
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}

async fn page(site: &Site, parts: &Parts, fields: Option<Fields>, seconds: u64) -> Response {
    let language = language(parts, fields.as_deref().unwrap_or_default());
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let mut request = Request::new(Body::empty());
    if let Ok(uri) = routes::problem(language, Code::TooMany.as_str()).parse() {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(Again { path, fields, seconds });
    render(site, request).await
}

/// The language of the form, of the page that was asked for, or of the page that the form stands on.
pub(super) fn language(parts: &Parts, fields: &[(String, String)]) -> Language {
    let form = fields.iter().find(|(name, _)| name == "lang").and_then(|(_, language)| language.parse().ok());
    let first = |path: &str| path.trim_start_matches('/').split(['/', '?']).next()?.parse().ok();
    let referer = || {
        let referer = parts.headers.get(header::REFERER)?.to_str().ok()?;
        let (_, rest) = referer.split_once("://")?;
        first(rest.split_once('/')?.1)
    };
    form.or_else(|| first(parts.uri.path())).or_else(referer).unwrap_or(Language::Ro)
}

/// Whether a person waits for the answer.
pub(super) fn accepts_html(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}
