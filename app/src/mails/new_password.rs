//! The way to a new password.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn new_password(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.new_password;
    let path = routes::new_password(letter.language, letter.secret());
    Body::new(t.subject)
        .paragraph(t.text)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.not_me)
}
