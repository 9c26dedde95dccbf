//! What became of comments, and the mail that asks before any of it is told.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn confirm_news(letter: &Letter, site: &str) -> Body {
    let t = &messages::of(letter.language).mails.confirm_news;
    let path = routes::news(letter.language, letter.secret());
    Body::new(t.subject).paragraph(t.text).button(t.action, format!("{site}{path}")).paragraph(t.not_me)
}

pub(super) fn news(letter: &Letter, site: &str) -> Body {
    let all = messages::of(letter.language);
    let (t, told) = (&all.mails.news, &letter.facts.news);
    let subject = (t.subject)(i64::try_from(told.len()).unwrap_or(i64::MAX));
    let mut body = Body::new(subject).paragraph(t.text);
    for of in told {
        let lines = of.lines.iter().map(|line| {
            let whole = line.label.is_empty();
            let label = if whole { all.comments.whole_act.to_owned() } else { line.label.clone() };
            (label, (all.following.event)(line.event, None))
        });
        let path = routes::tracking(letter.language, &of.secret);
        body = body
            .paragraph((t.of)(&of.number, &of.consultation))
            .facts(lines)
            .button(t.action, format!("{site}{path}"));
    }
    let path = routes::news(letter.language, letter.secret());
    body.button(t.end, format!("{site}{path}"))
}
