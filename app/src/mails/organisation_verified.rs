//! Staff verified an organisation.

use backend::outbox::Letter;
use model::ids::OrganisationId;

use super::Body;
use crate::{messages, routes};

pub(super) fn organisation_verified(letter: &Letter, id: &OrganisationId, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.organisation_verified;
    let organisation = letter.facts.organisation.as_str();
    let path = routes::organisation(letter.language, id.as_str());
    Body::new((t.subject)(organisation))
        .paragraph((t.text)(organisation))
        .paragraph(t.next)
        .button(t.action, format!("{site}{path}"))
}
