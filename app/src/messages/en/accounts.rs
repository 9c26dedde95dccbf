//! Logging in and out.

use crate::messages::Accounts;

pub(super) const ACCOUNTS: Accounts = Accounts {
    title: "Log in",
    lede: "For organisations and for the team of the consultations. To comment you need no account.",
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
    ends_soon: "You will be logged out in two minutes, because nothing was done.",
    stay: "Stay logged in",
    stayed: "You are still logged in.",
    ended: "You are logged out. What you wrote on this page is kept: send the form and log in again.",
};
