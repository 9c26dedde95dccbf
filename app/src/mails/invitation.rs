//! Asks somebody into an organisation.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn invitation(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.invitation;
    let (path, organisation) =
        (routes::invitation(letter.language, letter.secret()), letter.facts.organisation.as_str());
    Body::new((t.subject)(organisation))
        .paragraph((t.text)(organisation))
        .paragraph(t.what)
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.lasts)
        .paragraph(t.not_me)
}
