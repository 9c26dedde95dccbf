//! Passwords that are forgotten, changed, asked for again.

use crate::messages::Passwords;

pub(super) const PASSWORDS: Passwords = Passwords {
    forgotten: "Have you forgotten your password?",
    forgotten_title: "Forgotten password",
    forgotten_lede: "We send you an e-mail with an address where you choose another password.",
    ask: "Send me the address",
    mailed: "We have sent a message to the address that you typed. If it does not arrive within a few minutes, look among the unsolicited messages too.",
    to_login: "Back to the login",
    choose_title: "Choose your password",
    choose_lede: "You log in everywhere anew with the new password: sessions that are open now will end.",
    new: "New password",
    advice: "At least 8 characters; best 15 or more, for example a few words. Not used anywhere else. You may paste it.",
    set_it: "Keep this password",
    set: "The password is changed. Log in with the new one.",
    gone_title: "The address works no more",
    gone_lede: "It was used already or has expired.",
    gone: "Your present password was not changed.",
    ask_again: "Ask for another",
    present: "Present password",
    change_title: "Change your password",
    change: "Change the password",
    proof_title: "Your password once more",
    proof_lede: "The next step concerns somebody’s data or rights. Confirm that it is you.",
    prove: "Confirm",
};
