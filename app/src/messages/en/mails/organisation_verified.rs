//! Staff verified an organisation.

use crate::messages::OrganisationVerifiedMail;

pub(super) const ORGANISATION_VERIFIED: OrganisationVerifiedMail = OrganisationVerifiedMail {
    subject: |organisation| format!("{organisation}: organisation verified"),
    text: |organisation| format!("The Rotunda team verified “{organisation}”."),
    next: "From now on “verified” stands beside its name wherever its comments are published. If you change the name, the kind or the fiscal code, it will be verified again.",
    action: "Open the organisation’s page",
};
