//! Accepting an invitation.

use crate::messages::{FieldWords, Invitations};

pub(super) const INVITATIONS: Invitations = Invitations {
    title: |organisation| format!("Invitation to {organisation}"),
    text: |by, organisation| match by {
        "" => format!("You are invited to join “{organisation}”."),
        _ => format!("{by} invites you to join “{organisation}”."),
    },
    role: "What you will be able to do",
    role_of: |roles| match (roles.manager, roles.signatory) {
        (true, true) => {
            "write comments, send them in the organisation’s name and look after its members".into()
        }
        (true, false) => "write comments and look after the members".into(),
        (false, true) => "write comments and send them in the organisation’s name".into(),
        (false, false) => "write comments together with the others".into(),
    },
    sent_to: "Sent to",
    ends: "Valid until",
    with_account: "You have an account already",
    with_account_text: "Log in and you come back here. The account’s address may differ from the one the invitation was sent to.",
    log_in: "Log in",
    without: "You have no account",
    name: FieldWords { label: "First and last name", hint: "Members of the organisation see it." },
    address: |email| format!("You will log in with {email}."),
    create: "Make the account and join",
    as_me: |email| format!("You join with the account {email}."),
    join: "Join the organisation",
    member: "You belong to the organisation already. The invitation is for somebody else.",
    to_organisation: "Go to the organisation’s page",
    taken: "The address the invitation was sent to has an account already: log in, then accept the invitation",
    gone_title: "The invitation is no longer valid",
    gone_text: "It was accepted already, was taken back, or the 14 days have passed. Ask the organisation for another.",
};
