//! A manager took a member out.

use crate::messages::MembershipEndedMail;

pub(super) const MEMBERSHIP_ENDED: MembershipEndedMail = MembershipEndedMail {
    subject: |organisation| format!("You are no longer a member of {organisation}"),
    text: |organisation| format!("A manager of “{organisation}” removed you from its members."),
    next: "What you wrote for the organisation stays with it. Your account remains yours; if this is a mistake, ask the organisation for a new invitation.",
};
