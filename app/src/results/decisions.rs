//! What was decided on an article, and why.

use backend::results::{Decision, Line};
use leptos::prelude::*;

use super::Quotes;
use crate::messages::t;
use crate::outcomes::outcome_class;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Pagination, Step, Tag};

/// The decisions that answer most, with the way to all of them; nothing where nobody said anything.
#[component]
pub(super) fn Decisions(
    slug: String,
    line: Line,
    decisions: Vec<Decision>,
    next: Option<String>,
    /// The article is shown by itself: its decisions are paged.
    single: bool,
) -> impl IntoView {
    let (w, l) = (&t().results, language());
    if line.counts.comments == 0 && line.decisions == 0 {
        return ().into_any();
    }
    if line.decisions == 0 {
        return view! { <h3>{w.what_decided}</h3><p class="soft">{w.nothing_decided}</p> }.into_any();
    }
    let tag = |(outcome, comments)| view! { <Tag label=(w.outcome)(outcome, comments) colour=outcome_class(outcome)/> };
    let totals = line.outcomes.iter().copied().map(tag).collect_view();
    let step = |words: &str, cursor: Option<&str>| Step {
        words: words.to_owned(),
        title: None,
        href: routes::results_on(l, &slug, &line.eid, cursor),
    };
    let later = single && query("cursor").is_some_and(|cursor| !cursor.is_empty());
    let more = if single {
        let previous = later.then(|| step(w.first_decisions, None));
        let next = next.as_deref().map(|cursor| step(w.more_decisions, Some(cursor)));
        view! { <Pagination label=w.pages_of_decisions previous next/> }.into_any()
    } else {
        let all = next.map(|_| {
            let href = routes::results_on(l, &slug, &line.eid, None);
            view! { <p><a href=href>{(w.all_decisions)(line.decisions, &line.label)}</a></p> }
        });
        view! { {all} }.into_any()
    };
    let one = |decision| view! { <One slug=slug.clone() decision/> };
    view! {
        <h3>{w.what_decided}</h3>
        <p class="tags">{totals}</p>
        <ul class="decisions">{decisions.into_iter().map(one).collect_view()}</ul>
        {more}
    }
    .into_any()
}

/// Outcome, how many it answers, why, and some of what it answers.
#[component]
fn One(slug: String, decision: Decision) -> impl IntoView {
    let all = t();
    let w = &all.results;
    let Decision { outcome, reason, at, here, everywhere, of_campaign, quotes } = decision;
    let campaign = of_campaign.then(|| view! { <Tag label=w.campaign/> });
    let why = match reason {
        None => view! { <p class="soft">{w.unpublic}</p> }.into_any(),
        Some(reason) if reason.is_empty() => ().into_any(),
        Some(reason) => {
            view! { <p class="why"><b>{all.outcomes.reason}</b>" "<span lang="ro">{reason}</span></p> }
                .into_any()
        }
    };
    view! {
        <li class="decision">
            <p class="tags">
                <Tag label=(all.outcomes.outcome)(outcome) colour=outcome_class(outcome)/>{campaign}
                <span class="soft">
                    {(w.answers)(here, everywhere)}", "{(all.outcomes.published)(&(all.dates.day)(&at))}
                </span>
            </p>
            {why}
            <Quotes slug quotes/>
        </li>
    }
}
