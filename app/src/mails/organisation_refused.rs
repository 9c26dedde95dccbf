//! Staff refused an organisation.

use backend::outbox::Letter;
use model::ids::OrganisationId;

use super::Body;
use crate::{messages, routes};

pub(super) fn organisation_refused(letter: &Letter, id: &OrganisationId, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.organisation_refused;
    let organisation = letter.facts.organisation.as_str();
    let path = routes::organisation_profile(letter.language, id.as_str());
    Body::new((t.subject)(organisation))
        .paragraph((t.text)(organisation))
        .quote(&letter.facts.reason)
        .paragraph(t.next)
        .button(t.action, format!("{site}{path}"))
}
