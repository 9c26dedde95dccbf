//! Addresses of organisations' pages that say more than the page: what was done, which of a list.

use model::Language;

use super::desk::with;
use super::paths::{
    organisation, organisation_members, organisation_profile, organisation_sign_up, organisations,
};

/// The sign-up, saying that a mail was sent.
#[must_use]
pub fn sign_up_sent(language: Language) -> String {
    with(&organisation_sign_up(language), &[("sent", "1")])
}

/// An organisation's desk, saying what was done.
#[must_use]
pub fn organisation_done(language: Language, id: &str, done: &str) -> String {
    with(&organisation(language, id), &[("done", done)])
}

/// An organisation's profile, saying what was done.
#[must_use]
pub fn profile_done(language: Language, id: &str, done: &str) -> String {
    with(&organisation_profile(language, id), &[("done", done)])
}

/// An organisation's members, saying what was done.
#[must_use]
pub fn members_done(language: Language, id: &str, done: &str) -> String {
    with(&organisation_members(language, id), &[("done", done)])
}

/// An organisation's members with the form of one of them open.
#[must_use]
pub fn member_open(language: Language, id: &str, account: &str) -> String {
    with(&organisation_members(language, id), &[("member", account)])
}

/// The staff's list, saying what was done.
#[must_use]
pub fn organisations_done(language: Language, done: &str) -> String {
    with(&organisations(language), &[("done", done)])
}

/// The staff's list in a state, with words in the name, from a cursor on.
#[must_use]
pub fn organisations_by(language: Language, state: &str, words: &str, cursor: Option<&str>) -> String {
    let page = organisations(language);
    let mut pairs = vec![("state", state)];
    if !words.is_empty() {
        pairs.push(("q", words));
    }
    pairs.extend(cursor.map(|cursor| ("cursor", cursor)));
    with(&page, &pairs)
}
