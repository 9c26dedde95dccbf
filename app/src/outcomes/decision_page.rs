//! The page of one decision: a new one, one that is changed, or one with what it answers.

use backend::Actor;
use backend::outcomes::{Drafting, Shown};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::Role;
use model::outcomes::{Filter, Form, Selection};

use super::api::{kept_draft, kept_for};
use super::draft::Draft;
use super::review_one::One;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, queries, query, take_form};
use crate::ui::Tab;

/// A form as typed, with what must be mended.
type Kept<F> = Option<(F, Invalid)>;

enum Content {
    New(Box<Drafting>, Kept<Form>),
    One(Box<Shown>, Kept<Form>, Kept<String>),
}

struct Loaded {
    editor: bool,
    drafts: bool,
    approves: bool,
    content: Content,
}

/// The page: `?comment=ID&comment=ID` or `?all=1&article=&stance=&kind=` for a new one, `?id=ID` for one that there is,
/// with `&edit=1` to change it.
#[component]
pub fn DecisionPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(slug, Tab::Outcomes, load, |loaded| {
        let Loaded { editor, drafts, approves, content } = loaded;
        match content {
            Content::New(drafting, kept) => view! { <Draft drafting=*drafting kept editor/> }.into_any(),
            Content::One(shown, kept, words) => {
                view! { <One shown=*shown kept words editor drafts approves/> }.into_any()
            }
        }
    })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Loaded> {
    let backend = backend();
    let holds = async |roles: &[Role]| backend.consultations().holds(&actor, roles, &slug).await;
    let (drafts, approves) = (holds(&[Role::Expert]).await?, holds(&[Role::Expert, Role::Editor]).await?);
    let content = if let Some(id) = query("id") {
        let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
        let shown = backend.outcomes().show(&actor, &slug, &id, cursor.as_deref()).await?;
        let change = if query("edit").is_some() { take_form(&kept_for("change", &id)).await? } else { None };
        Content::One(Box::new(shown), change, take_form(&kept_for("words", &id)).await?)
    } else {
        let selection = selection();
        let drafting = backend.outcomes().drafting(&actor, &slug, &selection).await?;
        Content::New(Box::new(drafting), take_form(&kept_draft(&slug)).await?)
    };
    Ok(Loaded { editor: edits(&actor, &slug).await?, drafts, approves, content })
}

/// The comments that the address names: some by their ids, or all that a filter gives.
fn selection() -> Selection {
    let text = |name: &str| query(name).unwrap_or_default();
    let comments = queries("comment").join(" ");
    let filter = Filter {
        article: text("article"),
        stance: text("stance"),
        kind: text("kind"),
        campaign: text("campaign"),
    };
    // An address that names nothing means nothing, and not everything.
    let comments = if comments.is_empty() && query("all").is_none() { NOBODY.to_owned() } else { comments };
    Selection { comments, filter, count: 0 }
}

/// The id of no comment.
const NOBODY: &str = "-";
