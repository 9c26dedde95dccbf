//! The mails of one shelf.

use backend::outbox::{Row as Mail, Shelf};
use leptos::prelude::*;
use model::mails::State;

use crate::mails;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query, site};
use crate::ui::{EmptyState, Pagination, Shown, Step, Tag, Time};

/// The table and its pages.
#[component]
pub(super) fn Rows(shelf: Shelf) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.outbox;
    let Shelf { here, rows, next, .. } = shelf;
    if rows.is_empty() {
        return view! { <EmptyState title=t.none_title text=(t.none_text)(here)/> }.into_any();
    }
    let step = |words: &str, href| Step { words: words.to_owned(), title: None, href };
    let first = query("cursor").map(|_| step(all.reading.newest, routes::outbox_shelf(language, here)));
    let older = next.map(|cursor| step(all.reading.older, routes::outbox_from(language, here, &cursor)));
    let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{(t.shelf)(here)}</caption>
                <thead role="rowgroup">
                    <tr role="row">{[t.subject, t.to, t.state_head, t.written, t.when].map(head).collect_view()}</tr>
                </thead>
                <tbody role="rowgroup">{rows.into_iter().map(|mail| view! { <Row mail/> }).collect_view()}</tbody>
            </table>
        </div>
        <Pagination label=t.title previous=first next=older/>
    }
    .into_any()
}

#[component]
fn Row(mail: Mail) -> impl IntoView {
    let t = &t().outbox;
    let href = routes::outbox_mail(language(), &mail.id);
    let (lang, subject) = match &mail.letter {
        Some(letter) => (letter.language, mails::render(letter, &site().public_url).subject),
        None => (language(), t.unreadable.to_owned()),
    };
    let due = mail.due.map(|due| view! { {t.due}" "<Time at=due shown=Shown::DayAndTime/> });
    let sent = mail.sent.map(|sent| view! { <Time at=sent shown=Shown::DayAndTime/> });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row"><a href=href lang=lang.as_str()>{subject}</a></th>
            <td role="cell" data-label=t.to>{mail.to}</td>
            <td role="cell" data-label=t.state_head><Tag label=(t.state)(mail.state) colour=colour(mail.state)/></td>
            <td role="cell" class="tabular" data-label=t.written><Time at=mail.created shown=Shown::DayAndTime/></td>
            <td role="cell" class="tabular" data-label=t.when>{due}{sent}</td>
        </tr>
    }
}

pub(super) const fn colour(state: State) -> &'static str {
    match state {
        State::Sent => "ok",
        State::Waiting | State::Sending => "wait",
        State::Doubtful | State::GivenUp => "bad",
    }
}
