//! What waits in a browser when the time to send it is over: nothing of it is lost, and somebody may still read it.

use backend::submissions::{Draft, DraftComment};
use leptos::prelude::*;

use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Breadcrumb, Deadline, Head, Notice, TextArea, Tone};

const LINES: u8 = 14;

/// The page in the place of the check page: everything as one text to copy, and whom to write to.
#[component]
pub(super) fn Late(draft: Draft) -> impl IntoView {
    let (t, language) = (t(), language());
    let words = &t.submissions.late;
    let Draft { card, comments, contact, .. } = draft;
    let title = card.title.pick(language).to_owned();
    let mail = routes::mail_to(&contact.email, &title);
    let above = vec![
        (title, routes::consultation(language, &card.slug)),
        (t.site.my_submission.to_owned(), routes::my_submission(language)),
    ];
    let text = comments.iter().map(as_text).collect::<Vec<_>>().join("\n\n");
    let authority = card.authority.clone();
    view! {
        <Head title=words.title/>
        <Breadcrumb above here=words.title/>
        <header class="head">
            <h1>{words.title}</h1>
            <Deadline card/>
        </header>
        <div class="narrow flow">
            <Notice tone=Tone::Warning><p>{words.safe}</p></Notice>
            <section class="flow">
                <h2>{words.whom}</h2>
                <p>{words.whom_text}</p>
                <p>
                    {contact.name}", "{authority}<br/>
                    <a href=mail>{contact.email}</a>
                </p>
            </section>
            <section class="form flow">
                <h2>{words.text}</h2>
                <TextArea field="kept" label=words.copy value=text rows=LINES/>
            </section>
            <p><a href=routes::my_submission(language)>{t.submissions.check.back}</a></p>
        </div>
    }
}

/// A comment as plain text, with every answer that was given.
fn as_text(comment: &DraftComment) -> String {
    let (t, form) = (t(), &comment.form);
    let stance = form.stance.parse().ok().map(|stance| (t.comments.stance_tag)(stance).to_owned());
    let kind = form.kind.parse().ok().map(|kind| (t.ui.kind)(kind).to_owned());
    let chosen: Vec<String> = [stance, kind].into_iter().flatten().collect();
    let head = match chosen.as_slice() {
        [] => capital(&name(&comment.target.label)),
        chosen => format!("{} ({})", capital(&name(&comment.target.label)), chosen.join(", ")),
    };
    let labelled = |label: &str, text: &str| (!text.trim().is_empty()).then(|| format!("{label}: {text}"));
    let said = [
        Some(head),
        Some(form.text.clone()).filter(|text| !text.trim().is_empty()),
        labelled(t.comments.wording.label, &form.proposed_wording),
        labelled(t.comments.reasons.label, &form.reasons),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
