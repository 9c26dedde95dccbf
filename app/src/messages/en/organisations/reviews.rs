//! What staff see and do.

use crate::messages::{FieldWords, Reviews};

pub(super) const REVIEWS: Reviews = Reviews {
    title: "Organisations",
    waiting: |n| match n {
        0 => "No organisation is waiting to be verified.".into(),
        1 => "One organisation is waiting to be verified.".into(),
        _ => format!("{n} organisations are waiting to be verified."),
    },
    state: "State",
    all: "All",
    words: "Words in the name",
    filter: "Show",
    caption: "Organisations, the newest first",
    name: "Name",
    kind: "Kind",
    county: "County",
    since: "Signed up on",
    none_title: "No organisation fits",
    none_text: "Choose another state or other words.",
    next: "Older organisations",
    facts: "What the organisation says about itself",
    members: "Members",
    namesakes: "Others with the same name",
    reason: "Reason of the refusal",
    how_title: "How to verify",
    how: "Look up the fiscal code in the public registers (ANAF, the Ministry of Justice’s national register of NGOs) and compare name and county. An informal group is in no register: look at its site and write to it if need be.",
    verify_title: "It is what it says",
    verify_text: "“Verified” will stand beside its name and its managers get a message.",
    verify: "Verify the organisation",
    refuse_title: "It cannot be confirmed",
    refuse_text: "The organisation can still take part but is shown as “not confirmed”. Its managers get the reason.",
    refuse_reason: FieldWords {
        label: "Reason",
        hint: "What does not fit and what the organisation can correct. Only its managers and members read it.",
    },
    refuse: "Refuse the verification",
    done: |code| match code {
        "verified" => Some("The organisation was verified."),
        "refused" => Some("The verification was refused, and the managers were sent the reason."),
        _ => None,
    },
};
