//! A letter was entered in the register.

use crate::messages::RegisteredMail;

pub(super) const REGISTERED: RegisteredMail = RegisteredMail {
    subject: |number| format!("Your submission has been registered under no. {number}"),
    text: |number, consultation| {
        format!(
            "What you sent to the consultation “{consultation}” has been entered in the register of submissions under number {number}. At the address below you see what was entered, and where each comment stands."
        )
    },
    action: "See the submission",
    keep: "The address is secret: keep it and do not pass it on. Whoever has it sees your submission.",
};
