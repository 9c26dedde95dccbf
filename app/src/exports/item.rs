//! One order: what, how far, and what can be done about it.

use backend::exports::Ordered;
use leptos::prelude::*;
use model::exports::{EVERYTHING, State};
use model::provisions::{UNPLACED, WHOLE_ACT, eid_of};
use server_fn::ServerFn as _;

use super::{CancelExport, OrderExport, RemoveExport};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// The order.
#[component]
pub(super) fn Item(slug: String, order: Ordered) -> impl IntoView {
    let all = t();
    let (w, language) = (&all.exports, language());
    let title = format!("{}, {}", (w.kind)(order.kind), order.format.as_str().to_uppercase());
    let when = (all.dates.day_and_time)(&order.at);
    let about = format!("{}; {}", of(&order), (w.ordered)(&when, &order.by));
    let words = match order.state {
        State::Waiting => w.waiting.to_owned(),
        State::Running => (w.running)(order.done, order.total),
        State::Ready if order.stale => w.stale.to_owned(),
        State::Ready => (w.ready)(&(all.attachments.size)(order.bytes), &(all.dates.day)(&order.expires)),
        State::Failed => (w.failed)(order.trouble).to_owned(),
        State::Cancelled => w.cancelled.to_owned(),
    };
    let running = order.state == State::Running;
    // Without a value the browser shows that something goes on, and no more.
    let value = (order.done < order.total).then(|| order.done.to_string());
    let bar = running.then(|| {
        view! { <progress max=order.total.max(1).to_string() value=value aria-label=w.bar></progress> }
    });
    let checksum = order.is_given_out().then(|| {
        view! { <p class="soft export-sum">{w.checksum}": "<code>{order.checksum.clone()}</code></p> }
    });
    view! {
        <div class="decision export">
            <h3>{title.clone()}</h3>
            <p class="soft">{about}</p>
            <p class="export-state">{words}" "{bar}</p>
            {checksum}
            <Actions slug order title language=language.as_str()/>
        </div>
    }
}

/// What can be done about it.
#[component]
fn Actions(slug: String, order: Ordered, title: String, language: &'static str) -> impl IntoView {
    let w = &t().exports;
    let about = format!(": {title}");
    let fetch = order.is_given_out().then(|| {
        let href = routes::ordered_file(crate::ssr::language(), &slug, order.id.as_str());
        view! { <a class="btn" href=href download=true>{w.fetch}<span class="sr">{about.clone()}</span></a> }
    });
    let (id, under_way) = (order.id.to_string(), order.state.is_under_way());
    let hidden = |slug: &str| {
        view! {
            <input type="hidden" name="lang" value=language/>
            <input type="hidden" name="slug" value=slug.to_owned()/>
        }
    };
    let again = (!under_way && !order.is_given_out()).then(|| {
        let provision = order.filter.clone().unwrap_or_else(|| EVERYTHING.to_owned());
        view! {
            <form method="post" action=OrderExport::PATH>
                {hidden(&slug)}
                <input type="hidden" name="form[file]" value=format!("{}.{}", order.kind, order.format)/>
                <input type="hidden" name="form[provision]" value=provision/>
                <Button label=w.again about=about.clone() weight=Weight::Quiet/>
            </form>
        }
    });
    let end = order.theirs.then(|| {
        let (action, label) =
            if under_way { (CancelExport::PATH, w.cancel) } else { (RemoveExport::PATH, w.remove) };
        view! {
            <form method="post" action=action>
                {hidden(&slug)}
                <input type="hidden" name="id" value=id/>
                <Button label about weight=Weight::Link/>
            </form>
        }
    });
    view! { <div class="actions">{fetch}{again}{end}</div> }
}

/// What is in it.
fn of(order: &Ordered) -> String {
    let w = &t().exports;
    match order.filter.as_deref().map(eid_of) {
        None => w.everything.to_owned(),
        Some(WHOLE_ACT) => w.whole_act.to_owned(),
        Some(UNPLACED) => w.unplaced.to_owned(),
        Some(eid) if order.label.is_empty() => (w.on)(eid),
        Some(_) => (w.on)(&order.label),
    }
}
