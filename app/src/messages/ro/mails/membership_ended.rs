//! A manager took a member out.

use crate::messages::MembershipEndedMail;

pub(super) const MEMBERSHIP_ENDED: MembershipEndedMail = MembershipEndedMail {
    subject: |organisation| format!("Nu mai sunteți membru în {organisation}"),
    text: |organisation| format!("Un coordonator al organizației „{organisation}” v-a scos dintre membri."),
    next: "Ce ați scris pentru organizație rămâne la ea. Contul dumneavoastră rămâne al dumneavoastră; dacă este o greșeală, cereți organizației o invitație nouă.",
};
