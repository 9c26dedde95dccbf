//! The page of where comments stand: the queue, or the form for one comment.

use backend::Actor;
use backend::placements::{Queue, Waiting};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::Role;
use model::placements::{Settlement, State};

use super::api::kept;
use super::list::List;
use super::settle::Settle;
use super::states::States;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{DeskHead, Notice, Tab, Tone};

/// What the page shows.
enum Loaded {
    Queue(Box<Queue>),
    One(Box<Waiting>, Option<(Settlement, Invalid)>),
}

/// The page: `?state=STATE&cursor=`, or `?comment=ID` for the form.
#[component]
pub fn PlacementsPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Placements,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            let settles = backend().consultations().holds(&actor, &[Role::Expert], &slug).await?;
            Ok((edits(&actor, &slug).await?, settles, loaded))
        },
        |(editor, settles, loaded)| match loaded {
            Loaded::Queue(queue) => view! { <Shown editor settles queue=*queue/> }.into_any(),
            Loaded::One(waiting, kept) => view! { <Settle waiting=*waiting kept editor/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    if let Some(comment) = query("comment") {
        let waiting = backend().placements().waiting(actor, slug, &comment).await?;
        let kept = take_form::<(Settlement, Invalid)>(&kept(slug)).await?;
        let kept = kept.filter(|(form, _)| form.comment == comment);
        return Ok(Loaded::One(Box::new(waiting), kept));
    }
    let state = query("state").and_then(|state| state.parse().ok()).unwrap_or(State::NeedsPerson);
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    let queue = backend().placements().queue(actor, slug, state, cursor.as_deref()).await?;
    Ok(Loaded::Queue(Box::new(queue)))
}

#[component]
fn Shown(editor: bool, settles: bool, queue: Queue) -> impl IntoView {
    let w = &t().placements;
    let slug = queue.card.slug.clone();
    let done = query("done").map(|_| view! { <Notice tone=Tone::Done><p>{w.saved}</p></Notice> });
    let content = if queue.version.number == 1 {
        view! { <Notice><p>{w.one_version}</p></Notice> }.into_any()
    } else {
        view! {
            <States slug=slug.clone() states=queue.states.clone() here=queue.state/>
            <List queue=queue.clone() settles/>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug
            consultation=queue.card.title.pick(language())
            title=(w.title)(queue.version.number)
            lede=Some(w.lede.to_owned())
            here=Tab::Placements
            editor
        />
        {done}
        {content}
    }
}
