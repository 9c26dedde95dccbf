//! The campaigns of a consultation.

use backend::campaigns::{List, Progress, Summary};
use leptos::prelude::*;
use model::campaigns::Kind;

use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, EmptyState, Notice, Pagination, Step, Tab, Tone};

/// The table, the greatest first.
#[component]
pub(super) fn ListOf(list: List, editor: bool) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let List { card, items, next, all, progress } = list;
    let Progress { waiting, more, working, grouped } = progress;
    let waiting = (waiting > 0).then(|| {
        // What is hidden waits, too, and stands in no counter.
        view! { <Notice><p>{(w.waiting)(waiting, more, all.max(waiting))}</p></Notice> }
    });
    let working = working.then(|| view! { <Notice><p>{w.working}</p></Notice> });
    let grouped =
        grouped.map(|at| view! { <p class="soft">{(w.grouped)(&(t().dates.day_and_time)(&at))}</p> });
    let slug = card.slug;
    let done = query("done").and_then(|code| (w.done)(&code));
    let first = query("cursor").map(|_| Step {
        words: w.greatest.to_owned(),
        title: None,
        href: routes::campaigns(language, &slug),
    });
    let smaller = next.map(|cursor| Step {
        words: w.smaller.to_owned(),
        title: None,
        href: routes::campaigns_from(language, &slug, &cursor),
    });
    let content = if items.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        view! { <Table slug=slug.clone() items/> }.into_any()
    };
    view! {
        <DeskHead
            slug
            consultation=card.title.pick(language)
            title=w.title
            lede=Some(w.lede.to_owned())
            here=Tab::Campaigns
            editor
        />
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {waiting}
        {working}
        {content}
        {grouped}
        <Pagination label=w.pages previous=first next=smaller/>
    }
}

#[component]
fn Table(slug: String, items: Vec<Summary>) -> impl IntoView {
    let (w, counts, language) = (&t().campaigns, &t().counts, language());
    let heads = [counts.comments, counts.people, counts.organisations]
        .into_iter()
        .chain(Kind::ALL.iter().map(|kind| (w.kind)(*kind)));
    let head = |words| view! { <th role="columnheader" scope="col" class="num">{words}</th> };
    let row = |summary: Summary| {
        let figures = [summary.comments, summary.citizens, summary.organisations];
        let cells = figures.into_iter().chain(summary.kinds).zip(heads.clone()).map(|(number, words)| {
            view! { <td role="cell" class="num" data-label=words>{(counts.figure)(number)}</td> }
        });
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" class="wide">
                    <a href=routes::campaign(language, &slug, &summary.id)><Name summary=summary.clone()/></a>
                </th>
                {cells.collect_view()}
            </tr>
        }
    };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.caption}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.campaign}</th>
                        {heads.clone().map(head).collect_view()}
                    </tr>
                </thead>
                <tbody role="rowgroup">{items.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// What a campaign is known by: its name, else how its text begins.
#[component]
pub(crate) fn Name(summary: Summary) -> impl IntoView {
    let Summary { name, begins, .. } = summary;
    if !name.is_empty() {
        view! { <b>{name}</b> }.into_any()
    } else if begins.is_empty() {
        t().campaigns.nameless.into_any()
    } else {
        view! { <span lang="ro">"„"{begins}"”"</span> }.into_any()
    }
}
