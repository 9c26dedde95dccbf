//! Says that there is no account with this address.

use backend::outbox::Letter;

use super::Body;
use crate::messages;

pub(super) fn no_account(letter: &Letter) -> Body {
    let t = &messages::of(letter.language).mails.no_account;
    Body::new(t.subject).paragraph(t.text).paragraph(t.no_need).paragraph(t.not_me)
}
