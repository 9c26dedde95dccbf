//! What the authority did with the comments of a submission, and why.

use backend::outbox::Letter;

use super::Body;
use crate::{messages, routes};

pub(super) fn answered(letter: &Letter, site: &str) -> Body {
    let all = messages::of(letter.language);
    let t = &all.mails.answered;
    let facts = &letter.facts;
    let mut body = Body::new((t.subject)(&facts.number)).paragraph((t.text)(&facts.consultation));
    for (label, outcome, reason) in &facts.answers.items {
        let label = if label.is_empty() { all.comments.whole_act.to_owned() } else { label.clone() };
        body = body.facts([(label, (all.outcomes.outcome)(*outcome).to_owned())]);
        if !reason.is_empty() {
            body = body.quote(reason.clone());
        }
    }
    if facts.answers.more > 0 {
        body = body.paragraph((t.more)(facts.answers.more));
    }
    let path = routes::tracking(letter.language, letter.secret());
    body.button(t.action, format!("{site}{path}")).paragraph(t.why)
}
