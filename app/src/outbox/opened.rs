//! One mail, as it was or will be written.

use backend::outbox::Opened;
use leptos::prelude::*;
use model::mails::Way;

use super::decide::Decide;
use super::shelf::colour;
use crate::mails;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, site};
use crate::ui::{Breadcrumb, Head, Notice, Shown, Tag, Time};

/// The facts, the words, and what can be done.
#[component]
pub(super) fn Letter(mail: Opened) -> impl IntoView {
    let (all, here) = (t(), language());
    let t = &all.outbox;
    let Opened { row, recipient, trouble, way, letter } = mail;
    let said = letter
        .map(|letter| (letter.language, mails::render(&letter, &site().public_url), letter.secret.is_some()));
    let title = said.as_ref().map_or_else(|| t.unreadable.to_owned(), |(_, said, _)| said.subject.clone());
    let above =
        vec![(all.desk.title.to_owned(), routes::desk(here)), (t.title.to_owned(), routes::outbox(here))];
    let fact = |name: &'static str, value: AnyView| view! { <div><dt>{name}</dt><dd>{value}</dd></div> };
    let time = |at| view! { <Time at shown=Shown::DayAndTime/> }.into_any();
    let trouble =
        (!trouble.is_empty()).then(|| fact(t.trouble, view! { <code lang="en">{trouble}</code> }.into_any()));
    let words = said.map(|(lang, said, link)| {
        let note = match (link, way) {
            (true, Some(Way::File)) => Some(t.with_link),
            (true, _) => Some(t.without_link),
            (false, _) => None,
        };
        view! {
            <section class="part">
                <h2>{t.words}</h2>
                {note.map(|note| view! { <Notice><p>{note}</p></Notice> })}
                <div class="letter sheet" lang=lang.as_str()>{said.text}</div>
            </section>
        }
    });
    view! {
        <Head title=title.clone()/>
        <Breadcrumb above here=title.clone()/>
        <header class="head"><p class="kicker">{t.mail}</p><h1>{title}</h1></header>
        <div class="narrow">
            <dl class="summary">
                {fact(t.to, recipient.into_any())}
                {fact(t.state_head, view! { <Tag label=(t.state)(row.state) colour=colour(row.state)/> }.into_any())}
                {fact(t.written, time(row.created))}
                {row.due.map(|due| fact(t.due, time(due)))}
                {row.sent.map(|sent| fact(t.sent, time(sent)))}
                {way.map(|way| fact(t.way_head, (t.way)(way).into_any()))}
                {fact(t.tries, row.tries.to_string().into_any())}
                {trouble}
            </dl>
            <Decide id=row.id state=row.state/>
            {words}
        </div>
    }
}
