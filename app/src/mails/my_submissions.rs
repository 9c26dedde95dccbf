//! The way to the list of everything that was sent with an address.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn my_submissions(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.my_submissions;
    let path = routes::my_submissions_confirm(letter.language, letter.secret());
    Body::new(t.subject)
        .paragraph(t.text)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.not_me)
}
