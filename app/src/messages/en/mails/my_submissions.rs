//! The way to everything that was sent with an address.

use crate::messages::MySubmissionsMail;

pub(super) const MY_SUBMISSIONS: MySubmissionsMail = MySubmissionsMail {
    subject: "Submissions sent with this address",
    text: "The list of submissions sent with this e-mail address was asked for. Open the page below and press the button there: you will see each submission, with its register number and where its comments stand.",
    action: "Open the list of submissions",
    lasts: "The address works once, for one hour.",
    not_me: "If you did not ask for the list, there is nothing to do: without this message nobody can open it.",
};
