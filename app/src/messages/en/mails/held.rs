//! The way to send a submission that was handed in.

use crate::messages::HeldMail;

pub(super) const HELD: HeldMail = HeldMail {
    subject: |consultation| format!("One button left to press: {consultation}"),
    text: "Your submission is handed in but not sent yet. Open the page below, see once more what you wrote and press the button there: the submission is registered, and you get its number and receipt.",
    action: "See and send the submission",
    lasts: "The address works for 48 hours. What counts is the moment at which you asked for this message, even if the deadline has passed since.",
    not_me: "If you did not write the submission, do not open the page: without the button there nothing is sent.",
};
