//! The desk of an organisation.

use backend::Actor;
use backend::organisations::Desk as About;
use backend::workspaces::{Desk, Filter};
use leptos::prelude::*;
use model::ids::OrganisationId;
use model::organisations::Roles;

use super::sent::Sent;
use super::watched::{Followed, Open};
use super::work::InWork;
use crate::messages::t;
use crate::organisations::{Beginning, OrganisationHead, Others, StateNotice, Tab, member_page};
use crate::routes;
use crate::ssr::{backend, query};
use crate::ui::{Notice, Tone};

/// The page: `?consultation=&state=&text=&cursor=` narrow what was sent.
#[component]
pub fn DeskPage() -> impl IntoView {
    member_page(load, |(about, desk, filter)| view! { <Shown about desk filter/> })
}

async fn load(actor: Actor, organisation: OrganisationId) -> backend::Result<(About, Desk, Filter)> {
    let filled = |name: &str| query(name).filter(|value| !value.trim().is_empty());
    let filter = Filter {
        consultation: filled("consultation"),
        state: filled("state").and_then(|state| state.parse().ok()),
        text: filled("text"),
    };
    let cursor = filled("cursor");
    let desk = backend().workspaces().desk(&actor, &organisation, &filter, cursor.as_deref()).await?;
    let about = backend().organisations().desk(&actor, &organisation).await?;
    Ok((about, desk, filter))
}

#[component]
fn Shown(about: About, desk: Desk, filter: Filter) -> impl IntoView {
    let all = t();
    let t = &all.workspaces;
    let code = query("done");
    let done = match code.as_deref() {
        Some("followed") => Some(t.followed_now),
        Some("left") => Some(t.left_now),
        code => code.and_then(|code| (all.organisations.desk.done)(code)),
    };
    let mine = Roles { manager: desk.face.manager, signatory: desk.face.signatory };
    let mine = (all.organisations.desk.mine)(mine);
    let fresh = !desk.has_sent && desk.drafts.is_empty() && desk.followed.is_empty();
    let begin = fresh.then(|| view! { <Beginning desk=about.clone()/> });
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
        <OrganisationHead face=desk.face.clone() title=desk.face.name.clone() lede=Some(mine) here=Some(Tab::Desk)/>
        {done}
        <StateNotice state=about.organisation.shown.state reason=about.organisation.reason/>
        {begin}
        <InWork organisation=id.clone() drafts=desk.drafts/>
        <Followed organisation=id.clone() cards=desk.followed/>
        <Open organisation=id.clone() cards=desk.open/>
        <Sent
            organisation=id.clone() filter spoken=desk.spoken sent=desk.sent next=desk.next has_sent=desk.has_sent
        />
        {files}
        <Others others=about.others/>
    }
}
