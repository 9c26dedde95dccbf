//! Says that there is no account with this address.

use crate::messages::NoAccountMail;

pub(super) const NO_ACCOUNT: NoAccountMail = NoAccountMail {
    subject: "There is no account with this address",
    text: "A new password was asked for, for this e-mail address, but there is no account with it. If you have an account, it belongs to another address.",
    no_need: "You need no account to read the drafts and to send comments.",
    not_me: "If you did not ask for a new password, there is nothing to do.",
};
