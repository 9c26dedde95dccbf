//! Asks a new colleague to choose a password.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn welcome(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.welcome;
    let path = routes::new_password(letter.language, letter.secret());
    Body::new(t.subject)
        .paragraph(t.text)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.factor)
}
