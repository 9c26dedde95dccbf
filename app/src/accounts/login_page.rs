//! The page where staff log in.

use leptos::prelude::*;

use super::api::KEPT;
use super::gate::go;
use super::login_form::LoginForm;
use super::next::after_login;
use crate::messages::t;
use crate::ssr::{actor, language, query, take_form};
use crate::ui::{Head, Notice, Tone, page};

/// What the page knows of the visitor.
struct Visitor {
    logged_in: bool,
    email: String,
}

/// The page where staff log in.
#[component]
pub fn LoginPage() -> impl IntoView {
    page(load(), |visitor| {
        let next = query("next").unwrap_or_default();
        if visitor.logged_in {
            return go(&after_login(language(), &next)).into_any();
        }
        view! { <Shown email=visitor.email next/> }.into_any()
    })
}

async fn load() -> backend::Result<Visitor> {
    let logged_in = actor().await?.staff.is_some();
    let email = if query("wrong").is_some() { take_form::<String>(KEPT).await? } else { None };
    Ok(Visitor { logged_in, email: email.unwrap_or_default() })
}

#[component]
fn Shown(email: String, next: String) -> impl IntoView {
    let t = t();
    let wrong = query("wrong").is_some();
    let notice = if query("out").is_some() {
        Some((Tone::Done, t.accounts.logged_out))
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
        </div>
    }
}
