//! The authority's answer.

use crate::messages::{AnsweredMail, plural};

pub(super) const ANSWERED: AnsweredMail = AnsweredMail {
    subject: |number| format!("Answer to your contribution no. {number}"),
    text: |consultation| {
        format!("The authority has published what it did with your comments on “{consultation}”, and why.")
    },
    more: |n| format!("{} more on the page of the contribution.", plural::en(n, "answer is", "answers are")),
    action: "Open the page of the contribution",
    why: "You get this mail once, because you have sent comments, and each has an answer.",
};
