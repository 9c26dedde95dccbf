//! Everything that waits in this browser.

use backend::submissions::Draft;
use leptos::prelude::*;
use model::consultations::Stage;

use super::draft_section::DraftSection;
use crate::comments::{Leftover, Leftovers, Steps, name, take_leftovers};
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, Head, Notice, Tone, page};

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
        Ok((drafts, leftovers, member))
    };
    page(load, |(drafts, leftovers, member)| view! { <Shown drafts leftovers member/> })
}

#[component]
fn Shown(drafts: Vec<Draft>, leftovers: Vec<Leftover>, member: bool) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.mine;
    let saved = query("saved").and_then(|id| label_of(&drafts, &id));
    let saved = saved.map(|label| {
        view! { <Notice tone=Tone::Done><p>{(t.added)(&label)}</p></Notice> }
    });
    let steps = drafts.iter().any(|draft| draft.card.stage == Stage::Open).then(|| view! { <Steps at=0/> });
    let content = if drafts.is_empty() {
        let action = (t.empty_next.to_owned(), routes::home(language));
        view! { <EmptyState title=t.empty text=t.empty_text action/> }.into_any()
    } else {
        drafts.into_iter().map(|draft| view! { <DraftSection draft/> }).collect_view().into_any()
    };
    let shared = member.then(|| {
        let href = routes::my_organisations(language);
        view! { <p><a href=href>{all.workspaces.from_mine}</a></p> }
    });
    view! {
        <Head title=t.title/>
        <Breadcrumb here=t.title/>
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

fn label_of(drafts: &[Draft], id: &str) -> Option<String> {
    let mut comments = drafts.iter().flat_map(|draft| &draft.comments);
    comments.find(|comment| comment.id.as_str() == id).map(|comment| name(&comment.target.label))
}
