//! The way to send a submission that was handed in.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn held(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.held;
    let path = routes::held(letter.language, letter.secret());
    Body::new((t.subject)(&letter.facts.consultation))
        .paragraph(t.text)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.not_me)
}
