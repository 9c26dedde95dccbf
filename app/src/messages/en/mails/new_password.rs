//! The way to a new password.

use crate::messages::NewPasswordMail;

pub(super) const NEW_PASSWORD: NewPasswordMail = NewPasswordMail {
    subject: "A new password for your account",
    text: "A new password was asked for, for the account with this e-mail address.",
    action: "Choose the new password",
    lasts: "The address works once, and only for a short time.",
    not_me: "If you did not ask for a new password, there is nothing to do: the present one stays.",
};
