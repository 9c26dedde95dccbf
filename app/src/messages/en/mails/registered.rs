//! The copy of a receipt.

use crate::messages::RegisteredMail;

pub(super) const REGISTERED: RegisteredMail = RegisteredMail {
    subject: |number| format!("Your submission was registered: no. {number}"),
    text: "The submission sent with this address was registered.",
    receipt: "Open the receipt",
    tracking: "Follow your comments",
    keep: "Keep this message, and do not pass it on: whoever has the addresses above sees everything you sent. On the receipt’s page you can download the file that proves the registration.",
    not_me: "If you sent nothing, somebody typed your address by mistake: you can erase the submission from the page “Submissions sent”.",
};
