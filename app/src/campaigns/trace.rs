//! What happened to a campaign, and the way to take back what an expert did.

use backend::campaigns::Happened;
use leptos::prelude::*;
use model::campaigns::Event;
use server_fn::ServerFn;

use super::UndoCampaign;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Shown, Time, Weight};

/// The events, the newest first.
#[component]
pub(super) fn Trace(slug: String, id: String, events: Vec<Happened>, expert: bool) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let item = |event: Happened| {
        let what = (w.event)(event.kind, event.members);
        let by = event.by.as_deref().map_or_else(|| w.by_program.to_owned(), |name| (w.by)(name));
        let other = event.other.map(|other| {
            view! { " · "<a href=routes::campaign(language, &slug, &other)>{w.other}</a> }
        });
        let said = match (event.kind, event.reason.is_empty()) {
            (_, true) => None,
            (Event::Named, false) => Some(format!("„{}”", event.reason)),
            (_, false) => Some(event.reason),
        };
        let undo = (expert && event.undoable).then(|| {
            view! {
                <form method="post" action=UndoCampaign::PATH>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="slug" value=slug.clone()/>
                    <input type="hidden" name="form[campaign]" value=id.clone()/>
                    <input type="hidden" name="form[event]" value=event.id/>
                    <Button label=w.undo about=(w.undo_of)(&what) weight=Weight::Link/>
                </form>
            }
        });
        view! {
            <li>
                <b>{what.clone()}</b>" "<span class="soft"><Time at=event.at shown=Shown::Day/>" · "{by}</span>{other}
                {said.map(|said| view! { <p lang="ro">{said}</p> })}
                {undo}
            </li>
        }
    };
    view! {
        <section class="campaign-trace">
            <h2>{w.trace}</h2>
            <ol>{events.into_iter().map(item).collect_view()}</ol>
        </section>
    }
}
