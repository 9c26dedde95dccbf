//! The page of one's own account.

use backend::{Actor, Error, Factor, Person};
use leptos::prelude::*;
use model::Invalid;
use model::accounts::PasswordForm;
use server_fn::ServerFn;

use super::password::Password;
use crate::accounts::{CHANGED, LogOutButton, RenewCodes, person_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, Tone, Weight};

/// What the page shows.
struct Mine {
    person: Person,
    staff: bool,
    recovery_left: i64,
    errors: Errors,
}

/// The page; `?done=` says what was done.
#[component]
pub fn MyAccountPage() -> impl IntoView {
    person_page(load, |mine| view! { <Shown mine/> })
}

async fn load(actor: Actor) -> backend::Result<Mine> {
    let staff = actor.staff.is_some();
    let person = actor.person.ok_or(Error::Forbidden)?;
    let invalid = take_form::<(PasswordForm, Invalid)>(CHANGED).await?.unwrap_or_default().1;
    Ok(Mine {
        recovery_left: backend().accounts().recovery_left(&person).await?,
        errors: Errors::new(&invalid, |field| t().passwords.label(field)),
        person,
        staff,
    })
}

#[component]
fn Shown(mine: Mine) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.my_account;
    let Mine { person, staff, recovery_left, errors } = mine;
    let done = query("done").map(|_| view! { <Notice tone=Tone::Done><p>{w.password_changed}</p></Notice> });
    let desk = staff
        .then(|| view! { <a class=Weight::Quiet.class() href=routes::desk(language)>{t.desk.title}</a> });
    view! {
        <Head title=w.title errors=!errors.is_empty()/>
        <Breadcrumb here=w.title/>
        <ErrorSummary errors=errors.clone()/>
        {done}
        <div class="desk-head">
            <header class="head">
                <h1>{w.title}</h1>
                <p class="lede">{(w.who)(&person.name, &person.email)}</p>
            </header>
            <div class="actions">
                {desk}
                <a class=Weight::Quiet.class() href=routes::logins(language)>{w.logins}</a>
                <a class=Weight::Quiet.class() href=routes::my_data(language)>{t.personal_data.mine}</a>
                <LogOutButton/>
            </div>
        </div>
        <div class="narrow people">
            <Secondly factor=person.factor recovery_left/>
            <Password errors/>
        </div>
    }
}

/// How it is with the second factor, and what can be done about it.
#[component]
fn Secondly(factor: Factor, recovery_left: i64) -> impl IntoView {
    let (w, language) = (&t().factor, language());
    let set = routes::second_factor_then(language, &routes::my_account(language));
    let content = if factor == Factor::Given {
        view! {
            <p>{w.given}" "{(w.recovery_left)(recovery_left)}</p>
            <div class="actions">
                <form method="post" action=RenewCodes::PATH>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <Button label=w.renew weight=Weight::Quiet/>
                </form>
                <a href=set>{w.replace}</a>
            </div>
        }
        .into_any()
    } else {
        view! {
            <p>{w.none}</p>
            <p><a class=Weight::Quiet.class() href=set>{w.set_title}</a></p>
        }
        .into_any()
    };
    view! {
        <section class="sheet" aria-labelledby="factor">
            <h2 id="factor">{w.heading}</h2>
            {content}
        </section>
    }
}
