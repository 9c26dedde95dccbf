//! A manager took a member out.

use backend::outbox::Letter;

use super::Body;
use crate::messages;

pub(super) fn membership_ended(letter: &Letter) -> Body {
    let t = &messages::of(letter.language).mails.membership_ended;
    let organisation = letter.facts.organisation.as_str();
    Body::new((t.subject)(organisation)).paragraph((t.text)(organisation)).paragraph(t.next)
}
