//! Addresses of what citizens sent and of the outbox that say more than the page.

use model::Language;
use model::mails::Shelf;

use super::desk::with;
use super::paths::{my_submissions, outbox};

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
