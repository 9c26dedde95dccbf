//! A function for every page's path. Paths are built here and nowhere else.

use model::Language;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::words::words;

mod comments;
mod desk;
mod people;

pub use comments::*;
pub use desk::*;
pub use people::*;

/// What may stand unescaped in a path or query value.
pub(in crate::routes) const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn path(language: Language, segments: &[&str]) -> String {
    segments.iter().fold(format!("/{language}"), |mut path, segment| {
        path.push('/');
        path.extend(utf8_percent_encode(segment, KEPT));
        path
    })
}

/// An address that opens a new mail.
#[must_use]
pub fn mail_to(email: &str, subject: &str) -> String {
    format!("mailto:{email}?subject={}", utf8_percent_encode(subject, KEPT))
}

/// One row for each page: its name with the parts that vary, and its segments.
macro_rules! paths {
    ($($(#[$meta:meta])* fn $name:ident($l:ident $(, $arg:ident)*) => [$($segment:expr),*];)+) => {$(
        $(#[$meta])*
        #[must_use]
        pub fn $name($l: Language $(, $arg: &str)*) -> String { path($l, &[$($segment),*]) }
    )+};
}

use paths;

paths! {
    /// The front page.
    fn home(l) => [];
    /// A consultation.
    fn consultation(l, slug) => [words(l).consultations, slug];
    /// The whole text.
    fn text(l, slug) => [words(l).consultations, slug, words(l).text];
    /// One article or annex.
    fn article(l, slug, address) => [words(l).consultations, slug, words(l).article, address];
    /// What was said on the whole act.
    fn act(l, slug) => [words(l).consultations, slug, words(l).act];
    /// Every published version.
    fn versions(l, slug) => [words(l).consultations, slug, words(l).versions];
    /// The text of one version, by its number.
    fn version(l, slug, number) => [words(l).consultations, slug, words(l).versions, number];
    /// What changed between two versions.
    fn comparison(l, slug) => [words(l).consultations, slug, words(l).comparison];
    /// The history of an article or annex.
    fn article_history(l, slug, address) => [words(l).consultations, slug, words(l).article, address, words(l).history];
    /// The register of a consultation.
    fn register(l, slug) => [words(l).consultations, slug, words(l).register];
    /// What people said, what was decided, and what changed.
    fn results(l, slug) => [words(l).consultations, slug, words(l).results];
    /// What anybody may take of a consultation, as files.
    fn consultation_data(l, slug) => [words(l).consultations, slug, words(l).open_data];
    /// What moderators did.
    fn moderation_ledger(l, slug) => [words(l).consultations, slug, words(l).moderation];
    /// The form with which a reader reports a comment.
    fn report(l, comment) => [words(l).report, comment];
    /// The submission in work.
    fn my_submission(l) => [words(l).my_submission];
    /// A saved comment, to be changed.
    fn comment(l, id) => [words(l).my_submission, words(l).comment, id];
    /// The check page before sending.
    fn check(l, slug) => [words(l).my_submission, words(l).check, slug];
    /// Where what was handed in is sent, by the link of a mail.
    fn held(l, secret) => [words(l).my_submission, words(l).sending, secret];
    /// The receipt, by its secret.
    fn receipt(l, secret) => [words(l).receipt, secret];
    /// The tracking page, by the same secret.
    fn tracking(l, secret) => [words(l).tracking, secret];
    /// Correcting a comment that was sent.
    fn correction(l, secret, comment) => [words(l).tracking, secret, words(l).correction, comment];
    /// The page before what was sent is taken back.
    fn withdrawal(l, secret) => [words(l).tracking, secret, words(l).withdrawal];
    /// News by mail, by the secret in a mail.
    fn news(l, secret) => [words(l).news, secret];
    /// About the project.
    fn about(l) => [words(l).about];
    /// Where a receipt is checked.
    fn check_receipt(l) => [words(l).check_receipt];
    /// Accessibility statement.
    fn accessibility(l) => [words(l).accessibility];
    /// Open data and the programming interface.
    fn open_data(l) => [words(l).open_data];
    /// What went wrong, by code.
    fn problem(l, code) => [words(l).problem, code];
    /// What is stored about people.
    fn personal_data(l) => [words(l).personal_data];
}
