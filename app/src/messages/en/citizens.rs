//! What was sent with an address.

use crate::messages::{Citizens, FieldWords};

pub(super) const CITIZENS: Citizens = Citizens {
    title: "Submissions sent",
    lede: "Have you lost a tracking address, or would you like to see all that you sent? You need no account: we send a message to the e-mail address that you gave when sending.",
    known: |email| format!("All that was sent with the address {email}."),
    unsent: "What you wrote and have not sent yet is somewhere else:",
    to_unsent: "My submission",
    email: FieldWords {
        label: "E-mail address",
        hint: "The one that you gave when you sent your submission.",
    },
    ask: "Send me the message",
    asked: "We sent a message to that address. Open the page in it within one hour.",
    no_mail: "If the message does not come within a few minutes, look among unwanted messages as well and check how you wrote the address. If many messages were asked for in a row for the same address, wait for an hour.",
    ask_again: "Ask for another message",
    confirm_title: "See the submissions sent",
    confirm_text: "The address in the message works once. After you press the button, the list stays open in this browser until you leave it or do not use it for two hours.",
    confirm: "Open the list",
    worthless_title: "The address in the message no longer works",
    worthless_text: "It was used already, its hour has passed, or it was not copied whole. Your submissions are untouched.",
    number: "Number",
    consultation: "Consultation",
    sent: "Sent",
    holds: "Holds",
    stage: "Stage",
    none_title: "Nothing was sent with this address",
    none_text: "Perhaps you gave another address when sending. What is not sent yet does not appear here.",
    leave: "Close the list",
    leave_hint: "On a computer that others use as well, close the list when you are done.",
    left: "The list was closed in this browser.",
    others: "Have you sent more with the same e-mail address?",
};
