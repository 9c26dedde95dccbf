//! Security headers on every answer (OWASP secure headers; ASVS 5.0, 3.4). The policy is the same bytes for everyone,
//! so that pages can be kept: the one inline script, which wakes the islands, is allowed by its hash.

use std::sync::Arc;

use app::ssr::Site;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::BodyExt;
use sha2::{Digest, Sha256};

use crate::site::render;

/// The headers, made once.
#[derive(Clone)]
pub struct Headers(Arc<Vec<(HeaderName, HeaderValue)>>);

impl Headers {
    /// Makes the headers for a built site.
    ///
    /// # Errors
    /// When no page can be rendered.
    pub async fn of(site: &Site) -> anyhow::Result<Self> {
        let policy = policy(&script_hashes(site).await?);
        let mut headers = vec![
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            // Forms without script find their way back by the referrer; other sites learn nothing.
            (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
            (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
            (
                HeaderName::from_static("cross-origin-resource-policy"),
                HeaderValue::from_static("same-origin"),
            ),
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static("camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ),
        ];
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.push((header::CONTENT_SECURITY_POLICY, policy));
        }
        if site.public_url.starts_with("https://") {
            let value = HeaderValue::from_static("max-age=31536000; includeSubDomains");
            headers.push((header::STRICT_TRANSPORT_SECURITY, value));
        }
        Ok(Self(Arc::new(headers)))
    }
}

/// Sets the headers, leaving those that a route has set for itself. Answers TRACE and CONNECT, which would repeat or
/// tunnel what was sent, itself.
pub async fn set(State(headers): State<Headers>, request: Request, next: Next) -> Response {
    let refused = matches!(*request.method(), Method::TRACE | Method::CONNECT);
    let mut response =
        if refused { StatusCode::METHOD_NOT_ALLOWED.into_response() } else { next.run(request).await };
    for (name, value) in headers.0.iter() {
        response.headers_mut().entry(name).or_insert_with(|| value.clone());
    }
    response
}

fn policy(script_hashes: &[String]) -> String {
    let scripts: String = script_hashes.iter().map(|hash| format!(" 'sha256-{hash}'")).collect();
    format!(
        "default-src 'none'; script-src 'self'{scripts} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         object-src 'none'"
    )
}

/// SHA-256 of every inline script that a page carries. They are the same on every page: the loader of the islands and
/// the empty lists that the renderer leaves; so one page, rendered at start, tells them all.
async fn script_hashes(site: &Site) -> anyhow::Result<Vec<String>> {
    let page = Request::get("/").body(Body::empty())?;
    let html = render(site, page).await.into_body().collect().await?.to_bytes();
    let html = String::from_utf8_lossy(&html);
    Ok(inline_scripts(&html)
        .into_iter()
        .map(|script| STANDARD.encode(Sha256::digest(script.as_bytes())))
        .collect())
}

fn inline_scripts(html: &str) -> Vec<&str> {
    html.split("<script")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .filter(|(attributes, _)| !attributes.contains("src="))
        .filter_map(|(_, rest)| rest.split_once("</script>").map(|(script, _)| script))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_inline_scripts_are_hashed() {
        let html = "<script src=\"/a.js\"></script><script type=\"module\">go()</script>";
        assert_eq!(inline_scripts(html), ["go()"]);
    }

    #[test]
    fn nothing_but_our_own_host_is_allowed() {
        let policy = policy(&["abc=".into()]);
        assert!(policy.contains("script-src 'self' 'sha256-abc=' 'wasm-unsafe-eval'"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http"));
    }
}
