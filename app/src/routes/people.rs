//! Addresses of what citizens sent and of the outbox that say more than the page.

use model::Language;
use model::mails::Shelf;

use super::desk::with;
use super::paths::{check, erasure, my_data, my_submissions, my_submissions_erase, outbox};

/// The check page after a try, saying what must be mended.
#[must_use]
pub fn check_tried(language: Language, slug: &str) -> String {
    with(&check(language, slug), &[("tried", "1")])
}

/// The check page, asking for work before it sends.
#[must_use]
pub fn check_proof(language: Language, slug: &str) -> String {
    with(&check(language, slug), &[("proof", "1")])
}

/// The check page, saying that a link was mailed.
#[must_use]
pub fn check_held(language: Language, slug: &str) -> String {
    with(&check(language, slug), &[("held", "1")])
}

/// What was sent with an address, saying that a mail was asked for.
#[must_use]
pub fn my_submissions_asked(language: Language) -> String {
    with(&my_submissions(language), &[("asked", "1")])
}

/// The same, saying that the list was closed.
#[must_use]
pub fn my_submissions_left(language: Language) -> String {
    with(&my_submissions(language), &[("left", "1")])
}

/// A later page of the list.
#[must_use]
pub fn my_submissions_from(language: Language, cursor: &str) -> String {
    with(&my_submissions(language), &[("cursor", cursor)])
}

/// The list, saying that data were erased.
#[must_use]
pub fn my_submissions_erased(language: Language) -> String {
    with(&my_submissions(language), &[("erased", "1")])
}

/// The page before one submission is erased.
#[must_use]
pub fn my_submissions_erase_one(language: Language, number: &str) -> String {
    with(&my_submissions_erase(language), &[("number", number)])
}

/// One's own data, asking once more before the account goes.
#[must_use]
pub fn my_data_erase(language: Language) -> String {
    with(&my_data(language), &[("erase", "1")])
}

/// Everything that is stored about oneself, as a file: `html` or `json`.
#[must_use]
pub fn my_data_file(language: Language, format: &str) -> String {
    with(&format!("/my-data/{format}"), &[("lang", language.as_str())])
}

/// Erasing for others, saying from how many submissions.
#[must_use]
pub fn erasure_done(language: Language, submissions: usize) -> String {
    with(&erasure(language), &[("done", &submissions.to_string())])
}

/// A shelf of the outbox.
#[must_use]
pub fn outbox_shelf(language: Language, shelf: Shelf) -> String {
    with(&outbox(language), &[("shelf", shelf.as_str())])
}

/// A later page of it.
#[must_use]
pub fn outbox_from(language: Language, shelf: Shelf, cursor: &str) -> String {
    with(&outbox(language), &[("shelf", shelf.as_str()), ("cursor", cursor)])
}

/// One mail.
#[must_use]
pub fn outbox_mail(language: Language, mail: &str) -> String {
    with(&outbox(language), &[("mail", mail)])
}

/// The outbox, saying what was done.
#[must_use]
pub fn outbox_done(language: Language, done: &str) -> String {
    with(&outbox(language), &[("done", done)])
}
