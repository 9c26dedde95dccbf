//! A manager changed what a member may do.

use backend::outbox::Letter;
use model::ids::OrganisationId;

use super::Body;
use crate::{messages, routes};

pub(super) fn roles_changed(letter: &Letter, id: &OrganisationId, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.roles_changed;
    let organisation = letter.facts.organisation.as_str();
    let path = routes::organisation(letter.language, id.as_str());
    Body::new((t.subject)(organisation))
        .paragraph((t.text)(organisation))
        .paragraph(t.next)
        .button(t.action, format!("{site}{path}"))
}
