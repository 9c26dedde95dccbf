//! Requests that change something must come from our own pages (OWASP ASVS 5.0, 3.5.1). Server functions do no such
//! check themselves. Programs send neither `Origin` nor `Sec-Fetch-Site` and carry no cookie of ours.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses a change that another site asks for.
pub async fn check(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if reads || is_ours(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "cross-site request refused\n").into_response()
    }
}

fn is_ours(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text(header::ORIGIN.as_str()), text(header::HOST.as_str())) {
        (None, _) => true,
        (Some(origin), Some(host)) => {
            origin.split_once("://").is_some_and(|(_, authority)| authority == host)
        }
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(pairs: &[(&'static str, &'static str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, (*value).parse().unwrap());
        }
        is_ours(&headers)
    }

    #[test]
    fn only_our_own_pages_and_programs_may_change_things() {
        assert!(ours(&[("host", "a.ro")]));
        assert!(ours(&[("host", "a.ro"), ("origin", "https://a.ro")]));
        assert!(ours(&[("host", "a.ro"), ("sec-fetch-site", "same-origin")]));
        assert!(!ours(&[("host", "a.ro"), ("origin", "https://b.ro")]));
        assert!(!ours(&[("host", "a.ro"), ("origin", "null")]));
        assert!(!ours(&[("host", "a.ro"), ("sec-fetch-site", "cross-site")]));
        assert!(!ours(&[("host", "a.ro"), ("sec-fetch-site", "same-site")]));
    }
}
