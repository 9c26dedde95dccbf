//! The page of the outbox: one shelf, or one mail.

use backend::Actor;
use backend::outbox::{Opened, Shelf};
use leptos::prelude::*;

use super::opened::Letter;
use super::shelf::Rows;
use super::shelves::Shelves;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, Head, Notice, Tone};

/// What the page shows.
enum Loaded {
    Shelf(Shelf),
    Mail(Box<Opened>),
}

/// The page: `?shelf=SHELF&cursor=`, or `?mail=ID` for one mail.
#[component]
pub fn OutboxPage() -> impl IntoView {
    staff_page(load, |loaded| match loaded {
        Loaded::Shelf(shelf) => view! { <Shown shelf/> }.into_any(),
        Loaded::Mail(mail) => view! { <Letter mail=*mail/> }.into_any(),
    })
}

async fn load(actor: Actor) -> backend::Result<Loaded> {
    if let Some(mail) = query("mail") {
        return Ok(Loaded::Mail(Box::new(backend().outbox().open(&actor, &mail).await?)));
    }
    let shelf = query("shelf").and_then(|shelf| shelf.parse().ok());
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    Ok(Loaded::Shelf(backend().outbox().shelf(&actor, shelf, cursor.as_deref()).await?))
}

#[component]
fn Shown(shelf: Shelf) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.outbox;
    let done = query("done").and_then(|code| (w.done)(&code));
    view! {
        <Head title=w.title/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language))] here=w.title/>
        <header class="head">
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <Shelves counts=shelf.counts.clone() here=shelf.here/>
        <Rows shelf/>
    }
}
