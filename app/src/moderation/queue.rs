//! The queue.

use backend::moderation::{Queue, Queued};
use leptos::prelude::*;
use model::moderation::{Act, Cause};
use server_fn::ServerFn as _;

use super::causes::Causes;
use super::history::Just;
use super::keys::Keys;
use super::page::Reader;
use super::row::{PICKS, Row};
use super::{GoOn, UndoMany};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, EmptyState, Notice, Pagination, Step, Tab, Tone, Weight};

/// What waits, the way to begin, and the boxes for many at once.
#[component]
pub(super) fn List(reader: Reader, queue: Queue) -> impl IntoView {
    let (w, language) = (&t().moderation, language());
    let Queue { card, cause, causes, items, next } = queue;
    let slug = card.slug.clone();
    let older = next.map(|cursor| Step {
        words: w.older.to_owned(),
        title: None,
        href: routes::moderation_from(language, &slug, cause, &cursor),
    });
    let first = query("cursor").map(|_| Step {
        words: w.first.to_owned(),
        title: None,
        href: routes::moderation_in(language, &slug, cause),
    });
    let code = cause.map_or("", Cause::as_str).to_owned();
    let content = if items.is_empty() {
        view! { <EmptyState title=w.none_title text=w.none_text/> }.into_any()
    } else {
        view! { <Rows slug=slug.clone() cause=code.clone() items moderates=reader.moderates/> }.into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=w.title
            lede=Some(w.lede.to_owned())
            here=Tab::Moderation
            editor=reader.editor
        />
        <Just slug=slug.clone() cause=code/>
        <Many slug=slug.clone()/>
        <Causes slug causes here=cause/>
        {content}
        <Pagination label=w.causes previous=first next=older/>
        {reader.moderates.then(|| view! { <Keys/> })}
    }
}

#[component]
fn Rows(slug: String, cause: String, items: Vec<Queued>, moderates: bool) -> impl IntoView {
    let w = &t().moderation;
    let begin = moderates.then(|| {
        view! {
            <form class="actions" method="post" action=GoOn::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="cause" value=cause.clone()/>
                <button class="btn" type="submit" data-key="n">{w.begin}</button>
            </form>
        }
    });
    let picked = moderates.then(|| {
        view! {
            <form class="picked sheet" id=PICKS method="get" action=routes::moderation(language(), &slug)>
                <h2>{w.picked}</h2>
                <div class="actions">
                    <Button label=format!("{} ({})", w.item.publish, w.preview) weight=Weight::Quiet name="bulk" value=Act::Publish.as_str()/>
                    <Button label=format!("{} ({})", w.item.confirm_hide, w.preview) weight=Weight::Quiet name="bulk" value=Act::Hide.as_str()/>
                </div>
            </form>
        }
    });
    let rows = items.into_iter().map(|queued| {
        view! { <Row slug=slug.clone() cause=cause.clone() queued moderates/> }
    });
    view! { {begin}<ol class="queue">{rows.collect_view()}</ol>{picked} }
}

/// What was done to many, and the way to undo it.
#[component]
fn Many(slug: String) -> impl IntoView {
    let w = &t().moderation.bulk;
    let count = |name: &str| query(name).and_then(|count| count.parse::<i64>().ok());
    let undone = count("undone").map(|n| view! { <Notice tone=Tone::Done><p>{(w.undone)(n)}</p></Notice> });
    let done = count("many").zip(query("batch")).map(|(n, act)| {
        view! {
            <Notice tone=Tone::Done>
                <p>{(w.done)(n)}</p>
                <form class="actions" method="post" action=UndoMany::PATH>
                    <input type="hidden" name="lang" value=language().as_str()/>
                    <input type="hidden" name="slug" value=slug/>
                    <input type="hidden" name="act" value=act/>
                    <button class="btn quiet" type="submit" data-key="u">{w.undo}</button>
                </form>
            </Notice>
        }
    });
    view! { {undone}{done} }
}
