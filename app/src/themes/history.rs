//! What happened to a theme.

use backend::themes::Happened;
use leptos::prelude::*;
use model::redline;
use server_fn::ServerFn as _;

use super::UndoThemes;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Redline, Shown, Time, Weight};

/// The events, the newest first, with the words that changed and the way to take back what can be.
#[component]
pub(super) fn History(slug: String, theme: String, events: Vec<Happened>, expert: bool) -> impl IntoView {
    let (w, language) = (&t().themes, language());
    let item = |event: Happened| {
        let what = (w.event)(event.kind, event.of_other, event.comments);
        let other = event.other.map(|(id, name)| {
            view! { " · "<a href=routes::theme(language, &slug, &id, &[]) lang="ro">{name}</a> }
        });
        let words = (!event.was.is_empty() && event.was != event.became)
            .then(|| view! { <Redline runs=redline::compare(&event.was, &event.became)/> });
        let reason = (!event.reason.is_empty()).then(|| view! { <p lang="ro">{event.reason}</p> });
        let undo = (expert && event.undoable).then(|| {
            view! {
                <form method="post" action=UndoThemes::PATH>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="slug" value=slug.clone()/>
                    <input type="hidden" name="theme" value=theme.clone()/>
                    <input type="hidden" name="event" value=event.id/>
                    <Button label=w.undo about=(w.undo_of)(&what) weight=Weight::Link/>
                </form>
            }
        });
        view! {
            <li>
                <b>{what.clone()}</b>" "
                <span class="soft"><Time at=event.at shown=Shown::Day/>" · "{(w.by)(&event.by)}</span>{other}
                {reason}
                {words}
                {undo}
            </li>
        }
    };
    view! {
        <section class="campaign-trace">
            <h2>{w.history}</h2>
            <ol>{events.into_iter().map(item).collect_view()}</ol>
        </section>
    }
}
