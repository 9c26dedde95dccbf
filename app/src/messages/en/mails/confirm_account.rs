//! Confirms a sign-up.

use crate::messages::ConfirmAccountMail;

pub(super) const CONFIRM_ACCOUNT: ConfirmAccountMail = ConfirmAccountMail {
    subject: "Confirm your organisation’s sign-up",
    text: "Somebody asked to sign up an organisation on Rotunda with this e-mail address.",
    password: "To finish, open the page below and type the password that you chose.",
    action: "Confirm the sign-up",
    lasts: "The address works once, for 7 days.",
    not_me: "If you did not ask for this, you need not do anything: without confirmation the details are deleted after 7 days.",
};
