//! A new colleague is asked to choose a password.

use crate::messages::WelcomeMail;

pub(super) const WELCOME: WelcomeMail = WelcomeMail {
    subject: "You have an account with the Rotunda team",
    text: "An administrator made an account with this e-mail address for you, to work on public consultations.",
    action: "Choose your password",
    lasts: "The address works once, for seven days. If it has expired, ask for a new password on the login page.",
    factor: "At your first login you will also set up the second factor: an app on your phone that shows codes.",
};
