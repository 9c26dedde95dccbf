//! Addresses of the files that come with a submission. None of them is a page.

use model::Language;
use percent_encoding::utf8_percent_encode;

use super::paths::KEPT;

/// Where files are added to the draft of a consultation; the language is that of the page to go back to.
#[must_use]
pub fn add_files(language: Language, slug: &str) -> String {
    format!("/my-submission/{}/files?lang={}", utf8_percent_encode(slug, KEPT), language.as_str())
}

/// A file of a sent submission, by its place.
#[must_use]
pub fn sent_file(secret: &str, position: i64) -> String {
    format!("/receipt/{secret}/files/{position}")
}

/// A file that came to a consultation.
#[must_use]
pub fn desk_file(slug: &str, id: &str) -> String {
    format!("/desk/{}/files/{id}", utf8_percent_encode(slug, KEPT))
}
