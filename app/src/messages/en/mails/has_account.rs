//! Somebody signed up an organisation with an address that has an account.

use crate::messages::HasAccountMail;

pub(super) const HAS_ACCOUNT: HasAccountMail = HasAccountMail {
    subject: "You have an account already",
    text: "Somebody asked to sign up an organisation on Rotunda with this e-mail address, but the address has an account already.",
    instead: "Log in to your account and sign up the organisation from there; you need no other account.",
    action: "Log in and sign up the organisation",
    forgotten: "If you no longer know the password, ask for a new one on the login page.",
    not_me: "If you did not ask for this, you need not do anything: nothing was changed.",
};
