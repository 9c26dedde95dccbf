//! News.

use crate::messages::{ConfirmNewsMail, NewsMail, plural};

pub(super) const CONFIRM_NEWS: ConfirmNewsMail = ConfirmNewsMail {
    subject: "Do you want news about your comments?",
    text: "Somebody asked for news about the comments sent with this address to be sent here: one message a day at most. Nothing is sent until you confirm.",
    action: "Confirm or decline",
    not_me: "If you did not ask for this, you need not do anything.",
};

pub(super) const NEWS: NewsMail = NewsMail {
    subject: |n| match n {
        1 => "News about your submission".into(),
        n => format!("News about {}", plural::en(n, "of your submissions", "of your submissions")),
    },
    text: "Since the last message the following has changed.",
    of: |number, consultation| format!("Submission no. {number}, {consultation}"),
    action: "Open the submission’s page",
    end: "No more news by e-mail",
};
