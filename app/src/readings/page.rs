//! The page: the desk of an article, or the comments behind one of its phrases and changes.

use backend::Actor;
use backend::readings::{Desk, Group};
use backend::summaries::{Coverage, Summary};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::accounts::Role;

use super::desk::DeskOf;
use super::group::GroupOf;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, query};
use crate::ui::Tab;

/// What the page shows.
enum Content {
    Desk(Box<(Desk, Option<Summary>, Coverage)>),
    Group(Box<Group>),
}

struct Loaded {
    editor: bool,
    expert: bool,
    content: Content,
}

/// The page: `?phrase=WORDS` or `?change=COMMENT` for the comments behind one of these.
#[component]
pub fn ArticlePage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let slug = params.get("slug").unwrap_or_default();
    let eid = params.get("address").unwrap_or_default();
    text_page(
        slug,
        Tab::Articles,
        |actor, slug| async move { load(&actor, &slug, &eid).await },
        |Loaded { editor, expert, content }| match content {
            Content::Desk(shown) => {
                let (desk, summary, coverage) = *shown;
                view! { <DeskOf desk summary coverage editor expert/> }.into_any()
            }
            Content::Group(group) => view! { <GroupOf group=*group editor expert/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str, eid: &str) -> backend::Result<Loaded> {
    let backend = backend();
    let filled = |name| query(name).filter(|value| !value.is_empty());
    let (phrase, change) = (filled("phrase"), filled("change"));
    let content = if phrase.is_some() || change.is_some() {
        let asked = (phrase.as_deref(), change.as_deref());
        Content::Group(Box::new(backend.readings().group(actor, slug, eid, asked).await?))
    } else {
        let desk = backend.readings().desk(actor, slug, eid).await?;
        let (summary, coverage) = backend.summaries().show(actor, slug, eid).await?;
        Content::Desk(Box::new((desk, summary, coverage)))
    };
    let expert = backend.consultations().holds(actor, &[Role::Expert], slug).await?;
    Ok(Loaded { editor: edits(actor, slug).await?, expert, content })
}
