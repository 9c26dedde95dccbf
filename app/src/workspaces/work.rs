//! The drafts in work.

use backend::workspaces::InWork as Draft;
use leptos::prelude::*;
use model::consultations::Stage;

use crate::messages::t;
use crate::routes;
use crate::shared_drafts::standing;
use crate::ssr::language;
use crate::ui::{Deadline, Shown, Tag, Time};

/// One card a draft, those that close first at the top.
#[component]
pub(super) fn InWork(
    /// Id of the organisation.
    organisation: String,
    /// The drafts.
    drafts: Vec<Draft>,
) -> impl IntoView {
    let t = &t().workspaces;
    let none = drafts.is_empty().then(|| view! { <p class="soft">{t.no_work}</p> });
    let card = move |draft| view! { <One organisation=organisation.clone() draft/> };
    view! {
        <section class="part flow">
            <h2>{t.in_work}</h2>
            {none}
            <ul class="works">{drafts.into_iter().map(card).collect_view()}</ul>
        </section>
    }
}

#[component]
fn One(organisation: String, draft: Draft) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.workspaces;
    let Draft { card, comments, changed, proposal } = draft;
    let (sentence, word, colour) = standing(proposal.as_ref());
    let open = card.stage == Stage::Open;
    let unsent = (!open).then(|| view! { <Tag label=t.not_sent colour="bad"/> });
    let state = open.then(|| view! { <Tag label=word colour/> });
    let changed = changed.map(|at| {
        view! { <span>{t.changed}" "<Time at shown=Shown::DayAndTime/></span> }
    });
    let href = routes::shared_draft(language, &organisation, &card.slug);
    let title = card.title.pick(language).to_owned();
    view! {
        <li class="card">
            <h3><a href=href>{title}</a></h3>
            <p class="tags">{state}{unsent}</p>
            <p class="meta"><span>{(all.ui.comments)(comments)}</span>{changed}</p>
            {open.then(|| view! { <p>{sentence}</p> })}
            <Deadline card short=true/>
        </li>
    }
}
