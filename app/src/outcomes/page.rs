//! The desk: what has no decision, or the decisions in one state.

use backend::Actor;
use backend::outcomes::{Decision, Desk, Listed};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::accounts::Role;
use model::outcomes::{Filter, State};

use super::decisions::Decisions;
use super::filter::FilterForm;
use super::list::List;
use super::progress::Progress;
use super::review::Review;
use super::states::States;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::ssr::{backend, language, queries, query};
use crate::ui::{DeskHead, Notice, Tab, Tone};

/// What the page shows.
enum Content {
    Desk(Box<Desk>),
    Listed(Listed),
    /// What is about to be approved together.
    Review(Listed, Vec<Decision>),
}

struct Loaded {
    editor: bool,
    drafts: bool,
    approves: bool,
    content: Content,
}

/// The page: `?article=&stance=&kind=&campaign=&cursor=`, `?state=STATE&cursor=`, or `?state=drafted&approve=ID&approve=ID`.
#[component]
pub fn OutcomesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Outcomes, load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let backend = backend();
    let holds = async |roles: &[Role]| backend.consultations().holds(&actor, roles, &slug).await;
    let (drafts, approves) = (holds(&[Role::Expert]).await?, holds(&[Role::Expert, Role::Editor]).await?);
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    let state: Option<State> = query("state").and_then(|state| state.parse().ok());
    let outcomes = backend.outcomes();
    let content = if let Some(state) = state {
        let listed = outcomes.list(&actor, &slug, state, cursor.as_deref()).await?;
        let chosen = outcomes.to_approve(&actor, &slug, &queries("approve")).await?;
        if chosen.is_empty() { Content::Listed(listed) } else { Content::Review(listed, chosen) }
    } else {
        let text = |name: &str| query(name).unwrap_or_default();
        let filter = Filter {
            article: text("article"),
            stance: text("stance"),
            kind: text("kind"),
            campaign: text("campaign"),
        };
        Content::Desk(Box::new(outcomes.desk(&actor, &slug, &filter, cursor.as_deref()).await?))
    };
    Ok(Loaded { editor: edits(&actor, &slug).await?, drafts, approves, content })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let w = &t().outcomes;
    let Loaded { editor, drafts, approves, content } = loaded;
    let (card, decided, here) = match &content {
        Content::Desk(desk) => (desk.card.clone(), desk.decided.clone(), None),
        Content::Listed(listed) | Content::Review(listed, _) => {
            (listed.card.clone(), listed.decided.clone(), Some(listed.state))
        }
    };
    let slug = card.slug;
    let done = query("done").filter(|done| done == "approved");
    let done = done.map(|_| view! { <Notice tone=Tone::Done><p>{w.done_approved}</p></Notice> });
    let content = match content {
        Content::Desk(desk) => {
            let desk = *desk;
            view! {
                <Progress slug=slug.clone() articles=desk.articles.clone()/>
                <FilterForm slug=slug.clone() filter=desk.filter.clone() articles=desk.articles.clone()/>
                <List slug=slug.clone() desk drafts/>
            }
            .into_any()
        }
        Content::Listed(listed) => view! { <Decisions slug=slug.clone() listed approves/> }.into_any(),
        Content::Review(_, chosen) => view! { <Review slug=slug.clone() chosen/> }.into_any(),
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language()) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Outcomes editor
        />
        {done}
        <States slug=slug.clone() decided here/>
        {content}
    }
}
