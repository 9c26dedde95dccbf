//! Where one is logged in.

use backend::logins::Listed;
use backend::{Actor, Error};
use leptos::prelude::*;
use server_fn::ServerFn;

use super::{EndLogin, EndOthers};
use crate::accounts::person_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, Button, Head, Notice, Shown as As, Tag, Time, Tone, Weight};

/// The page; `?done=1` after a login was ended.
#[component]
pub fn LoginsPage() -> impl IntoView {
    person_page(load, |logins| view! { <Shown logins/> })
}

async fn load(actor: Actor) -> backend::Result<Vec<Listed>> {
    backend().logins().list(&actor.person.ok_or(Error::Forbidden)?).await
}

#[component]
fn Shown(logins: Vec<Listed>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.my_account;
    let done = query("done").map(|_| view! { <Notice tone=Tone::Done><p>{w.login_ended}</p></Notice> });
    let others = (logins.len() > 1).then(|| {
        view! {
            <form method="post" action=EndOthers::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <Button label=w.end_others weight=Weight::Danger/>
            </form>
        }
    });
    view! {
        <Head title=w.logins/>
        <Breadcrumb above=vec![(w.title.to_owned(), routes::my_account(language))] here=w.logins/>
        {done}
        <header class="head">
            <h1>{w.logins}</h1>
            <p class="lede">{w.logins_lede}</p>
        </header>
        <ul class="logins">{logins.into_iter().map(|login| view! { <Item login/> }).collect_view()}</ul>
        {others}
    }
}

/// One login: the browser, from where, since when, and the button that ends it.
#[component]
fn Item(login: Listed) -> impl IntoView {
    let w = &t().my_account;
    let device = if login.device.is_empty() { w.unknown_device.to_owned() } else { login.device };
    let network = (!login.from.is_empty()).then(|| view! { " · "{login.from} });
    let end = if login.present {
        view! { <Tag label=w.this_one colour="ok"/> }.into_any()
    } else {
        view! {
            <form method="post" action=EndLogin::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="login" value=login.name/>
                <Button label=w.end about=device.clone() weight=Weight::Quiet/>
            </form>
        }
        .into_any()
    };
    view! {
        <li class="card">
            <div>
                <p><b>{device}</b>{network}</p>
                <p class="soft">
                    {w.since}" "<Time at=login.since shown=As::DayAndTime/>" · "{w.seen}" "
                    <Time at=login.seen shown=As::DayAndTime/>
                </p>
            </div>
            {end}
        </li>
    }
}
