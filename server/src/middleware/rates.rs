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
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, Limited};

use super::{gate, too_many};
use crate::doors::{Address, Doors, Gate, Rates, Ticks, is_sending, rule_for};

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
    rates: Option<Arc<(Rates, Gate)>>,
    pub(super) site: Site,
}

impl Limits {
    /// Full buckets for what the operator allows; no limit at all for 0 times the usual rates.
    #[must_use]
    pub fn new(doors: &Doors, site: Site) -> Self {
        let backend = site.backend.clone();
        let clock = Ticks::new(move || backend.now());
        let rates = NonZeroU32::new(doors.rates)
            .map(|times| Arc::new((Rates::new(times, &clock), Gate::new(times, doors.proof, &clock))));
        Self { rates, site }
    }
}

/// Lets a request in, perhaps after a wait, or answers 429 with what was typed.
pub async fn slow_down(State(limits): State<Limits>, request: Request, next: Next) -> Response {
    let Some((rates, gate)) = limits.rates.as_deref() else { return next.run(request).await };
    let Some(address) = request.extensions().get::<Address>().copied() else {
        return next.run(request).await;
    };
    if request.method() == Method::POST && is_sending(request.uri().path()) {
        return gate::pass(&limits, gate, address, request, next).await;
    }
    let Some(rule) = rule_for(request.method(), request.uri().path()) else { return next.run(request).await };
    let (request, account) = match rule.account {
        Some((field, _)) => match with_field(request, field).await {
            Ok((request, account)) => (request, account.map(|account| account.to_lowercase())),
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

/// A field of a form, and the request as it was. The content type is not asked: the server functions do not ask it either.
/// A form that has it twice, to be counted for one account and judged for the other, is refused.
pub(super) async fn with_field(
    request: Request,
    field: &str,
) -> Result<(Request, Option<String>), StatusCode> {
    let (parts, body) = request.into_parts();
    let bytes = Limited::new(body, ACCOUNT_FORM).collect().await;
    let bytes = bytes.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?.to_bytes();
    let fields = parse(bytes.clone()).await;
    let mut named = fields.iter().filter(|(name, _)| letters(name).eq(letters(field)));
    let value = named.next().map(|(_, value)| value.trim().to_owned());
    if named.next().is_some() {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok((Request::from_parts(parts, Body::from(bytes)), value.filter(|value| !value.is_empty())))
}

/// A field's name by its letters: brackets can be written in several ways.
fn letters(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|letter| letter.is_alphanumeric())
}

/// The fields of a form that was refused; none of what is no form.
pub(super) async fn given_back(parts: &Parts, body: Body) -> Fields {
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
