//! The moderators' page: the queue, one comment, or what a bulk act would do.

use backend::Actor;
use backend::moderation::{Item, Preview, Queue};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::Role;
use model::moderation::{Bulk, Form, Objection};

use super::api::kept;
use super::bulk_api::{KEPT_BULK, kept_verdict};
use super::item::One;
use super::preview::Plan;
use super::queue::List;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, queries, query, take_form};
use crate::ui::Tab;

/// Who looks.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// They prepare the consultation.
    pub(super) editor: bool,
    /// They moderate.
    pub(super) moderates: bool,
}

/// What waits from forms that were refused.
#[derive(Clone, Default)]
pub(super) struct Kept {
    /// An act.
    pub(super) act: Option<(Form, Invalid)>,
    /// A decision.
    pub(super) verdict: (Objection, Invalid),
}

enum Loaded {
    Queue(Box<Queue>),
    One(Box<Item>, Box<Kept>),
    Plan(Box<Preview>, Bulk, Invalid),
}

/// The page: `?cause=&cursor=` for the queue, `?comment=&form=&passage=` for one comment, `?bulk=&pick=` for a preview.
#[component]
pub fn ModerationPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Moderation,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            let moderates = backend().consultations().holds(&actor, &[Role::Moderator], &slug).await?;
            Ok((Reader { editor: edits(&actor, &slug).await?, moderates }, loaded))
        },
        |(reader, loaded)| match loaded {
            Loaded::Queue(queue) => view! { <List reader queue=*queue/> }.into_any(),
            Loaded::One(item, kept) => view! { <One reader item=*item kept=*kept/> }.into_any(),
            Loaded::Plan(preview, bulk, invalid) => {
                view! { <Plan reader preview=*preview bulk invalid/> }.into_any()
            }
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    let moderation = backend();
    let moderation = moderation.moderation();
    if let Some(comment) = query("comment").filter(|comment| !comment.is_empty()) {
        let item = moderation.item(actor, slug, &comment).await?;
        let verdict = match &item.appeal {
            Some(appeal) => take_form::<(Objection, Invalid)>(&kept_verdict(&appeal.act)).await?,
            None => None,
        };
        let act = take_form::<(Form, Invalid)>(&kept(&comment)).await?;
        let kept = Kept { act, verdict: verdict.unwrap_or_default() };
        return Ok(Loaded::One(Box::new(item), Box::new(kept)));
    }
    if let Some(act) = query("bulk").filter(|act| !act.is_empty()) {
        let bulk = Bulk { act, comments: queries("pick").join(","), ..Bulk::default() };
        let kept = take_form::<(Bulk, Invalid)>(KEPT_BULK).await?;
        let kept = kept.filter(|(kept, _)| kept.ids() == bulk.ids());
        let (bulk, invalid) = kept.unwrap_or((bulk, Invalid::default()));
        let preview = moderation.preview(actor, slug, &bulk).await?;
        return Ok(Loaded::Plan(Box::new(preview), bulk, invalid));
    }
    let cause = query("cause").and_then(|cause| cause.parse().ok());
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    Ok(Loaded::Queue(Box::new(moderation.queue(actor, slug, cause, cursor.as_deref()).await?)))
}
