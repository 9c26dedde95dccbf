//! A manager changed what a member may do.

use crate::messages::RolesChangedMail;

pub(super) const ROLES_CHANGED: RolesChangedMail = RolesChangedMail {
    subject: |organisation| format!("{organisation}: rolul dumneavoastră s-a schimbat"),
    text: |organisation| format!("Un coordonator al organizației „{organisation}” v-a schimbat rolul."),
    next: "De aceea contul a fost deconectat de pe toate dispozitivele. Intrați din nou ca să vedeți ce puteți face acum.",
    action: "Intrați în cont",
};
