//! One's own account.

use crate::messages::MyAccount;

pub(super) const MY_ACCOUNT: MyAccount = MyAccount {
    title: "My account",
    logins: "Where you are logged in",
    logins_lede: "The browsers in which your account is open now. End what you do not recognise, then change your password.",
    this_one: "this one",
    since: "since",
    seen: "last seen",
    end: "End",
    end_others: "End all others",
    login_ended: "The session is ended.",
    unknown_device: "Unknown browser",
    password_changed: "The password is changed, and your other sessions are ended.",
    who: |name, email| format!("{name} · {email}"),
};
