//! What was done to a comment, and what was done just now.

use backend::moderation;
use leptos::prelude::*;
use model::moderation::Act;
use server_fn::ServerFn as _;

use super::UndoModeration;
use crate::messages::t;
use crate::ssr::{language, query};
use crate::ui::{Notice, Shown, Time, Tone};

/// The acts, the oldest first, with the way to undo the last.
#[component]
pub(super) fn History(
    slug: String,
    cause: String,
    acts: Vec<moderation::Told>,
    /// The act that may be undone, by whoever moderates.
    undoable: Option<String>,
) -> impl IntoView {
    let w = &t().moderation;
    let item = move |act: moderation::Told| {
        let rule = act.rule.map(|rule| format!(": {}", (w.rule)(rule)));
        let reason =
            (!act.reason.is_empty()).then(|| view! { <br/><span class="said" lang="ro">{act.reason}</span> });
        let reply = act.reply.map(|(words, _)| {
            view! { <br/><b>{w.item.reply}</b>" "<span class="said" lang="ro">{words}</span> }
        });
        let undone = act.undone.then(|| format!(" {}", w.item.undone));
        let who = if act.name.is_empty() { (w.role)(act.role).to_owned() } else { act.name };
        let undo = (undoable.as_deref() == Some(act.id.as_str())).then(|| {
            view! { <Undo slug=slug.clone() cause=cause.clone() act=act.id.clone()/> }
        });
        view! {
            <li>
                <b>{(w.act)(act.act)}</b>{rule}{undone}" "
                <span class="soft">{who}", "<Time at=act.at shown=Shown::DayAndTime/></span>
                {reason}{reply}{undo}
            </li>
        }
    };
    (!acts.is_empty()).then(|| {
        view! {
            <section class="part">
                <h2>{w.item.history}</h2>
                <ol class="acts">{acts.into_iter().map(item).collect_view()}</ol>
            </section>
        }
    })
}

/// The button that undoes an act.
#[component]
fn Undo(slug: String, cause: String, act: String) -> impl IntoView {
    view! {
        <form class="actions" method="post" action=UndoModeration::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="cause" value=cause/>
            <input type="hidden" name="act" value=act/>
            <button class="btn quiet" type="submit" data-key="u">{t().moderation.item.undo}</button>
        </form>
    }
}

/// What was done just now, by the address, with the way to undo it.
#[component]
pub(super) fn Just(slug: String, cause: String) -> impl IntoView {
    let w = &t().moderation.item;
    let done: Option<Act> = query("done").and_then(|act| act.parse().ok());
    let act = query("act").filter(|act| !act.is_empty());
    done.map(|done| {
        let undo = act.filter(|_| done.undoable()).map(|act| view! { <Undo slug cause act/> });
        view! { <Notice tone=Tone::Done><p>{(w.done)(done)}</p>{undo}</Notice> }
    })
}
