//! A manager changed what a member may do.

use crate::messages::RolesChangedMail;

pub(super) const ROLES_CHANGED: RolesChangedMail = RolesChangedMail {
    subject: |organisation| format!("{organisation}: your role has changed"),
    text: |organisation| format!("A manager of “{organisation}” changed your role."),
    next: "You were therefore logged out on every device. Log in again to see what you may do now.",
    action: "Log in",
};
