//! The frame of an organisation’s pages.

use crate::messages::OrganisationDesk;

pub(super) const DESK: OrganisationDesk = OrganisationDesk {
    tabs: "Pages of the organisation",
    overview: "Our work",
    profile: "Details",
    members: "Members",
    unverified: "The team has not verified your organisation yet. You can take part in consultations; “not verified” stands beside its name.",
    refused: "The organisation could not be verified",
    refused_next: "Correct the organisation’s details; the team will then look again. You can take part in consultations meanwhile.",
    mine: |roles| match (roles.manager, roles.signatory) {
        (true, true) => "You are a manager and a signatory.".into(),
        (true, false) => "You are a manager.".into(),
        (false, true) => "You are a signatory.".into(),
        (false, false) => "You are a member.".into(),
    },
    start: "Where to start",
    to_consultations: "Choose a consultation and read the draft",
    to_members: |n| format!("See the organisation’s members ({n})"),
    invite: "Invite colleagues",
    to_profile: "See the organisation’s details",
    others: "Your other organisations",
    another: "Sign up another organisation",
    done: |code| match code {
        "signed-up" => Some("The organisation is signed up. Welcome!"),
        "joined" => Some("You belong to the organisation. Welcome!"),
        "saved" => Some("The details were saved."),
        _ => None,
    },
};
