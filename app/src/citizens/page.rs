//! The page of what was sent with an address: the form that asks for the mail, or the list.

use backend::citizens::Mine;
use leptos::prelude::*;
use model::Invalid;
use model::citizens::Form;

use super::api::KEPT;
use super::list::List;
use super::request::Request;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query, take_form};
use crate::ui::{Breadcrumb, Head, Notice, Tone, page};

/// What the page shows.
enum Loaded {
    /// Nobody has proved an address in this browser.
    Stranger(Form, Invalid),
    Known(Mine),
}

/// The page.
#[component]
pub fn MySubmissionsPage() -> impl IntoView {
    page(load(), |loaded| view! { <Shown loaded/> })
}

async fn load() -> backend::Result<Loaded> {
    let actor = actor().await?;
    if actor.citizen.is_none() {
        let (form, invalid) = take_form::<(Form, Invalid)>(KEPT).await?.unwrap_or_default();
        return Ok(Loaded::Stranger(form, invalid));
    }
    let cursor = query("cursor").filter(|cursor| !cursor.is_empty());
    Ok(Loaded::Known(backend().citizens().mine(&actor, cursor.as_deref()).await?))
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.citizens;
    let wrong = matches!(&loaded, Loaded::Stranger(_, invalid) if !invalid.0.is_empty());
    let lede = match &loaded {
        Loaded::Stranger(..) => t.lede.to_owned(),
        Loaded::Known(mine) => (t.known)(&mine.email),
    };
    let content = match loaded {
        Loaded::Stranger(form, invalid) => view! { <Request form invalid/> }.into_any(),
        Loaded::Known(mine) => view! { <List mine/> }.into_any(),
    };
    let erased =
        query("erased").map(|_| view! { <Notice tone=Tone::Done><p>{all.personal_data.erased}</p></Notice> });
    view! {
        <Head title=t.title errors=wrong/>
        <Breadcrumb here=t.title/>
        <header class="head">
            <h1>{t.title}</h1>
            <p class="lede">{lede}</p>
        </header>
        {erased}
        {content}
        <p class="soft part">{t.unsent}" "<a href=routes::my_submission(language)>{t.to_unsent}</a></p>
    }
}
