//! A moderator's question.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn asked(letter: &Letter, site: &str) -> Body {
    let all = messages::of(letter.language);
    let (t, words) = (&all.mails.asked, &all.submissions.receipt);
    let facts = &letter.facts;
    let tracking = routes::tracking(letter.language, letter.secret());
    Body::new((t.subject)(&facts.number))
        .paragraph(t.text)
        .facts([
            (words.number.to_owned(), facts.number.clone()),
            (words.consultation.to_owned(), facts.consultation.clone()),
            (t.question.to_owned(), facts.reason.clone()),
        ])
        .button(t.answer, format!("{site}{tracking}"))
        .paragraph(t.keep)
}
