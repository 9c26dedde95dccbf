//! Logging in and out.

use crate::messages::Accounts;

pub(super) const ACCOUNTS: Accounts = Accounts {
    title: "Team login",
    lede: "For those who prepare and analyse consultations. To comment you need no account.",
    first: "Log in to go on. If you were filling in a form, what you typed has been kept.",
    logged_out: "You have logged out.",
    email: "E-mail address",
    password: "Password",
    log_in: "Log in",
    refused: "You could not be logged in",
    wrong: "The e-mail address or the password is wrong",
    again: "Check both and type the password again.",
    log_out: "Log out",
    as_whom: |name| format!("You are working as {name}."),
};
