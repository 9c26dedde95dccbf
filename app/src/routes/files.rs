//! Addresses of the files that come with a submission. None of them is a page.

use backend::attachments::{InDraft, Whose};
use model::Language;
use percent_encoding::utf8_percent_encode;

use super::paths::KEPT;

/// Where files are added to a draft; the language is that of the page to go back to.
#[must_use]
pub fn add_files(language: Language, at: &InDraft) -> String {
    let slug = utf8_percent_encode(&at.slug, KEPT);
    let path = match &at.whose {
        Whose::Mine => format!("/my-submission/{slug}/files"),
        Whose::Organisation(id) => format!("/organisation/{id}/drafts/{slug}/files"),
        Whose::Entry => format!("/desk/{slug}/register/files"),
    };
    format!("{path}?lang={}", language.as_str())
}

/// The page on which the files of a draft are.
#[must_use]
pub fn files_in(language: Language, at: &InDraft) -> String {
    match &at.whose {
        Whose::Mine => super::my_submission(language),
        Whose::Organisation(id) => super::shared_draft(language, id.as_str(), &at.slug),
        Whose::Entry => super::new_entry(language, &at.slug),
    }
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
