//! Organisations.

mod desk;
mod invitations;
mod members;
mod profile;
mod reviews;
mod sign_up;

use model::organisations::{Field, Kind, State};

use crate::messages::Organisations;

pub(super) const ORGANISATIONS: Organisations = Organisations {
    kind: |kind| match kind {
        Kind::Association => "association or foundation",
        Kind::Union => "union",
        Kind::Employers => "employers’ group",
        Kind::Institution => "public institution",
        Kind::Provider => "provider of social services",
        Kind::Informal => "informal group",
    },
    state: |state| match state {
        State::Unverified => "not verified",
        State::Verified => "verified",
        State::Refused => "not confirmed",
    },
    field: |field| match field {
        Field::Children => "children and families",
        Field::Elderly => "older people",
        Field::Disability => "people with disabilities",
        Field::Poverty => "poverty and social exclusion",
        Field::Housing => "housing and homelessness",
        Field::Violence => "domestic violence and human trafficking",
        Field::Addiction => "addictions",
        Field::Health => "health and mental health",
        Field::Employment => "work and social economy",
        Field::Education => "education and training",
        Field::Minorities => "Roma and other minorities",
        Field::Migration => "migrants and refugees",
        Field::Professions => "professions of social work",
        Field::Rights => "human rights and public participation",
    },
    profile: profile::PROFILE,
    sign_up: sign_up::SIGN_UP,
    desk: desk::DESK,
    members: members::MEMBERS,
    invitations: invitations::INVITATIONS,
    reviews: reviews::REVIEWS,
};
