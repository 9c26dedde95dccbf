//! A moderator's question.

use crate::messages::AskedMail;

pub(super) const ASKED: AskedMail = AskedMail {
    subject: |number| format!("A question about your submission no. {number}"),
    text: "A moderator has a question about a comment that you sent.",
    question: "The question",
    answer: "Answer on the tracking page",
    keep: "You can answer once. Do not pass this message on: whoever has the address above sees everything you sent.",
};
