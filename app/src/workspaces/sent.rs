//! What was sent, and where each comment stands.

use backend::policies::Both;
use backend::workspaces::{Filter as Narrowed, SentComment};
use leptos::prelude::*;
use model::comments::State;

use super::filter::Filter;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::outcomes::Answer;
use crate::placements::Since;
use crate::routes;
use crate::ssr::{language, query};
use crate::tracking::{StepTag, standing_at};
use crate::ui::{Pagination, Shown, StanceTag, Step, Tag, Time};

/// The filter, and a page of comments, the newest first.
#[component]
pub(super) fn Sent(
    /// Id of the organisation.
    organisation: String,
    /// What narrows them.
    filter: Narrowed,
    /// The consultations to choose from.
    spoken: Vec<(String, Both)>,
    /// One page.
    sent: Vec<SentComment>,
    /// Where the next page starts.
    next: Option<String>,
    /// Whether anything was sent at all.
    has_sent: bool,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.workspaces;
    if !has_sent {
        return view! {
            <section class="part flow" id=routes::SENT><h2>{t.sent}</h2><p class="soft">{t.no_sent}</p></section>
        }
        .into_any();
    }
    let narrowed = [
        ("consultation", filter.consultation.clone().unwrap_or_default()),
        ("state", filter.state.map(State::as_str).unwrap_or_default().to_owned()),
        ("text", filter.text.clone().unwrap_or_default()),
    ];
    let page = |cursor: &str| {
        let mut pairs: Vec<(&str, &str)> =
            narrowed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pairs.push(("cursor", cursor));
        routes::organisation_sent(language, &organisation, &pairs)
    };
    let step = |words: &str, href| Step { words: words.to_owned(), title: None, href };
    let first =
        query("cursor").filter(|cursor| !cursor.is_empty()).map(|_| step(all.reading.newest, page("")));
    let next = next.map(|cursor| step(all.reading.older, page(&cursor)));
    let none = sent.is_empty().then(|| view! { <p class="soft">{t.nothing_fits}</p> });
    view! {
        <section class="part flow" id=routes::SENT>
            <h2>{t.sent}</h2>
            <Filter organisation=organisation.clone() filter spoken/>
            {none}
            {(!sent.is_empty()).then(|| view! { <Table sent/> })}
            <Pagination label=all.reading.pages previous=first next/>
        </section>
    }
    .into_any()
}

#[component]
fn Table(sent: Vec<SentComment>) -> impl IntoView {
    let t = &t().workspaces;
    let head = [t.provision, t.what, t.registered, t.standing]
        .map(|words| view! { <th role="columnheader" scope="col">{words}</th> });
    view! {
        <div class="table-wrap">
            <table class="table stack sent" role="table">
                <caption class="sr">{t.sent}</caption>
                <thead role="rowgroup"><tr role="row">{head.into_iter().collect_view()}</tr></thead>
                <tbody role="rowgroup">{sent.into_iter().map(|comment| view! { <Row comment/> }).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The last cell says everything about where the comment stands: published or hidden, its place in the newest text, who
/// stands behind it.
#[component]
fn Row(comment: SentComment) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.workspaces;
    let title = comment.consultation.pick(language).to_owned();
    let place = match (comment.address.is_empty(), comment.eid.is_empty()) {
        (false, _) => routes::article(language, &comment.slug, &comment.address),
        (true, false) => routes::text(language, &comment.slug),
        (true, true) => routes::act(language, &comment.slug),
    };
    let said = if comment.text.trim().is_empty() { comment.wording } else { comment.text };
    let since = comment.standing.map(|standing| view! { <Since slug=comment.slug.clone() standing/> });
    let endorsed = (comment.endorsements > 0)
        .then(|| view! { <Tag label=(all.endorsements.endorsed)(comment.endorsements) colour="org"/> });
    let step = standing_at(&comment.track);
    let receipt = routes::tracking(language, &comment.secret);
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a href=place>{capital(&name(&comment.label))}</a>
                <span class="soft">{title}</span>
            </th>
            <td role="cell" class="wide" data-label=t.what>
                <div><p class="tags"><StanceTag stance=comment.stance/></p><p class="said clamp" lang="ro">{said}</p></div>
            </td>
            <td role="cell" data-label=t.registered>
                <div><a href=receipt>{comment.number}</a><br/><Time at=comment.sent shown=Shown::Day/></div>
            </td>
            <td role="cell" data-label=t.standing>
                <div class="flow">
                    <p class="tags"><StepTag step/>{endorsed}</p>
                    <Answer answer=comment.answer/>
                    {since}
                </div>
            </td>
        </tr>
    }
}
