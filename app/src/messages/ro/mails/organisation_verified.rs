//! Staff verified an organisation.

use crate::messages::OrganisationVerifiedMail;

pub(super) const ORGANISATION_VERIFIED: OrganisationVerifiedMail = OrganisationVerifiedMail {
    subject: |organisation| format!("{organisation}: organizație verificată"),
    text: |organisation| format!("Echipa Rotunda a verificat organizația „{organisation}”."),
    next: "De acum, lângă numele ei apare „verificată” oriunde îi sunt publicate observațiile. Dacă schimbați denumirea, felul sau codul fiscal, verificarea se face din nou.",
    action: "Deschideți pagina organizației",
};
