//! Addresses of moderation that say more than the page: which cause, which comment, which form, what was done. A filter is
//! a plain address that can be kept.

use model::Language;
use model::moderation::{Act, Cause};

use super::desk::with;
use super::paths::{moderation, moderation_ledger, report, tracking};

/// A page of moderation with what is not empty in its address.
#[must_use]
pub fn moderation_with(language: Language, slug: &str, pairs: &[(&str, &str)]) -> String {
    let said: Vec<(&str, &str)> = pairs.iter().copied().filter(|(_, value)| !value.is_empty()).collect();
    with(&moderation(language, slug), &said)
}

/// What waits for one cause; everything where none is named.
#[must_use]
pub fn moderation_in(language: Language, slug: &str, cause: Option<Cause>) -> String {
    moderation_with(language, slug, &[("cause", cause.map_or("", Cause::as_str))])
}

/// A page of it, from a cursor on.
#[must_use]
pub fn moderation_from(language: Language, slug: &str, cause: Option<Cause>, cursor: &str) -> String {
    let cause = cause.map_or("", Cause::as_str);
    moderation_with(language, slug, &[("cause", cause), ("cursor", cursor)])
}

/// One comment, to be judged.
#[must_use]
pub fn moderation_of(language: Language, slug: &str, cause: &str, comment: &str) -> String {
    moderation_with(language, slug, &[("cause", cause), ("comment", comment)])
}

/// The same with the form of an act open.
#[must_use]
pub fn moderation_form(
    language: Language,
    slug: &str,
    (cause, comment): (&str, &str),
    act: Act,
    passage: &str,
) -> String {
    let pairs = [("cause", cause), ("comment", comment), ("form", act.as_str()), ("passage", passage)];
    moderation_with(language, slug, &pairs)
}

/// The public ledger of acts, from a cursor on.
#[must_use]
pub fn moderation_ledger_from(language: Language, slug: &str, cursor: &str) -> String {
    with(&moderation_ledger(language, slug), &[("cursor", cursor)])
}

/// The form of a report, saying that it was sent.
#[must_use]
pub fn reported(language: Language, comment: &str) -> String {
    with(&report(language, comment), &[("done", "1")])
}

/// The page of a submission, at one of its comments, saying that what was written arrived.
#[must_use]
pub fn tracking_said(language: Language, secret: &str) -> String {
    with(&tracking(language, secret), &[("done", "said")])
}
