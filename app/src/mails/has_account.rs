//! Somebody signed up an organisation with an address that has an account.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn has_account(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.has_account;
    let path = routes::login_then(letter.language, &routes::organisation_sign_up(letter.language));
    Body::new(t.subject)
        .paragraph(t.text)
        .paragraph(t.instead)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.forgotten)
        .paragraph(t.not_me)
}
