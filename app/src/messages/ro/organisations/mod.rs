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
        Kind::Association => "asociație sau fundație",
        Kind::Union => "sindicat",
        Kind::Employers => "organizație patronală",
        Kind::Institution => "instituție publică",
        Kind::Provider => "furnizor de servicii sociale",
        Kind::Informal => "grup informal",
    },
    state: |state| match state {
        State::Unverified => "neverificată",
        State::Verified => "verificată",
        State::Refused => "neconfirmată",
    },
    field: |field| match field {
        Field::Children => "copii și familie",
        Field::Elderly => "persoane vârstnice",
        Field::Disability => "persoane cu dizabilități",
        Field::Poverty => "sărăcie și excluziune socială",
        Field::Housing => "locuire și persoane fără adăpost",
        Field::Violence => "violență domestică și trafic de persoane",
        Field::Addiction => "dependențe",
        Field::Health => "sănătate și sănătate mintală",
        Field::Employment => "muncă și economie socială",
        Field::Education => "educație și formare",
        Field::Minorities => "romi și alte minorități",
        Field::Migration => "migranți și refugiați",
        Field::Professions => "profesiile din asistența socială",
        Field::Rights => "drepturile omului și participare publică",
    },
    profile: profile::PROFILE,
    sign_up: sign_up::SIGN_UP,
    desk: desk::DESK,
    members: members::MEMBERS,
    invitations: invitations::INVITATIONS,
    reviews: reviews::REVIEWS,
};
