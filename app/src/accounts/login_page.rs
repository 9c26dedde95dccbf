//! The page where people log in.

use leptos::prelude::*;

use super::api::KEPT;
use super::gate::go;
use super::login_form::LoginForm;
use super::next::after_login;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, language, query, take_form};
use crate::ui::{Head, Notice, Tone, page};

/// What the page knows of the visitor.
struct Visitor {
    on: Option<String>,
    email: String,
}

/// The page where people log in.
#[component]
pub fn LoginPage() -> impl IntoView {
    page(load(), |visitor| {
        let next = query("next").unwrap_or_default();
        if let Some(on) = visitor.on {
            return go(&on).into_any();
        }
        view! { <Shown email=visitor.email next/> }.into_any()
    })
}

async fn load() -> backend::Result<Visitor> {
    let actor = actor().await?;
    let next = query("next").unwrap_or_default();
    let on = actor.person.is_some().then(|| after_login(language(), &next, &actor));
    let email = if query("wrong").is_some() { take_form::<String>(KEPT).await? } else { None };
    Ok(Visitor { on, email: email.unwrap_or_default() })
}

#[component]
fn Shown(email: String, next: String) -> impl IntoView {
    let t = t();
    let wrong = query("wrong").is_some();
    let notice = if query("out").is_some() {
        Some((Tone::Done, t.accounts.logged_out))
    } else if query("set").is_some() {
        Some((Tone::Done, t.passwords.set))
    } else {
        (!next.is_empty() && !wrong).then_some((Tone::Plain, t.accounts.first))
    };
    view! {
        <Head title=t.accounts.title errors=wrong/>
        <div class="login">
            <h1>{t.accounts.title}</h1>
            <p class="soft">{t.accounts.lede}</p>
            {notice.map(|(tone, words)| view! { <Notice tone><p>{words}</p></Notice> })}
            <LoginForm email next wrong/>
            <p><a href=routes::forgotten(language())>{t.passwords.forgotten}</a></p>
        </div>
    }
}
