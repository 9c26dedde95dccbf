//! Addresses of logging in and of accounts that say more than the page: where to go next, what was done.

use model::Language;

use super::desk::with;
use super::paths::{
    account, accounts, code, forgotten, login, logins, my_account, new_password, proof, second_factor,
};

/// The login page, which leads on to another page afterwards.
#[must_use]
pub fn login_then(language: Language, next: &str) -> String {
    with(&login(language), &[("next", next)])
}

/// The login page after a wrong attempt.
#[must_use]
pub fn login_again(language: Language, next: &str) -> String {
    with(&login(language), &[("wrong", "1"), ("next", next)])
}

/// The login page after logging out.
#[must_use]
pub fn logged_out(language: Language) -> String {
    with(&login(language), &[("out", "1")])
}

/// The login page after a password was set.
#[must_use]
pub fn password_set(language: Language) -> String {
    with(&login(language), &[("set", "1")])
}

/// The page that asks for a code, which leads on to another page afterwards.
#[must_use]
pub fn code_then(language: Language, next: &str) -> String {
    with(&code(language), &[("next", next)])
}

/// The page that sets up a second factor, which leads on to another page afterwards.
#[must_use]
pub fn second_factor_then(language: Language, next: &str) -> String {
    with(&second_factor(language), &[("next", next)])
}

/// The same page, showing the recovery codes that were just made.
#[must_use]
pub fn recovery_codes(language: Language, next: &str) -> String {
    with(&second_factor(language), &[("codes", "1"), ("next", next)])
}

/// The page that asks for the password once more, which leads on to another page afterwards.
#[must_use]
pub fn proof_then(language: Language, next: &str) -> String {
    with(&proof(language), &[("next", next)])
}

/// What is said to who has forgotten the password, after the mail was written.
#[must_use]
pub fn forgotten_done(language: Language) -> String {
    with(&forgotten(language), &[("done", "1")])
}

/// The page of a mailed link to a new password, after a password was refused.
#[must_use]
pub fn new_password_again(language: Language, secret: &str) -> String {
    with(&new_password(language, secret), &[("wrong", "1")])
}

/// One's own account, saying what was done.
#[must_use]
pub fn my_account_done(language: Language, done: &str) -> String {
    with(&my_account(language), &[("done", done)])
}

/// Where one is logged in, saying what was done.
#[must_use]
pub fn logins_done(language: Language) -> String {
    with(&logins(language), &[("done", "1")])
}

/// The accounts of staff, saying what was done.
#[must_use]
pub fn accounts_done(language: Language, done: &str) -> String {
    with(&accounts(language), &[("done", done)])
}

/// An account of staff, saying what was done.
#[must_use]
pub fn account_done(language: Language, id: &str, done: &str) -> String {
    with(&account(language, id), &[("done", done)])
}
