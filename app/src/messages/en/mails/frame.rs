//! What stands around every mail.

use crate::messages::MailFrame;

pub(super) const FRAME: MailFrame = MailFrame {
    greeting: "Hello,",
    copy: "If the button does not open, copy this address into your browser:",
    why: "This message was sent automatically, after a request on the site. Nobody reads replies to this address.",
};
