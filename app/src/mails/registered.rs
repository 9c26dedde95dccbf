//! The copy of a receipt.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn registered(letter: &Letter, site: &str) -> Body {
    let all = messages::of(letter.language);
    let (t, words) = (&all.mails.registered, &all.submissions.receipt);
    let facts = &letter.facts;
    let received = facts.moment.as_ref().map(all.dates.day_and_time).unwrap_or_default();
    let receipt = routes::receipt(letter.language, letter.secret());
    let tracking = routes::tracking(letter.language, letter.secret());
    Body::new((t.subject)(&facts.number))
        .paragraph(t.text)
        .facts([
            (words.number.to_owned(), facts.number.clone()),
            (words.consultation.to_owned(), facts.consultation.clone()),
            (words.received.to_owned(), format!("{received} ({})", all.dates.zone)),
        ])
        .button(t.receipt, format!("{site}{receipt}"))
        .button(t.tracking, format!("{site}{tracking}"))
        .paragraph(t.keep)
        .paragraph(t.not_me)
}
