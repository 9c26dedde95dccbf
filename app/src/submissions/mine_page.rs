//! Everything that waits in this browser.

use backend::attachments::InDraft;
use backend::submissions::Draft;
use leptos::prelude::*;
use model::consultations::Stage;

use super::draft_section::DraftSection;
use crate::attachments::{self, Refused};
use crate::comments::{Leftover, Leftovers, Steps, name, take_leftovers};
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, ErrorSummary, Head, Notice, Tone, page};

/// The page: one section for each consultation, and what was taken out last.
#[component]
pub fn MinePage() -> impl IntoView {
    let backend = backend();
    let load = async move {
        let leftovers = take_leftovers().await?;
        let actor = actor().await?;
        let mut drafts = backend.submissions().mine(&actor).await?;
        drafts.retain(|draft| !draft.comments.is_empty());
        let member = actor.person.is_some_and(|person| !person.memberships.is_empty());
        let mut refused = Vec::with_capacity(drafts.len());
        for draft in &drafts {
            refused.push(attachments::take(&InDraft::mine(&draft.card.slug)).await?);
        }
        Ok((drafts.into_iter().zip(refused).collect(), leftovers, member))
    };
    page(load, |(drafts, leftovers, member)| view! { <Shown drafts leftovers member/> })
}

#[component]
fn Shown(drafts: Vec<(Draft, Vec<Refused>)>, leftovers: Vec<Leftover>, member: bool) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.mine;
    let saved = query("saved").and_then(|id| label_of(&drafts, &id));
    let saved = saved.map(|label| {
        view! { <Notice tone=Tone::Done><p>{(t.added)(&label)}</p></Notice> }
    });
    let errors = attachments::errors(
        drafts.iter().map(|(draft, refused)| (draft.card.slug.as_str(), refused.as_slice())),
    );
    let steps =
        drafts.iter().any(|(draft, _)| draft.card.stage == Stage::Open).then(|| view! { <Steps at=0/> });
    let content = if drafts.is_empty() {
        let action = (t.empty_next.to_owned(), routes::home(language));
        view! { <EmptyState title=t.empty text=t.empty_text action/> }.into_any()
    } else {
        let section = |(draft, refused): (Draft, Vec<Refused>)| {
            view! { <DraftSection draft refused=attachments::told(&refused)/> }
        };
        drafts.into_iter().map(section).collect_view().into_any()
    };
    let shared = member.then(|| {
        let href = routes::my_organisations(language);
        view! { <p><a href=href>{all.workspaces.from_mine}</a></p> }
    });
    view! {
        <Head title=t.title errors=!errors.is_empty()/>
        <Breadcrumb here=t.title/>
        <ErrorSummary errors/>
        <header class="head">
            {steps}
            <h1>{t.title}</h1>
        </header>
        {saved}
        {shared}
        <Leftovers all=leftovers/>
        {content}
        <p class="soft">{t.already_sent}" "<a href=routes::my_submissions(language)>{all.citizens.title}</a></p>
    }
}

fn label_of(drafts: &[(Draft, Vec<Refused>)], id: &str) -> Option<String> {
    let mut comments = drafts.iter().flat_map(|(draft, _)| &draft.comments);
    comments.find(|comment| comment.id.as_str() == id).map(|comment| name(&comment.target.label))
}
