//! The second factor.

use crate::messages::{Factor, plural};

pub(super) const FACTOR: Factor = Factor {
    title: "The second step",
    lede: "Enter the six-digit code that the app on your phone shows now.",
    code: "Code",
    hint: "A recovery code works as well. Each code works once.",
    go_on: "Continue",
    lost: "You have neither the phone nor the recovery codes? An administrator can clear the second factor, and you set it up again at your next login.",
    heading: "Second factor",
    set_title: "Set up the second factor",
    set_lede: "Members of the team log in with a password and a code from their phone: a password that somebody else learns is not enough.",
    replace_lede: "The new phone takes the place of the present one, and the old recovery codes work no more.",
    step_app: "Install an authenticator app on your phone (for example Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator).",
    step_scan: "Scan this QR code with it.",
    picture: "QR code with the key for the app; the same key is written below",
    step_type: "Or type this key into the app:",
    step_code: "Enter below the code that the app shows.",
    set: "Confirm",
    codes_title: "Recovery codes",
    codes_lede: "If you lose your phone, log in with one of them. Each works once.",
    codes_once: "You see them only now. Print them or copy them to a safe place.",
    codes_kept: "I have kept them, continue",
    given: "You log in with a password and a code from your phone.",
    none: "You have no second factor: you log in with your password only.",
    renew: "New recovery codes",
    replace: "Another phone",
    recovery_left: |n| format!("You have {} left.", plural::en(n, "recovery code", "recovery codes")),
};
