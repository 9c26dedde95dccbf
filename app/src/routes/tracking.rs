//! Addresses of what was sent that say more than the page.

use model::Language;

use super::desk::with;
use super::paths::{tracking, withdrawal};

/// The page of a submission, saying what was done.
#[must_use]
pub fn tracking_done(language: Language, secret: &str, done: &str) -> String {
    with(&tracking(language, secret), &[("done", done)])
}

/// The page of a submission, at news by mail.
#[must_use]
pub fn tracking_news(language: Language, secret: &str) -> String {
    format!("{}#noutati", tracking(language, secret))
}

/// The page before one comment is taken back.
#[must_use]
pub fn withdrawal_of(language: Language, secret: &str, comment: &str) -> String {
    with(&withdrawal(language, secret), &[("comment", comment)])
}

/// Where programs of mail end news with one request (RFC 8058).
#[must_use]
pub fn unsubscribe(secret: &str) -> String {
    format!("/unsubscribe/{secret}")
}
