//! Asks somebody into an organisation.

use crate::messages::InvitationMail;

pub(super) const INVITATION: InvitationMail = InvitationMail {
    subject: |organisation| format!("Invitation to {organisation}"),
    text: |organisation| {
        format!(
            "You are invited to join “{organisation}” on Rotunda, where draft laws are discussed article by article."
        )
    },
    what: "Members prepare the organisation’s comments together and follow them to their answer.",
    action: "See the invitation",
    lasts: "The address works once, for 14 days.",
    not_me: "If you do not want to join, you need not do anything.",
};
