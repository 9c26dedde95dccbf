//! Gives a form back when the service failed: the disk is full, the storage is away. What somebody typed cannot be kept on
//! the server then, so the page that tells of it holds it, with a button that sends the same once more.

use app::problems::{Again, Code};
use app::routes;
use app::ssr::Site;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, Uri, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Limited};
use model::Language;

use super::rates::{FORM, GIVEN_BACK, parse};
use super::too_many::{accepts_html, language};
use crate::site::render;

/// Answers a failed form with itself.
pub async fn give_back(State(site): State<Site>, request: Request, next: Next) -> Response {
    if !may_be_given_back(&request) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, GIVEN_BACK).collect().await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let body = body.to_bytes();
    let response = next.run(Request::from_parts(parts.clone(), Body::from(body.clone()))).await;
    if !has_failed(&response) {
        return response;
    }
    let fields = parse(body).await;
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let mut page = Request::new(Body::empty());
    *page.uri_mut() = explanation(&response, language(&parts, &fields));
    page.extensions_mut().insert(Again { path, fields: Some(fields), seconds: 0 });
    let mut page = render(&site, page).await;
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    page
}

/// A form that a browser without script sends to a server function.
fn may_be_given_back(request: &Request) -> bool {
    let path = request.uri().path();
    let headers = request.headers();
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    request.method() == Method::POST
        && path.starts_with("/api/")
        && !path.starts_with("/api/v1/")
        && kind.starts_with(FORM)
        && accepts_html(headers)
}

const FAULTS: [Code; 2] = [Code::Unavailable, Code::Internal];

/// A fault of ours, told by its page or, where a session could not be kept, by nothing but the status.
fn has_failed(response: &Response) -> bool {
    response.status().is_server_error() || named(response).is_some()
}

/// The page of a fault to which an answer leads.
fn named(response: &Response) -> Option<Uri> {
    let location = response.headers().get(header::LOCATION)?.to_str().ok()?;
    let path = location.split('?').next()?;
    let is_fault = Language::ALL
        .iter()
        .any(|language| FAULTS.iter().any(|code| routes::problem(*language, code.as_str()) == path));
    if is_fault { location.parse().ok() } else { None }
}

/// The page that says what happened, with the reference where one was given.
fn explanation(response: &Response, language: Language) -> Uri {
    named(response)
        .or_else(|| routes::problem(language, Code::Unavailable.as_str()).parse().ok())
        .unwrap_or_default()
}
