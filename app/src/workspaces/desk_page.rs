//! The desk of an organisation.

use backend::Actor;
use backend::workspaces::{Desk, Filter};
use leptos::prelude::*;
use model::ids::OrganisationId;

use super::sent::Sent;
use super::watched::{Followed, Open};
use super::work::InWork;
use crate::messages::t;
use crate::organisations::{OrganisationHead, Tab, member_page};
use crate::routes;
use crate::ssr::{backend, query};
use crate::ui::{Notice, Tone};

/// The page: `?consultation=&state=&text=&cursor=` narrow what was sent.
#[component]
pub fn DeskPage() -> impl IntoView {
    member_page(load, |(desk, filter)| view! { <Shown desk filter/> })
}

async fn load(actor: Actor, organisation: OrganisationId) -> backend::Result<(Desk, Filter)> {
    let filled = |name: &str| query(name).filter(|value| !value.trim().is_empty());
    let filter = Filter {
        consultation: filled("consultation"),
        state: filled("state").and_then(|state| state.parse().ok()),
        text: filled("text"),
    };
    let cursor = filled("cursor");
    let desk = backend().workspaces().desk(&actor, &organisation, &filter, cursor.as_deref()).await?;
    Ok((desk, filter))
}

#[component]
fn Shown(desk: Desk, filter: Filter) -> impl IntoView {
    let t = &t().workspaces;
    let done = match query("done").as_deref() {
        Some("followed") => Some(t.followed_now),
        Some("left") => Some(t.left_now),
        _ => None,
    };
    let done = done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> });
    let id = desk.face.id.to_string();
    let file = |format: &'static str, words: &'static str| {
        view! { <a href=routes::dossier_file(&id, format) download>{words}</a> }
    };
    let files = view! {
        <section class="part flow">
            <h2>{t.dossier}</h2>
            <p>{t.dossier_text}</p>
            <p class="actions">{file("csv", t.csv)}{file("json", t.json)}</p>
        </section>
    };
    view! {
        <OrganisationHead face=desk.face.clone() title=desk.face.name.clone() lede=None here=Some(Tab::Desk)/>
        {done}
        <InWork organisation=id.clone() drafts=desk.drafts/>
        <Followed organisation=id.clone() cards=desk.followed/>
        <Open organisation=id.clone() cards=desk.open/>
        <Sent
            organisation=id.clone() filter spoken=desk.spoken sent=desk.sent next=desk.next has_sent=desk.has_sent
        />
        {files}
    }
}
