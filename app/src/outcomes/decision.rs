//! A decision in a list.

use backend::outcomes::Decision;
use leptos::prelude::*;

use super::outcome_class;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// Outcome, reason, how many comments, who and when, and below it whatever a page adds.
#[component]
pub(super) fn Card(
    slug: String,
    decision: Decision,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let w = &t().outcomes;
    let href = routes::decision_of(language(), &slug, decision.id.as_str(), &[]);
    let link = view! {
        <a href=href>{(w.comments)(decision.comments, false)}<span class="sr">{format!(", {}", w.open)}</span></a>
    };
    view! {
        <div class="decision">
            <p class="tags">
                <Tag label=(w.outcome)(decision.outcome) colour=outcome_class(decision.outcome)/>
                {link}
            </p>
            <Words decision/>
            {children.map(|children| children())}
        </div>
    }
}

/// The reason, who wrote and who approved it, and what a colleague said who sent it back.
#[component]
pub(super) fn Words(decision: Decision) -> impl IntoView {
    let all = t();
    let w = &all.outcomes;
    let day = |at: &model::moment::Civil| (all.dates.day)(at);
    let reason =
        (!decision.reason.is_empty()).then(|| view! { <p class="why" lang="ro">{decision.reason}</p> });
    let mut facts = vec![(w.drafted)(&decision.drafter, &day(&decision.drafted))];
    if decision.own {
        facts.push(w.own.to_owned());
    }
    facts.extend(decision.approved.map(|(name, at)| (w.approved)(&name, &day(&at))));
    facts.extend(decision.released.map(|at| (w.published)(&day(&at))));
    let sent_back = decision.sent_back.map(|words| {
        view! { <p class="why"><b>{w.sent_back}</b>" "<span lang="ro">{words}</span></p> }
    });
    view! { {reason}<p class="soft">{facts.join(", ")}"."</p>{sent_back} }
}
