//! Staff refused an organisation.

use crate::messages::OrganisationRefusedMail;

pub(super) const ORGANISATION_REFUSED: OrganisationRefusedMail = OrganisationRefusedMail {
    subject: |organisation| format!("{organisation}: nu a putut fi verificată"),
    text: |organisation| format!("Echipa Rotunda nu a putut verifica organizația „{organisation}”. Motivul:"),
    next: "Organizația poate lua parte la consultări și acum, dar este arătată ca neconfirmată. După ce îndreptați datele, ele se verifică din nou.",
    action: "Îndreptați datele organizației",
};
