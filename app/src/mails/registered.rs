//! A letter of the recipient's was entered in the register.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn registered(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.registered;
    let (number, consultation) = (letter.facts.number.as_str(), letter.facts.consultation.as_str());
    let path = routes::tracking(letter.language, letter.secret());
    Body::new((t.subject)(number))
        .paragraph((t.text)(number, consultation))
        .button(t.action, format!("{site}{path}"))
        .paragraph(t.keep)
}
