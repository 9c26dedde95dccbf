//! The outbox.

use model::mails::{Shelf, State, Way};

use crate::messages::Outbox;

pub(super) const OUTBOX: Outbox = Outbox {
    title: "Outbox",
    lede: "The messages that the site sends. Opening a message is noted in the audit trail.",
    shelves: "Messages by their state",
    shelf: |shelf| match shelf {
        Shelf::Doubtful => "In doubt",
        Shelf::Trouble => "In trouble",
        Shelf::Waiting => "Waiting",
        Shelf::Sent => "Sent",
    },
    state: |state| match state {
        State::Waiting => "waiting",
        State::Sending => "under way",
        State::Sent => "sent",
        State::Doubtful => "in doubt",
        State::GivenUp => "given up",
    },
    subject: "Subject",
    to: "To",
    state_head: "State",
    written: "Written",
    when: "Sent or to be sent",
    due: "Next try",
    sent: "Sent",
    way_head: "How it left",
    way: |way| match way {
        Way::Smtp => "by the mail server",
        Way::File => "as a file, in the data folder",
    },
    tries: "Tries",
    trouble: "Last answer received",
    unreadable: "A message about something that is gone",
    none_title: "No messages",
    none_text: |shelf| match shelf {
        Shelf::Doubtful => "Of every message it is known whether it left.",
        Shelf::Trouble => "No sending has failed.",
        Shelf::Waiting => "All that was to be sent has left.",
        Shelf::Sent => "Sent messages are seen here for a while, then deleted.",
    },
    mail: "Message",
    words: "Text of the message",
    with_link: "The message was written as a file, and the address in it works once. Give it only to the person whom the message is for.",
    without_link: "The address that works once is not shown here: only the person whom the message is for has it.",
    doubt: "The line broke before the mail server confirmed. The message may have arrived: if you send it again, the person may get it twice.",
    again: "Send again",
    give_up: "Give the message up",
    done: |word| match word {
        "again" => Some("The message will be sent again."),
        "given-up" => Some("The message will not be sent any more."),
        "meanwhile" => Some("The message left or was given up in the meantime; nothing was changed."),
        _ => None,
    },
};
