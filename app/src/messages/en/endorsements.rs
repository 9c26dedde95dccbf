//! Standing behind a comment.

use crate::messages::{Endorsements, plural};

pub(super) const ENDORSEMENTS: Endorsements = Endorsements {
    endorsed: |n| format!("endorsed by {}", organisations(n)),
    endorsed_by: |n| format!("Endorsed by {}", organisations(n)),
    verified: "verified",
    unverified: "not verified",
    link: "Endorse in the name of an organisation",
    link_about: |number| format!(" comment no. {number}"),
    title: "Endorse a comment",
    lede: "Until the deadline an organisation may stand behind somebody else's comment. Endorsements are counted apart from comments.",
    comment: "The comment",
    in_context: "See the text of the draft law",
    standing: "The organisation's position",
    stands: |name| format!("{name} stands behind this comment."),
    may_stand: |name| {
        format!("{name} does not endorse this comment yet. An endorsement is public, beside the comment.")
    },
    give: "Endorse the comment",
    withdraw: "Withdraw the endorsement",
    given: "The organisation now endorses the comment.",
    withdrawn: "The endorsement was withdrawn.",
    own: "The comment is the organisation's own.",
    closed: "The consultation is closed: endorsements stay as they were at the deadline.",
    signatories_only: "Only a signatory can endorse comments in the organisation's name.",
    column: "Endorsements",
};

fn organisations(n: i64) -> String {
    plural::en(n, "organisation", "organisations")
}
