//! Asks somebody into an organisation.

use crate::messages::InvitationMail;

pub(super) const INVITATION: InvitationMail = InvitationMail {
    subject: |organisation| format!("Invitație în {organisation}"),
    text: |organisation| {
        format!(
            "Ați primit invitația de a vă alătura organizației „{organisation}” pe Rotunda, unde proiectele de lege se discută articol cu articol."
        )
    },
    what: "Membrii pregătesc împreună observațiile organizației și le urmăresc până la răspuns.",
    action: "Vedeți invitația",
    lasts: "Adresa funcționează o singură dată, timp de 14 zile.",
    not_me: "Dacă nu doriți să vă alăturați, nu trebuie să faceți nimic.",
};
