//! Confirms a sign-up.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn confirm_account(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.confirm_account;
    let path = routes::confirm_sign_up(letter.language, letter.secret());
    Body::new(t.subject)
        .paragraph(t.text)
        .paragraph(t.password)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.not_me)
}
