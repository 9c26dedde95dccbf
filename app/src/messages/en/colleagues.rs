//! The accounts of staff.

use model::accounts::{Role, State};

use crate::messages::Colleagues;

pub(super) const COLLEAGUES: Colleagues = Colleagues {
    title: "Accounts of the team",
    lede: "Who works here, what they may do, and where.",
    name: "Name",
    email: "E-mail address",
    roles: "Roles",
    state: "State",
    seen: "Last seen",
    role_label: "Role",
    place: "Only for the consultation",
    place_hint: "If you choose none, the role is for all.",
    welcome_title: "New account",
    welcome_lede: "The person gets an e-mail with an address where they choose a password. Who has an account already gets the role.",
    welcome: "Make the account",
    welcomed: "The account is made.",
    unassign: "Take away",
    assign_title: "Another role",
    assign: "Give the role",
    access: "Access",
    has_factor: "Has a second factor.",
    no_factor: "Has no second factor yet; it is set up at the first login.",
    clear_factor: "Clear the second factor",
    suspend: "Suspend the account",
    restore: "Restore access",
    role: |role| match role {
        Role::Moderator => "moderator",
        Role::Expert => "expert",
        Role::Editor => "editor",
        Role::Admin => "administrator",
    },
    role_choice: |role| match role {
        Role::Moderator => "Moderator: reads comments and decides what is published",
        Role::Expert => "Expert: reads, groups and summarises comments",
        Role::Editor => "Editor: prepares consultations and texts",
        Role::Admin => "Administrator: everything, and looks after accounts",
    },
    held: |role, place| match place {
        Some(slug) => format!("{} ({slug})", (COLLEAGUES.role)(role)),
        None => (COLLEAGUES.role)(role).to_owned(),
    },
    state_of: |state| match state {
        State::Unconfirmed => "no password yet",
        State::Active => "active",
        State::Suspended => "suspended",
    },
    done: |code| {
        Some(match code {
            "assign" => "The role is given; the person logs in anew.",
            "unassign" => "The role is taken away; the person is logged out.",
            "suspend" => "The account is suspended, and its sessions are ended.",
            "restore" => "The person can log in again.",
            "clear-factor" => "The second factor is cleared; it is set up again at the next login.",
            _ => return None,
        })
    },
};
