//! Everything that was sent with the proved address.

use backend::citizens::{Entry, Mine};
use leptos::prelude::*;
use server_fn::ServerFn;

use super::LeaveAsCitizen;
use crate::messages::t;
use crate::personal_data::TakeAway;
use crate::routes;
use crate::ssr::{language, query};
use crate::tracking::StepTag;
use crate::ui::{Button, EmptyState, Pagination, Shown, Step, Tag, Time, Weight};

/// The table, its pages, and the way out.
#[component]
pub(super) fn List(mine: Mine) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.citizens;
    let first = query("cursor").map(|_| Step {
        words: all.reading.newest.to_owned(),
        title: None,
        href: routes::my_submissions(language),
    });
    let older = mine.next.as_deref().map(|cursor| Step {
        words: all.reading.older.to_owned(),
        title: None,
        href: routes::my_submissions_from(language, cursor),
    });
    let content = if mine.entries.is_empty() {
        let action = (all.submissions.mine.empty_next.to_owned(), routes::home(language));
        view! { <EmptyState title=t.none_title text=t.none_text action/> }.into_any()
    } else {
        let rows = mine.entries.into_iter().map(|entry| view! { <Row entry/> }).collect_view();
        let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
        view! {
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{t.title}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            {[t.number, t.consultation, t.sent, t.holds, t.stage, all.personal_data.erasure].map(head).collect_view()}
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        {content}
        <Pagination label=t.title previous=first next=older/>
        <section class="part">
            <h2>{all.personal_data.mine}</h2>
            <TakeAway/>
            <p class="actions">
                <a href=routes::my_submissions_erase(language)>{all.personal_data.erase_all}</a>
                <a href=routes::personal_data(language)>{all.personal_data.title}</a>
            </p>
        </section>
        <form class="actions part" method="post" action=LeaveAsCitizen::PATH>
            <input type="hidden" name="lang" value=language.as_str()/>
            <Button label=t.leave weight=Weight::Quiet/>
            <span class="soft">{t.leave_hint}</span>
        </form>
    }
}

/// One submission; its number leads to where each comment stands.
#[component]
fn Row(entry: Entry) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.citizens;
    let Entry { number, secret, sent, comments, stand, news, own, card } = entry;
    let stand = stand.into_iter().map(|(step, count)| view! { <StepTag step count/> }).collect_view();
    let fresh = news.then(|| view! { <Tag label=all.following.fresh colour="org"/> });
    let consultation = routes::consultation(language, &card.slug);
    let (erase, about) = (routes::my_submissions_erase_one(language, &number), format!(" {number}"));
    view! {
        <tr role="row">
            <th role="rowheader" scope="row"><a href=routes::tracking(language, &secret)>{number}</a></th>
            <td role="cell" data-label=t.consultation>
                <a href=consultation>{card.title.pick(language).to_owned()}</a>
            </td>
            <td role="cell" class="tabular" data-label=t.sent><Time at=sent shown=Shown::DayAndTime/></td>
            <td role="cell" data-label=t.holds>
                <div>{(all.ui.comments)(comments)}<p class="tags">{stand}{fresh}</p></div>
            </td>
            <td role="cell" data-label=t.stage><Tag label=(all.consultations.stage_tag)(card.stage)/></td>
            <td role="cell" data-label=all.personal_data.erasure>
                {if own {
                    view! { <a href=erase>{all.personal_data.erase_this}<span class="sr">{about}</span></a> }.into_any()
                } else {
                    view! { <span class="soft">{all.personal_data.of_organisation}</span> }.into_any()
                }}
            </td>
        </tr>
    }
}
