//! Staff refused an organisation.

use crate::messages::OrganisationRefusedMail;

pub(super) const ORGANISATION_REFUSED: OrganisationRefusedMail = OrganisationRefusedMail {
    subject: |organisation| format!("{organisation}: could not be verified"),
    text: |organisation| format!("The Rotunda team could not verify “{organisation}”. The reason:"),
    next: "The organisation can still take part in consultations, but it is shown as not confirmed. Once you have corrected its details they will be looked at again.",
    action: "Correct the organisation’s details",
};
