//! Mails.

mod frame;
mod my_submissions;
mod new_password;
mod no_account;
mod welcome;

use crate::messages::Mails;

pub(super) const MAILS: Mails = Mails {
    frame: frame::FRAME,
    new_password: new_password::NEW_PASSWORD,
    no_account: no_account::NO_ACCOUNT,
    my_submissions: my_submissions::MY_SUBMISSIONS,
    welcome: welcome::WELCOME,
};
