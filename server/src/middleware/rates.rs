//! Slows down whoever knocks too often. All limits stand here and none in the use cases: they hold before any work is
//! done, also for what the use cases would refuse, and one page answers for them. For that a small form is read before
//! its server function gets it, where its rule counts by account; the function gets the same bytes.

use std::num::NonZeroU32;
use std::sync::Arc;

use app::ssr::Site;
use axum::Form;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Limited};

use super::too_many;
use crate::doors::{Address, Rates, Ticks, rule_for};

/// Most bytes of a form that names an account.
const ACCOUNT_FORM: usize = 64 * 1024;
/// Most bytes of a form that is given back to whoever was too fast.
pub(super) const GIVEN_BACK: usize = 2 * 1024 * 1024;

/// What a form of a browser says that it is.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// A form's fields, in their order.
pub(super) type Fields = Vec<(String, String)>;

/// The limits of this process, and the site that words what they answer.
#[derive(Clone)]
pub struct Limits {
    rates: Option<Arc<Rates>>,
    site: Site,
}

impl Limits {
    /// Full buckets for so many times the usual rates; no limit for 0.
    #[must_use]
    pub fn new(times: u32, site: Site) -> Self {
        let backend = site.backend.clone();
        let clock = Ticks::new(move || backend.now());
        let rates = NonZeroU32::new(times).map(|times| Arc::new(Rates::new(times, &clock)));
        Self { rates, site }
    }
}

/// Lets a request in, perhaps after a wait, or answers 429 with what was typed.
pub async fn slow_down(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    let Some(rates) = &limits.rates else { return next.run(request).await };
    let Some(rule) = rule_for(request.method(), request.uri().path()) else { return next.run(request).await };
    let Some(address) = request.extensions().get::<Address>().copied() else {
        return next.run(request).await;
    };
    let (request, account) = match rule.account {
        Some((field, _)) => match with_account(request, field).await {
            Ok(read) => read,
            Err(too_large) => return too_large.into_response(),
        },
        None => (request, None),
    };
    match rates.admit(rule, address, account.as_deref()).await {
        Ok(()) => next.run(request).await,
        Err(wait) => {
            let (parts, body) = request.into_parts();
            let fields = if parts.method.is_safe() { None } else { Some(given_back(&parts, body).await) };
            too_many::answer(&limits.site, &parts, fields, wait).await
        }
    }
}

/// The account that a form names, without regard to case, and the request as it was. The content type is not asked: the
/// server functions do not ask it either. A form that names two accounts, to be counted for one and judged for the
/// other, is refused.
async fn with_account(request: Request, field: &str) -> Result<(Request, Option<String>), StatusCode> {
    let (parts, body) = request.into_parts();
    let bytes = Limited::new(body, ACCOUNT_FORM).collect().await;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?.to_bytes();
    let fields = parse(bytes.clone()).await;
    let mut named = fields.iter().filter(|(name, _)| letters(name).eq(letters(field)));
    let account = named.next().map(|(_, value)| value.trim().to_lowercase());
    if named.next().is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok((Request::from_parts(parts, Body::from(bytes)), account.filter(|account| !account.is_empty())))
}

/// A field's name by its letters: brackets can be written in several ways.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|letter| letter.is_alphanumeric())
}

/// The fields of a form that was refused; none of what is no form.
async fn given_back(parts: &Parts, body: Body) -> Fields {
    let kind =
        parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with(FORM) {
        return Fields::new();
    }
    match Limited::new(body, GIVEN_BACK).collect().await {
        Ok(body) => parse(body.to_bytes()).await,
        Err(_) => Fields::new(),
    }
}

/// The fields of a form, as far as they can be read.
pub(super) async fn parse(bytes: Bytes) -> Fields {
    let request = Request::post("/").header(header::CONTENT_TYPE, FORM).body(Body::from(bytes));
    match request {
        Ok(request) => {
            Form::<Fields>::from_request(request, &()).await.map_or_else(|_| Fields::new(), |form| form.0)
        }
        Err(_) => Fields::new(),
    }
}
