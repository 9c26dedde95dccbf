//! The desk.

use backend::Actor;
use backend::consultations::StaffCard;
use backend::policies::Policy;
use leptos::prelude::*;
use model::accounts::Role;

use super::policies::Policies;
use super::rooms::Rooms;
use super::table::Table;
use crate::accounts::{LogOutButton, is_editor, staff_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, Head, Notice, Tone};

/// What the desk shows.
struct Desk {
    name: String,
    editor: bool,
    admin: bool,
    moderator: bool,
    consultations: Vec<StaffCard>,
    policies: Vec<Policy>,
}

/// The desk.
#[component]
pub fn DeskPage() -> impl IntoView {
    staff_page(load, |desk| view! { <Shown desk/> })
}

async fn load(actor: Actor) -> backend::Result<Desk> {
    Ok(Desk {
        editor: is_editor(&actor),
        admin: actor.staff_with(&[Role::Admin]).is_some(),
        moderator: actor.staff_with(&[Role::Moderator]).is_some(),
        consultations: backend().consultations().all(&actor).await?,
        policies: backend().policies().list().await?,
        name: actor.staff.map(|staff| staff.name).unwrap_or_default(),
    })
}

#[component]
fn Shown(desk: Desk) -> impl IntoView {
    let (t, language) = (t(), language());
    let done = query("done").and_then(|code| (t.desk.done)(&code));
    let editing = desk.editor.then(|| {
        view! {
            <a class="btn" href=routes::new_consultation(language)>{t.desk.new_consultation}</a>
            <a class="btn quiet" href=routes::new_policy(language)>{t.desk.new_policy}</a>
        }
    });
    let consultations = if desk.consultations.is_empty() {
        view! { <EmptyState title=t.desk.none_title text=t.desk.none_text/> }.into_any()
    } else {
        view! { <Table consultations=desk.consultations/> }.into_any()
    };
    view! {
        <Head title=t.desk.title/>
        <Breadcrumb here=t.desk.title/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <div class="desk-head">
            <header class="head">
                <h1>{t.desk.title}</h1>
                <p class="lede">{(t.accounts.as_whom)(&desk.name)}</p>
            </header>
            <div class="actions">
                {editing}
                <a class="btn quiet" href=routes::my_account(language)>{t.my_account.title}</a>
                <LogOutButton/>
            </div>
        </div>
        {desk.moderator.then(|| view! { <Rooms admin=desk.admin/> })}
        {consultations}
        <Policies policies=desk.policies/>
    }
}
