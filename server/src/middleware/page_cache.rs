//! Pages that are the same for everyone are rendered once and kept while nothing was written, for at most two seconds:
//! so a commit of this process shows at once, and one of another process, or a passing deadline, within the two.
//! Browsers may keep them too but must ask again; an unchanged page is answered with 304.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::routes::is_shared;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use backend::Backend;
use http_body_util::BodyExt;
use model::moment::Instant;
use sha2::{Digest, Sha256};

/// How long a page may be served without being made anew, in milliseconds.
const KEPT_MS: i64 = 2_000;
/// Bytes of kept pages; past it all are dropped.
const CAPACITY: usize = 64 * 1024 * 1024;

/// The kept pages of this process.
#[derive(Clone)]
pub struct PageCache {
    backend: Backend,
    pages: Arc<Mutex<Pages>>,
}

#[derive(Default)]
struct Pages {
    by_address: HashMap<(String, bool), Arc<Page>>,
    bytes: usize,
}

struct Page {
    made: Instant,
    generation: u64,
    headers: HeaderMap,
    body: Bytes,
}

impl PageCache {
    /// An empty cache over the backend whose commits make pages stale.
    #[must_use]
    pub fn new(backend: Backend) -> Self {
        Self { backend, pages: Arc::default() }
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self, key: &(String, bool)) -> Option<Arc<Page>> {
        let page = self.pages().by_address.get(key).cloned()?;
        let age = self.backend.now().0 - page.made.0;
        (page.generation == self.backend.generation() && (0..KEPT_MS).contains(&age)).then_some(page)
    }

    fn insert(&self, key: (String, bool), page: &Arc<Page>) {
        let mut pages = self.pages();
        if pages.bytes + page.body.len() > CAPACITY {
            *pages = Pages::default();
        }
        pages.bytes += page.body.len();
        if let Some(old) = pages.by_address.insert(key, page.clone()) {
            pages.bytes -= old.body.len();
        }
    }
}

/// Answers a shared page from the cache, or makes and keeps it.
pub async fn keep(State(cache): State<PageCache>, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !reads || !is_shared(request.uri().path()) {
        let mut response = next.run(request).await;
        // What is not shared may be personal: no store keeps it, unless the route said otherwise.
        response
            .headers_mut()
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("private, no-store"));
        return response;
    }
    let gzip = accepts_gzip(request.headers());
    let address = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let key = (address, gzip);
    let asked = request.headers().get(header::IF_NONE_MATCH).cloned();
    if let Some(page) = cache.fresh(&key) {
        return answer(&page, asked.as_ref());
    }
    // Read before rendering: a commit that comes while the page is made leaves it stale, not fresh.
    let (made, generation) = (cache.backend.now(), cache.backend.generation());
    let response = next.run(anonymous(request, gzip)).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    match page(response, made, generation).await {
        Ok(page) => {
            cache.insert(key, &page);
            answer(&page, asked.as_ref())
        }
        Err(response) => response,
    }
}

/// The request as anybody could have made it: what is rendered from it is the same for all.
fn anonymous(request: Request, gzip: bool) -> Request {
    let (mut parts, body) = request.into_parts();
    parts.headers.remove(header::COOKIE);
    parts.headers.remove(header::IF_NONE_MATCH);
    parts.method = Method::GET;
    let encoding = if gzip { "gzip" } else { "identity" };
    parts.headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(encoding));
    Request::from_parts(parts, body)
}

async fn page(response: Response, made: Instant, generation: u64) -> Result<Arc<Page>, Response> {
    let (mut parts, body) = response.into_parts();
    let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Err(StatusCode::INTERNAL_SERVER_ERROR.into_response());
    };
    let digest = Sha256::digest(&body);
    let tag: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{tag}\"")) {
        parts.headers.insert(header::ETAG, tag);
    }
    parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    parts.headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.remove(header::TRANSFER_ENCODING);
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    Ok(Arc::new(Page { made, generation, headers: parts.headers, body }))
}

fn answer(page: &Page, asked: Option<&HeaderValue>) -> Response {
    let unchanged = asked.is_some() && asked == page.headers.get(header::ETAG);
    let body = if unchanged { Body::empty() } else { Body::from(page.body.clone()) };
    let mut response = Response::new(body);
    *response.headers_mut() = page.headers.clone();
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(header::CONTENT_LENGTH);
    }
    response
}

fn accepts_gzip(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).is_some_and(|value| {
        value
            .split(',')
            .map(str::trim)
            .any(|coding| coding == "gzip" || coding.starts_with("gzip;") && !coding.ends_with("q=0"))
    })
}
