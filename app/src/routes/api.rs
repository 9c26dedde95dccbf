//! Addresses of the programming interface.

use percent_encoding::utf8_percent_encode;

use super::paths::KEPT;

/// Where the programming interface gives the consultations, and below it each one.
pub const API_CONSULTATIONS: &str = "/api/v1/consultations";

/// The machine-readable description of the programming interface.
pub const API_DESCRIPTION: &str = "/api/v1/openapi.json";

/// A part of a consultation in the programming interface: `provisions`, `articles`, `comments`.
#[must_use]
pub fn api(slug: &str, part: &str) -> String {
    format!("{API_CONSULTATIONS}/{}/{part}", utf8_percent_encode(slug, KEPT))
}
